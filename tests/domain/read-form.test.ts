import { expect, test } from 'vitest';
import * as v from 'valibot';
import { parseFields, readFields } from '../../src/lib/edge/read-form.ts';

const form = v.pipe(
	v.object({ kind: v.picklist(['strength', 'area'], 'Choose strength or area'), text: v.pipe(v.string('Enter the finding'), v.nonEmpty('Enter the finding')) }),
	v.check(() => true)
);

test('a field that the browser left out gets the sentence of its own rule', () => {
	expect(parseFields(form, {}).errors).toEqual([
		{ field: 'kind', text: 'Choose strength or area' },
		{ field: 'text', text: 'Enter the finding' }
	]);
});

test('each field has one sentence, and what is right is given parsed', () => {
	expect(parseFields(form, { kind: 'grade', text: 'Seen' }).errors).toEqual([{ field: 'kind', text: 'Choose strength or area' }]);
	expect(parseFields(form, { kind: 'area', text: 'Seen' }).value).toEqual({ kind: 'area', text: 'Seen' });
});

test('names that end in [] are lists, line ends are \\n, and control characters are gone', async () => {
	const body = new FormData();
	for (const [name, value] of [
		['a', 'one\r\ntwo\u0007'],
		['b[]', '1'],
		['b[]', '2']
	] as const)
		body.append(name, value);
	expect(await readFields(new Request('http://localhost/', { method: 'POST', body }))).toEqual({ a: 'one\ntwo', b: ['1', '2'] });
});
