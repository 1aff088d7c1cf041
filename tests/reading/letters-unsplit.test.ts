import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReadPiece } from '#domain/reading/reading.ts';
import { htmlLines } from '#server/reading/lines/html.ts';
import { textLines } from '#server/reading/lines/text.ts';
import { recognise } from '#server/reading/recognise/recognise.ts';

/** Letters that were made up for these tests: their findings stand under themes, and no heading says which are strengths. */
function read(name: string): ReadPiece {
	const text = readFileSync(join(import.meta.dirname, 'letters', name), 'utf8');
	const pieces = recognise(name.endsWith('.html') ? htmlLines(text) : textLines(text), name);
	expect(pieces).toHaveLength(1);
	return pieces[0]!;
}

function told(piece: ReadPiece): string[] {
	return piece.items.map(({ kind, theme, text }) => `${kind}: ${theme}: ${text.split(' ').slice(0, 4).join(' ')}`);
}

describe('a report of an assurance visit with a list under each theme', () => {
	const piece = read('assurance-visit.md');

	test('the day in the table of facts is the day of the visit, and who came is the team', () => {
		expect(piece).toMatchObject({ kind: 'peer review letter', framework: 'safeguarding-assurance-visit', hosts: [{ name: 'Stockport' }] });
		expect(piece.dates).toEqual({ visitStart: '2013-05-14', visitEnd: '2013-05-14', letter: null, published: null });
		expect(piece.people).toEqual([
			{ name: 'Helen Brady', part: 'team' },
			{ name: 'Omar Lewis', part: 'team' }
		]);
	});

	test('bullets and short paragraphs are findings by their words, those of a focus group too', () => {
		expect(told(piece).filter((one) => !one.startsWith('recommendation'))).toEqual([
			'strength: Leadership and vision: The chief executive and',
			'strength: Leadership and vision: Staff see senior managers',
			'area: Leadership and vision: The vision for early',
			'strength: Performance management: Team managers get a',
			'mixed: Performance management: Audits are thorough, but',
			'strength: Performance management: The report on repeat',
			'area: Performance management: There is no measure',
			'strength: Workforce: The recruitment campaign has',
			'area: Workforce: Supervision records are poor',
			'neutral: Workforce: The workforce board has',
			'strength: Focus group with social workers: Social workers enjoy working',
			'area: Focus group with social workers: They were concerned that'
		]);
		const findings = piece.items.filter(({ kind }) => kind !== 'recommendation');
		expect(findings.every(({ confidence, reason }) => confidence !== 'high' && /^(?:By its words|Says neither)/.test(reason))).toBe(true);
	});

	test('a list of names stays with its point; sentences inside of a point stand alone, under what leads to them', () => {
		expect(piece.items[2]?.text).toBe('The vision for early help is not yet understood by schools:\nsecondary schools\nthe two special schools\nthe college');
		expect(piece.items[5]).toMatchObject({ label: 'Data on children in need', text: 'The report on repeat referrals is clear and up to date.' });
	});

	test('recommendations are grouped by theme, whole to the last line of a list inside of them, and a name is none', () => {
		expect(piece.items.filter(({ kind }) => kind === 'recommendation').map(({ theme, text }) => [theme, text])).toEqual([
			['Leadership and vision', 'Explain the early help vision to schools, above all to:\nsecondary schools\nspecial schools\nthe college'],
			['Performance management', 'Report drift in child in need plans each month.']
		]);
	});
});

describe('a letter with short paragraphs and bullets under themes in capitals', () => {
	const piece = read('short-paragraphs.txt');

	test('keeps its host apart from the councils of the team, and the run of days in its facts', () => {
		expect(piece).toMatchObject({ hosts: [{ name: 'Plymouth' }], warnings: [] });
		expect(piece.dates).toEqual({ visitStart: '2012-10-09', visitEnd: '2012-10-11', letter: null, published: null });
	});

	test('what stands under an areas heading keeps its theme, and the next theme is of any kind again', () => {
		expect(told(piece)).toEqual([
			'strength: FRONT DOOR: The front door is',
			'area: FRONT DOOR: Police notifications arrive late',
			'mixed: PARTNERSHIP WORKING: Health visitors and social',
			'area: PARTNERSHIP WORKING: Invite midwives to every',
			'area: PARTNERSHIP WORKING: Agree with schools who',
			'strength: VOICE OF THE CHILD: Advocacy is excellent and',
			'strength: VOICE OF THE CHILD: These are completed promptly',
			'area: VOICE OF THE CHILD: They are not used',
			'area: VOICE OF THE CHILD: Life story work\nwaits for',
			'strength: Case file audit: Eight of the ten',
			'area: Case file audit: Chronologies were missing in',
			'recommendation: FRONT DOOR: Agree a daily meeting',
			'recommendation: VOICE OF THE CHILD: Use return interviews in',
			'recommendation: QUALITY ASSURANCE: Make chronologies part of'
		]);
		expect(piece.items.at(-2)?.text).toBe('Use return interviews in planning, with\na form on which a child can draw\na note to the child’s carer');
	});
});

describe('a web page with facts in a table and lists inside of lists', () => {
	const piece = read('who-when-where.html');

	test('the days of the visit and the date of the report are two', () => {
		expect(piece).toMatchObject({ hosts: [{ name: 'Sefton' }] });
		expect(piece.dates).toEqual({ visitStart: '2015-02-03', visitEnd: '2015-02-04', letter: '2015-02-27', published: null });
	});

	test('reads lists under themes, an areas heading below a theme, and feedback from one group', () => {
		expect(told(piece)).toEqual([
			'strength: Assessment and planning: Assessments are analytical and',
			'area: Assessment and planning: Plans vary in quality',
			'strength: Assessment and planning: The best plans are',
			'area: Assessment and planning: Too many plans have',
			'strength: Multi-agency work: Strategy meetings are well',
			'area: Multi-agency work: Minutes are not sent',
			'neutral: Multi-agency work: The board has a',
			'area: Multi-agency work: The threshold document, which\nis',
			'strength: Feedback from foster carers: Carers praised the support',
			'area: Feedback from foster carers: Carers struggle to get',
			'recommendation: Assessment and planning: Put timescales in every',
			'recommendation: Multi-agency work: Send minutes to all',
			'recommendation: Multi-agency work: Rewrite the threshold document'
		]);
		expect(piece.items.find(({ text }) => text.startsWith('Put timescales'))).toMatchObject({ deadline: 'within three months' });
	});
});

test('guidance on how a peer challenge is run has lists under headings, and no findings', () => {
	expect(read('guidance.txt').items).toEqual([]);
});

test('a letter in prose that asks for much is a letter all the same', () => {
	const text = [
		'Dear Mr Hill\n\nPeer review of children’s services in Bolton\n\nThank you for inviting us to carry out the peer review on 12 to 14 April 2016.',
		'The council should look again at its thresholds, because schools do not understand them. Managers should audit each month.',
		'The recruitment plan must be finished soon. Partners said that they are rarely asked.',
		'Visits to children are frequent and well recorded.\n\nYours sincerely\n\nAnn Moss'
	].join('\n\n');
	expect(recognise(textLines(text), 'letter.txt').flatMap(told)).toEqual([
		'area: : The council should look',
		'area: : The recruitment plan must',
		'strength: : Visits to children are'
	]);
});

test('numbered headings right above their words, and issues to consider that are recommendations by group', () => {
	const piece = read('numbered-themes.txt');
	expect(piece).toMatchObject({ hosts: [{ name: 'Gateshead' }], dates: { visitStart: '2013-11-05', visitEnd: '2013-11-06', letter: null } });
	expect(told(piece).slice(3)).toEqual([
		'strength: Supervision: Most staff told us',
		'area: Supervision: Reflective discussion was not',
		'area: Supervision: Two files held no',
		'strength: Supervision: In one file a',
		'strength: Observation of practice: The duty worker that',
		'area: Observation of practice: The room in which',
		'recommendation: Conferences: Send minutes within ten',
		'recommendation: Supervision: Provide a template with:\nwhat'
	]);
	expect(piece.items.at(-1)?.text.split('\n')).toHaveLength(4);
});
