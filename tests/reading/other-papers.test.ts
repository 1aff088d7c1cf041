import { describe, expect, test } from 'vitest';
import type { ReadPiece } from '#domain/reading/reading.ts';
import { textLines } from '#server/reading/lines/text.ts';
import { recognise } from '#server/reading/recognise/recognise.ts';

function read(text: string): ReadPiece {
	const pieces = recognise(textLines(text), 'paper.txt');
	expect(pieces).toHaveLength(1);
	return pieces[0]!;
}

/** Papers made up for these tests: they speak of peers, strengths and areas, and none of them is a letter. */
const papers: [what: string, kind: string, text: string][] = [
	[
		'minutes',
		'committee report',
		`Minutes of the Children's Scrutiny Panel\n4 May 2022\n\nPresent: Councillors Ann Frost (Chair), Tom Pike\n\n12. PEER REVIEW\nThe director reported what the peer review had found. Its strengths included leadership. Areas for consideration included recording.\n\nRESOLVED: That the report be noted.`
	],
	[
		'a page of a committee',
		'committee report',
		`Agenda item\n\nPeer challenge of children's services\n\nMinutes:\n\nThe officer said that the peer team had found strong practice at the front door and weaker practice elsewhere.\n\nSupporting documents:`
	],
	['an agenda', 'other', `Peer challenge: agenda\n9 June 2017\n\n1. Welcome\n2. Strengths - lead peer\n3. Areas for consideration - lead peer\n4. Next steps`],
	[
		'a manual',
		'other',
		`Peer challenge manual for councils\n\nPeers write their findings up like this.\n\nStrengths\n- Use few words\n- Say how you know\n\nAreas for consideration\n- Be kind\n- Be clear about who should act`
	],
	[
		'a scope',
		'other',
		`Kirklees Council peer review\nTerms of reference\n\nKey lines of enquiry\n- How good is early help?\n\nWhat good looks like\n- Families get help early\n\nThe council must provide a room. The team should meet the leader on the first day.`
	],
	[
		'a council’s own account',
		'other',
		`Children's services self-assessment 2021\n\nFor the peer challenge in May.\n\nWhat we do well\n- Our workforce is stable\n\nWhat we need to improve\n- Our plans are not clear`
	],
	[
		'a council’s page',
		'other',
		`Peer challenge\n\nIn 2023 we invited a team of peers to look at our children's services. Read the full report below.\n\nSome of the findings said:\n\n- Leaders are confident and honest.\n- More homes are needed for teenagers.`
	],
	[
		'an offer',
		'other',
		`Peer support\n\nWe offer peer challenges to councils in our region. Each is led by a director. Peer challenges help councils to see themselves clearly, and feedback is good.`
	],
	[
		'news',
		'other',
		`News: peers praise the service\n\nPublished 2 March 2020\n\nA peer review has found strong leadership.\n\nCouncillor Lee Marsh said: "I am proud of our staff, who do well every day."`
	]
];

describe('papers that speak of reviews and hold none', () => {
	test.each(papers)('%s', (_what, kind, text) => {
		expect(read(text)).toMatchObject({ kind, items: [] });
	});
});

test('a report that tells what the team saw stays a report, though it says who asked for it', () => {
	const piece = read(
		`Peer review of early help, Rochdale Borough Council, 4-6 March 2019\n\nThe council invited the peers, and the full report is published on its pages.\n\nAccess\n\n- The team saw one front door that works well.\n- We heard that parents wait too long for courses.`
	);
	expect(piece).toMatchObject({ kind: 'peer review letter', hosts: [{ name: 'Rochdale' }] });
	expect(piece.items.map(({ kind }) => kind)).toEqual(['strength', 'area']);
});

test('a line for each sentence is a paragraph each, and a note at the foot is no finding', () => {
	const piece = read(
		`Peer review of permanence, Bury Council, 4-6 March 2019\n\nStrengths:\nPlans are made by the second review for nearly every child in the borough.\nA tracker is used each week by the head of service and by the team managers.\n\nAreas for further development:\n- Boys*\n- Delay in the courts\n\n* Fewer boys were known to the team.\n\nYours\n\nAnn Lee`
	);
	expect(piece.items.map(({ kind, text }) => `${kind}: ${text.split(' ').slice(0, 3).join(' ')}`)).toEqual([
		'strength: Plans are made',
		'strength: A tracker is',
		'area: Boys*',
		'area: Delay in the'
	]);
});
