import { expect, test } from 'vitest';
import type { ReadPiece } from '#domain/reading/reading.ts';
import { recordOf } from '#server/reading/read-record.ts';
import { aReading, aReadPiece } from '../factories/documents.ts';

const about = (name: string, gssCode: string | null, more: Partial<ReadPiece> = {}) => aReadPiece({ hosts: [{ name, gssCode, confidence: 'high' }], ...more });

test('a document about another authority is left out of the record, and the record says so', () => {
	const { host, findings, warnings } = recordOf('two.pdf', aReading(about('Testshire', 'T99000001'), about('Otherley', 'T99000002')));
	expect(host).toEqual({ name: 'Testshire', gss_code: 'T99000001' });
	expect(findings).toHaveLength(2);
	expect(warnings).toContainEqual(expect.stringMatching(/peer review letter about Otherley is left out/));
});

test('a plan that names nobody goes with the letter in front of it', () => {
	const plan = aReadPiece({ kind: 'action plan', hosts: [], items: aReadPiece().items.slice(0, 1) });
	const { findings, warnings } = recordOf('both.pdf', aReading(about('Testshire', 'T99000001'), plan));
	expect(findings).toHaveLength(3);
	expect(warnings).toEqual(['This file holds 2 documents: peer review letter, action plan.']);
});
