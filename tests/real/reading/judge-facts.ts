import type { ReadPiece } from '#domain/reading/reading.ts';
import type { ExpectedDocument } from './expectation.ts';
import { normalise } from './normalise.ts';
import type { Tally } from './tally.ts';

/** Kind, framework, host, dates, and the grades of an inspection by their themes. `name` is the file's, without its ending. */
export function judgeFacts(document: ExpectedDocument, name: string, piece: ReadPiece | undefined, { count, miss, fact }: Tally): void {
	const host = piece?.hosts[0]?.gssCode ?? 'none';
	fact('kind', piece?.kind === document.kind, document.kind, piece?.kind ?? 'nothing');
	if (document.framework) fact('framework', piece?.framework === document.framework, document.framework, piece?.framework ?? 'none');
	fact('host', host === document.host, document.host, host);
	if (document.dates) {
		const wrong = wrongDates(document.dates, piece, name);
		fact('dates', wrong.length === 0, JSON.stringify(document.dates), wrong.join(', '));
	}
	const expected = document.judgements.map(({ theme, grade }) => gradeOf(theme, grade));
	const read = (piece?.items ?? []).filter(({ kind }) => kind === 'judgement').map(({ theme, grade }) => gradeOf(theme, grade ?? ''));
	const missing = expected.filter((one) => !read.includes(one));
	const invented = read.filter((one) => !expected.includes(one));
	if (expected.length > 0) count('grades', expected.length - missing.length, expected.length);
	if (read.length > 0) count('grades read that are there', read.length - invented.length, read.length);
	for (const one of missing) miss(1, 'grade', one, '');
	for (const one of invented) miss(1, 'grade that is not there', '', one);
}

/** Theme and grade; "overall" and the safeguarding board have been printed in many ways, and "requires improvement" in two. */
function gradeOf(theme: string, grade: string): string {
	const plain = normalise(theme.replace(/\(?LSCB\)?/g, ' ')).replace(/^the/, '');
	const about = plain.startsWith('overall') ? 'overall' : plain.includes('effectivenessofthe') || plain.startsWith('localsafeguarding') ? 'board' : plain;
	return `${about}: ${grade.toLowerCase().replace(/^requires improvement$/, 'requires improvement to be good')}`;
}

function wrongDates(expected: NonNullable<ExpectedDocument['dates']>, piece: ReadPiece | undefined, name: string): string[] {
	const which = ['visitStart', 'visitEnd', 'letter', 'published'] as const;
	return which.flatMap((date) => {
		const got = piece?.dates[date] ?? null;
		const allowed = [expected[date]].flat();
		// The document prints no such date, and the one of the file's name was taken.
		const ofName = allowed.includes(null) && got !== null && name.endsWith(got);
		return allowed.includes(got) || ofName ? [] : [`${date} ${got ?? 'none'}`];
	});
}
