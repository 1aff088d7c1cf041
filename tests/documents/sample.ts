import { greyPng } from './pictures.ts';
import { paragraph, text, type Block, type Document, type StatusShape } from '#server/documents/model.ts';
import type { SheetRow, Workbook } from '#server/documents/write/sheet.ts';

const subjects = [
	'The front door',
	'Each locality team',
	'The out-of-hours service',
	'The fostering panel',
	'Supervision in the assessment teams',
	'The quality assurance cycle',
	'Joint work with schools',
	'The leaving care service',
	'Commissioning of short breaks',
	'The participation group'
];
const sees = [
	'keeps a clear record of why each decision was made',
	'responds to partners on the same day and tells them what happened next',
	'has a plan that staff could explain to us without looking it up',
	'uses what children say to change the way that visits are arranged',
	'is steady, with few vacancies and managers who have time to reflect',
	'brings the right people into the room before a plan drifts'
];
const lacks = [
	'does not yet show how the views of fathers shape the plan',
	'relies on one experienced manager and has no cover for absence',
	'measures how quickly work is done, and seldom what difference it makes',
	'holds two versions of the threshold guidance, which partners find confusing',
	'waits for the next review meeting before a stalled plan is raised',
	'has training on offer, although fewer than half of those eligible have taken it up'
];
const details = [
	'We heard this in the focus groups and read it in the records that we sampled.',
	'Practitioners, managers and partners described it in much the same words.',
	'The data that you gave us for the year to March points the same way.',
	'It was a consistent message across three days and a range of meetings.',
	'You had named it in your own view before we arrived, which is to your credit.'
];
const themes = [
	'Practice and its impact',
	'Voice of children and young people',
	'Leadership and governance',
	'Partnership working',
	'Capacity and managing resources'
];
const statuses: [StatusShape, string][] = [
	['complete', 'Complete'],
	['on-track', 'On track'],
	['at-risk', 'At risk'],
	['off-track', 'Off track'],
	['not-started', 'Not started']
];

/** A findings letter of 60 findings (about 14 pages), combined from sentences of its own: what the tests read back and the bench measures. */
export function sampleLetter({ draft = 'Draft 3. Not to be shared', findings = 60 }: { draft?: string | undefined; findings?: number } = {}): Document {
	return {
		title: 'Findings letter: peer review of Ashcombe Borough Council',
		language: 'en-GB',
		subject: 'Peer review of services for children, March 2026',
		author: 'Northern Vale Improvement Partnership',
		marking: 'OFFICIAL-SENSITIVE',
		...(draft ? { draft } : {}),
		header: 'Peer review of Ashcombe Borough Council',
		colophon: 'Version 3. History 7c1f 09ab 44d2 e6b0.',
		sections: [
			{
				orientation: 'portrait',
				blocks: [...opening(), ...themes.flatMap((theme, index) => themeBlocks(theme, index, findings / themes.length)), ...closing()]
			},
			{ orientation: 'landscape', blocks: appendix() }
		]
	};
}

/** One finding's wording; the same number always gives the same words, and 300 numbers give 300 different ones. */
export function sampleFinding(number: number): string {
	const strength = number % 2 === 0;
	const subject = subjects[number % subjects.length];
	const claim = (strength ? sees : lacks)[Math.floor(number / 2) % 6];
	return `${subject} ${claim}. ${details[Math.floor(number / 3) % details.length]} (${number + 1})`;
}

function opening(): Block[] {
	return [
		{ type: 'address', lines: ['Ms Jo Whitcombe', 'Director of Children’s Services', 'Ashcombe Borough Council', 'Civic Centre, Ashcombe AS1 1AA'] },
		{
			type: 'facts',
			rows: [
				{ label: 'Our ref', value: [paragraph('NV/PR/2026/04')] },
				{ label: 'Date', value: [paragraph('14 March 2026')] },
				{
					label: 'Contact',
					value: [{ type: 'paragraph', runs: [{ text: 'Sam Okafor, ' }, { text: 'reviews@example.org', href: 'mailto:reviews@example.org' }] }]
				}
			]
		},
		{ type: 'heading', level: 1, runs: text('Peer review of Ashcombe Borough Council, 3 to 6 March 2026') },
		paragraph('Dear Jo'),
		paragraph('Thank you for inviting us. You asked for a candid outside view of how well help reaches children, and everyone we met gave us one.', 'lead'),
		{ type: 'heading', level: 2, runs: text('What we did') },
		{
			type: 'paragraph',
			runs: [
				{ text: 'We met ' },
				{ text: '118 people', bold: true },
				{ text: ' in 41 meetings and read 24 case records. This is a snapshot, ' },
				{ text: 'not an inspection', italic: true },
				{ text: '.' }
			]
		},
		{
			type: 'list',
			ordered: true,
			items: [
				[paragraph('You gave us your own view and data.')],
				[
					paragraph('We spent four days with you:'),
					{ type: 'list', ordered: false, items: [[paragraph('focus groups with practitioners and partners')], [paragraph('visits to two family hubs')]] }
				],
				[paragraph('We told you what we had found on the last day.')]
			]
		},
		{
			type: 'callout',
			title: 'In short',
			blocks: [{ type: 'list', ordered: false, items: [900, 902, 905].map((number) => [paragraph(sampleFinding(number))]) }]
		}
	];
}

function themeBlocks(theme: string, index: number, count: number): Block[] {
	const numbers = Array.from({ length: count }, (_, at) => index * count + at);
	const list = (parity: number): Block => ({
		type: 'list',
		ordered: false,
		items: numbers.filter((number) => number % 2 === parity).map((number) => [paragraph(sampleFinding(number))])
	});
	const intro = `${details[index % details.length]} The paragraphs that follow set out what we saw, and where more would help. We have kept to what several sources told us, and say where a point rests on fewer.`;
	const heading: Block = { type: 'heading', level: 2, runs: text(theme) };
	if (index === 0) {
		return [
			heading,
			paragraph(intro),
			{
				type: 'table',
				caption: `${theme}: strengths and areas for development`,
				columns: [
					{ header: 'Strengths', width: 1 },
					{ header: 'Areas for development', width: 1 }
				],
				rows: [{ cells: [[list(0)], [list(1)]] }]
			}
		];
	}
	return [
		heading,
		paragraph(intro),
		{ type: 'heading', level: 3, runs: text('Strengths') },
		list(0),
		{ type: 'heading', level: 3, runs: text('Areas for development') },
		list(1),
		...Array.from({ length: 11 }, (_, at) =>
			paragraph(
				`${sampleFinding(600 + at + index * 11)} ${details[at % 5]} ${details[(at + 2) % 5]} We suggest that the leadership team returns to it at the six-month visit, with the people who do the work in the room.`
			)
		)
	];
}

function closing(): Block[] {
	return [
		{ type: 'heading', level: 2, runs: text('What happens next') },
		{ type: 'paragraph', style: 'quote', runs: text('It felt like being asked by people who knew the job.') },
		paragraph('Please tell us within ten working days where we have a fact wrong.'),
		{
			type: 'signature',
			closing: 'Yours sincerely',
			image: { data: greyPng(240, 72), mediaType: 'image/png', alt: 'Signature of Priya Nair' },
			lines: ['Priya Nair', 'Lead peer', 'Northern Vale Improvement Partnership']
		},
		paragraph('Copies: Leader of the Council; Chief Executive', 'small')
	];
}

function appendix(): Block[] {
	const cell = (value: string) => [paragraph(value)];
	const actions = (from: number) =>
		Array.from({ length: 9 }, (_, at) => {
			const [shape, word] = statuses[(from + at) % statuses.length] ?? ['on-track', 'On track'];
			return {
				cells: [
					cell(`${from}.${at + 1} ${sampleFinding(700 + from * 20 + at * 2).split('.')[0]}`),
					cell('Head of Service'),
					cell('Forms sampled each quarter; 9 of 10 meet the standard'),
					cell('30 June 2026'),
					cell(sampleFinding(801 + at * 2)),
					[{ type: 'paragraph' as const, runs: [{ text: word, status: shape }] }]
				]
			};
		});
	return [
		{ type: 'heading', level: 2, runs: text('Appendix: progress on the areas that you chose') },
		{
			type: 'table',
			caption: 'Actions by area, with lead, evidence, date, progress and status',
			showCaption: true,
			rowHeaders: true,
			columns: [
				{ header: 'Actions', width: 3 },
				{ header: 'Lead', width: 1.4 },
				{ header: 'Evidence of success', width: 2 },
				{ header: 'Timescale', width: 1.4 },
				{ header: 'Progress', width: 2.6 },
				{ header: 'RAG', width: 1.6 }
			],
			rows: [{ group: text('1. Write down the reasons for decisions') }, ...actions(1), { group: text('2. Hear from fathers') }, ...actions(2)]
		}
	];
}

/** An action plan of 40 rows in four areas as a workbook, with an id that is not shown. */
export function sampleWorkbook(): Workbook {
	const choices = statuses.map(([status, word]) => ({ text: word, status }));
	const row = (area: number, at: number): SheetRow => {
		const [status, word] = statuses[(area + at) % statuses.length] ?? ['on-track', 'On track'];
		const due = at % 3 === 0 ? 'Monthly' : `2026-0${(at % 9) + 1}-30`;
		return {
			cells: [
				`id-${area}-${at}`,
				`${area}.${at} ${sampleFinding(area * 20 + at).split('.')[0]}`,
				'Head of Service',
				due,
				at,
				sampleFinding(at),
				{ text: word, status }
			]
		};
	};
	return {
		title: 'Action plan: Ashcombe Borough Council',
		language: 'en-GB',
		author: 'Ashcombe Borough Council',
		marking: 'OFFICIAL',
		sheets: [
			{
				name: 'Action plan',
				groupHeader: 'Area for improvement',
				columns: [
					{ header: 'Id', width: 10, kind: 'text', hidden: true },
					{ header: 'Actions', width: 42, kind: 'text' },
					{ header: 'Lead', width: 18, kind: 'text' },
					{ header: 'Timescale', width: 18, kind: 'date' },
					{ header: 'Meetings', width: 10, kind: 'number' },
					{ header: 'Progress', width: 50, kind: 'text' },
					{ header: 'RAG', width: 14, kind: 'status', choices }
				],
				rows: [1, 2, 3, 4].flatMap((area): SheetRow[] => [{ group: `${area}. ${themes[area]}` }, ...Array.from({ length: 10 }, (_, at) => row(area, at + 1))])
			}
		]
	};
}
