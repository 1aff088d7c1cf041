import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReadItem, ReadPiece } from '#domain/reading/reading.ts';
import { htmlLines } from '#server/reading/lines/html.ts';
import { textLines } from '#server/reading/lines/text.ts';
import { recognise } from '#server/reading/recognise/recognise.ts';

/** What is recognised in a letter that was made up for these tests; it has to be one document. */
function read(name: string): ReadPiece {
	const text = readFileSync(join(import.meta.dirname, 'letters', name), 'utf8');
	const pieces = recognise(name.endsWith('.html') ? htmlLines(text) : textLines(text), name);
	expect(pieces).toHaveLength(1);
	return pieces[0]!;
}

/** "strength: theme" for each item, without what is neither. */
function kinds(items: ReadItem[]): string[] {
	return items.filter(({ kind }) => kind !== 'neutral' && kind !== 'unclear').map(({ kind, theme }) => (theme ? `${kind}: ${theme}` : kind));
}

describe('a report in numbered sections, over pages with running heads', () => {
	const piece = read('numbered-report.txt');

	test('is about its host, not the home councils of the team, and its dates are those of the visit', () => {
		expect(piece).toMatchObject({ kind: 'peer review letter', hosts: [{ name: 'Halton' }] });
		expect(piece.dates).toEqual({ visitStart: '2018-06-12', visitEnd: '2018-06-15', letter: null, published: null });
		expect(piece.people.filter(({ part }) => part === 'team').map(({ name }) => name)).toEqual(['Fiona Marsh', 'Cllr Dev Anand', 'Ruth Okoro', 'Gail Penn']);
	});

	test('gives recommendations with their deadlines, and paragraphs by their words under the numbered themes', () => {
		expect(piece.items.filter(({ kind }) => kind === 'recommendation').map(({ deadline }) => deadline)).toEqual([
			'by the end of September 2018',
			'within three months',
			undefined
		]);
		expect(kinds(piece.items.filter(({ kind, theme }) => kind !== 'recommendation' && theme))).toEqual([
			'strength: Plans and planning',
			'area: Plans and planning',
			'mixed: Plans and planning',
			'strength: Early help',
			'area: Early help'
		]);
		expect(piece.kloes).toEqual(['How well do plans change things for children?', 'Do partners share the load of early help?']);
	});
});

describe('a web page with a column for each kind', () => {
	const piece = read('two-columns.html');

	test('parts the columns, keeps a nested list with its item, and leaves menus and footers out', () => {
		expect(kinds(piece.items)).toEqual([
			...['strength: Homes and money', 'strength: Homes and money', 'area: Homes and money', 'area: Homes and money'],
			...['strength: Health and feeling well', 'area: Health and feeling well', 'strength: Health and feeling well'],
			...['recommendation', 'recommendation']
		]);
		expect(piece.items[3]?.text).toBe('Young people placed outside London wait longer for help:\nwith furniture\nwith travel');
	});

	test('reads priority and deadline from the columns beside a recommendation', () => {
		expect(piece.items.filter(({ kind }) => kind === 'recommendation').map(({ force, deadline }) => [force, deadline])).toEqual([
			['high', 'May 2020'],
			['medium', 'Within six months']
		]);
		expect(piece).toMatchObject({ hosts: [{ name: 'Hackney' }], dates: { visitStart: '2020-02-11', visitEnd: '2020-02-12', letter: '2020-03-03' } });
	});
});

test('a letter in prose without headings: what says something is taken by its words, thanks and procedure are not', () => {
	const piece = read('prose-letter.txt');
	expect(piece).toMatchObject({ hosts: [{ name: 'York' }], dates: { visitStart: '2016-10-18', visitEnd: '2016-10-20', letter: '2016-11-14' } });
	expect(kinds(piece.items)).toEqual(['strength', 'strength', 'mixed', 'area']);
	expect(piece.items.every(({ confidence }) => confidence === 'low')).toBe(true);
	expect(piece.people).toEqual([
		{ name: 'Mr P Carver', part: 'addressee' },
		{ name: 'Jane Mellor', part: 'signatory' }
	]);
});

test('working well, worried about, needs to happen: each list under the theme above it', () => {
	const piece = read('worries.txt');
	expect(piece.themes).toEqual(['ASSESSMENT', 'CHILDREN IN CARE']);
	expect(kinds(piece.items)).toEqual([
		...['strength: ASSESSMENT', 'strength: ASSESSMENT', 'strength: ASSESSMENT', 'area: ASSESSMENT', 'area: ASSESSMENT', 'area: ASSESSMENT'],
		...['strength: CHILDREN IN CARE', 'strength: CHILDREN IN CARE', 'area: CHILDREN IN CARE', 'area: CHILDREN IN CARE', 'area: CHILDREN IN CARE']
	]);
	expect(piece.items[0]?.text).toBe('Family networks are drawn into assessments early, and workers can say who they are.');
	expect(piece.items[1]?.text).toBe('Danger statements are short and clear.\nTwo were read out by parents themselves.');
});

test('a list that is not split by kind: a caveat makes a finding mixed, and what says neither is neutral', () => {
	const piece = read('unsplit.txt');
	expect(piece).toMatchObject({ framework: 'safeguarding-assurance-visit', hosts: [{ name: 'Torbay', confidence: 'high' }], warnings: [] });
	expect(piece.dates).toMatchObject({ visitStart: '2015-07-07', visitEnd: '2015-07-07', letter: '2015-07-24' });
	const byText = (words: string) => piece.items.find(({ text }) => text.includes(words));
	expect(byText('meets every week')?.kind).toBe('strength');
	expect(byText('long and are not updated')?.kind).toBe('area');
	expect(byText('do not reach the worker')?.kind).toBe('mixed');
	expect(byText('chaired by')).toMatchObject({ kind: 'neutral', confidence: 'low' });
	expect(byText('named deputy')).toMatchObject({ kind: 'recommendation', force: 'priority action', deadline: 'within four weeks' });
	expect(byText('what they think of the talks')).toMatchObject({ kind: 'recommendation', force: 'for consideration' });
});

test('questions with what was seen and what may be considered under each; a quotation and the names of peers are no finding', () => {
	const piece = read('questions.txt');
	const [first, second] = ['How well do we know that supervision makes a difference?', 'Are children’s wishes acted on?'];
	expect(piece.kloes).toEqual([first, second]);
	expect(piece.hosts.map(({ name }) => name)).toEqual(['Wokingham']);
	expect(kinds(piece.items)).toEqual([
		`strength: ${first}`,
		`strength: ${first}`,
		`area: ${first}`,
		`area: ${first}`,
		`strength: ${second}`,
		`area: ${second}`
	]);
});

test('labels at the start of paragraphs', () => {
	const piece = read('inline-labels.txt');
	expect(piece).toMatchObject({
		title: "PEER REVIEW OF CHILDREN'S SOCIAL CARE, WALSALL COUNCIL",
		hosts: [{ name: 'Walsall' }],
		dates: { letter: '2017-10-02' }
	});
	expect(kinds(piece.items)).toEqual([
		'strength: Leadership and management',
		'area: Leadership and management',
		'strength: Quality of practice',
		'area: Quality of practice'
	]);
	expect(piece.items[2]).toMatchObject({ text: 'Visits are purposeful.', label: 'Strengths' });
	expect(piece.themes).toContain('Workforce');
});

test('a report to a committee about a review to come has no findings, whatever words it uses', () => {
	expect(read('ordinary.txt')).toMatchObject({ kind: 'committee report', hosts: [{ name: 'Swindon' }], items: [] });
});

test('a letter in Welsh says so, and nothing is guessed from it', () => {
	const piece = read('welsh.txt');
	expect(piece.items).toEqual([]);
	expect(piece.warnings.join(' ')).toContain('in Welsh');
});
