import { describe, expect, test } from 'vitest';
import { formView } from '../../src/lib/edge/form-view.ts';

const wrong = { sent: 'save', values: { title: '', people: '12', version: '3' }, errors: [{ field: 'title', text: 'Give it a title' }] };
const overtaken = {
	sent: 'save',
	values: { title: 'My words', place: 'Town hall', version: '3' },
	errors: [{ field: 'title', text: 'Someone else changed this' }],
	conflict: { theirs: { title: 'Their words', place: 'Town hall' }, version: 4 }
};

describe('the fields of a form', () => {
	test('show what is stored until the form comes back', () => {
		const view = formView(null, 'save');
		expect(view.field('title', 'Stored')).toEqual({ name: 'title', value: 'Stored', error: undefined, theirs: undefined });
		expect(view.field('people', 7).value).toBe('7');
		expect(view.field('place', null).value).toBe('');
		expect(view.choices('peers', ['a'])).toEqual({ name: 'peers[]', values: ['a'], error: undefined });
		expect(view.version(3)).toBe('3');
	});

	test('keep what was typed, an emptied field too, and say what is wrong', () => {
		const view = formView(wrong, 'save');
		expect(view.back).toBe(true);
		expect(view.field('title', 'Stored')).toMatchObject({ value: '', error: 'Give it a title' });
		expect(view.choice('people', 7)).toEqual({ name: 'people', value: '12', error: undefined });
		expect(view.choices('peers', ['a']).values).toEqual([]);
	});

	test('belong to one form of the page, and to one row of it', () => {
		expect(formView(wrong, 'other').field('title', 'Stored')).toMatchObject({ value: 'Stored', error: undefined });
		const row = { ...wrong, values: { ...wrong.values, id: 'a' } };
		expect(formView(row, 'save', 'a').back).toBe(true);
		expect(formView(row, 'save', 'b').field('title', 'Stored').value).toBe('Stored');
	});

	test('show the other text after a conflict, and none where both wrote the same', () => {
		const view = formView(overtaken, 'save');
		expect(view.field('title', 'Stored')).toMatchObject({ value: 'My words', theirs: 'Their words' });
		expect(view.field('place', 'Stored').theirs).toBeUndefined();
		expect(view.choice('title', 'Stored')).not.toHaveProperty('theirs');
	});

	test('send the version that was typed over, so that a change between two wrong tries is not lost', () => {
		expect(formView(wrong, 'save').version(4)).toBe('3');
		expect(formView(overtaken, 'save').version(5)).toBe('4');
	});
});
