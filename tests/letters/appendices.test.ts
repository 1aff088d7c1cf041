import { expect } from 'vitest';
import { caseAnswerLabels } from '#domain/case.ts';
import { auditAppendix, casesAppendix } from '#server/documents/build/letter-appendices.ts';
import { readLetter } from '#server/letters/read-content.ts';
import { aLetter } from '../factories/letters.ts';
import { test } from '../setup/database.ts';

test('an answer has the same word in the appendices as on the screens', async ({ db }) => {
	const { manager } = await aLetter(db);
	const content = {
		...(await readLetter(db, manager)).content,
		caseCount: 3,
		questions: [{ text: 'Was the child seen?', yes: 1, partial: 1, no: 1, notApplicable: 0 }],
		audit: (['yes', 'partial', 'no'] as const).map((covered) => ({ element: 'Voice of the child', covered, comment: '' }))
	};
	const { yes, partial, no } = caseAnswerLabels;
	const [, counts] = casesAppendix(content, content.sections[0]!, 2).blocks;
	expect(counts).toMatchObject({ columns: [{ header: 'What we looked for' }, { header: yes }, { header: partial }, { header: no }] });
	const table = auditAppendix(content, content.sections[0]!, 2).blocks.at(-1);
	expect(table).toMatchObject({ rows: [yes, partial, no].map((word) => ({ cells: [{}, [{ runs: [{ text: word }] }], []] })) });
	expect(partial).toBe('Partial');
});
