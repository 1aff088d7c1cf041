import type { Finding, Kind, Story } from './story.ts';

/** Lines on which the parts of the letter stand; a list within a part is a list of lines that one text was torn over. */
const at = {
	addressee: [3, 4, 5, 6, 7, 8, 9],
	greeting: 13,
	subject: 15,
	opening: [17, 19],
	themes: [21, 25],
	questionsIntroduction: 27,
	hostQuestions: [29, 30, 31, 32, 33, 35],
	teamQuestions: [41, 42],
	teamQuestionsIntroduction: 39,
	howWeWorked: [37, 44, 46, 48],
	summary: [[52], [54], [56], [58], [60], [62], [64], [66], [68, 70], [72], [74], [76]],
	ownQuestions: [78],
	ownAnswers: [[82], [86]],
	headlinesIntroduction: [88],
	headlines: { strength: [92, 98], area: [102, 109] },
	findingsIntroduction: [113],
	findings: [115, 198],
	nextSteps: [200, 202, 204, 206],
	closing: [208],
	signatory: 210,
	post: [212, 213],
	answers: [[[219], [221], [223]], [[227], [229]], [[233], [235]], [[239], [241], [243], [245], [247]], [[251]], [[255, 257], [259], [261]]],
	audit: { before: [265, 292], after: [317, 340], elements: [294, 314], author: 342 },
	cases: { text: [346, 393], author: 395, dated: 399 }
} as const;

/** Labels over the findings of a theme, in the letter's table. */
const labels: Record<string, Kind> = { Strengths: 'strength', 'Areas for further consideration': 'area' };

/** The national peer review letter with its three appendices, as a review of 2013 would have been typed into the product. */
export function readStory003(lines: string[]): Story {
	const line = (number: number) => (lines[number] ?? '').trim();
	const item = (number: number) => line(number).replace(/^- /, '');
	const torn = (numbers: readonly number[]) => numbers.map(item).join(' ');
	const paragraphs = (texts: readonly (number | readonly number[])[]) => texts.map((one) => torn(typeof one === 'number' ? [one] : one)).join('\n\n');
	const between = ([first, last]: readonly [number, number]) => lines.slice(first, last + 1).map((one) => one.trim());
	const findings = readFindings(between(at.findings));
	const themes = [...new Set(findings.map(({ theme }) => theme))];
	const [name = '', post = '', organisation = '', ...address] = at.addressee.map(line);
	const signatory = line(at.signatory);
	const signatoryPost = at.post.map((number) => line(number).replace(/\*/g, ''));
	return {
		framework: "National children's safeguarding peer review",
		host: 'Telford & Wrekin',
		title: 'Safeguarding peer review 2013',
		visit: { start: '2013-06-03', end: '2013-06-07', letter: '2013-07-25' },
		lead: { name: signatory, post: signatoryPost[0] ?? '', organisation: signatoryPost[1] ?? '' },
		hostLead: { name, post, organisation },
		team: [],
		themes,
		kloes: [
			...at.hostQuestions.map((number, index) => question(item(number), index, 'host', paragraphs(at.answers[index] ?? []))),
			...at.teamQuestions.map((number, index) => question(item(number), 6 + index, 'team', torn(at.ownAnswers[index] ?? [])))
		],
		activities: [
			{ title: 'Interviews across the partnership', method: 'Interview' },
			{ title: 'Focus groups with practitioners', method: 'Focus group' },
			{ title: 'Reading of documents', method: 'Document reading' }
		],
		findings,
		headlines: (['strength', 'area'] as const).flatMap((kind) =>
			between(at.headlines[kind]).map((words, index) => ({ kind, text: words.replace(/^- /, ''), theme: themes[index % themes.length] ?? '' }))
		),
		head: {
			salutation: line(at.greeting),
			subject: line(at.subject).replace(/^RE: /, ''),
			addressee: name,
			addresseePost: post,
			addresseeAddress: [organisation, ...address].join('\n'),
			signatory,
			signatoryPost: signatoryPost.join('\n')
		},
		prose: {
			'Opening and thanks': `${paragraphs(at.opening)}\n\n${between(at.themes).join('\n')}`,
			'What you asked us to look at': paragraphs([at.questionsIntroduction, at.teamQuestionsIntroduction]),
			'How we worked': paragraphs(at.howWeWorked),
			'Executive summary': paragraphs(at.summary),
			'Our own questions': paragraphs(at.ownQuestions),
			'Summary of findings': paragraphs(at.headlinesIntroduction),
			'Detailed findings': paragraphs(at.findingsIntroduction),
			'Next steps': paragraphs(at.nextSteps),
			Closing: paragraphs(at.closing),
			'Audit validation report': asReport([...between(at.audit.before), '', ...between(at.audit.after)]),
			'Case records review report': asReport(between(at.cases.text))
		},
		reports: {
			'Audit validation report': { author: line(at.audit.author), dated: '', method: '' },
			'Case records review report': { author: line(at.cases.author), dated: line(at.cases.dated), method: '' }
		},
		audit: readAudit(between(at.audit.elements)),
		cases: { read: 16, no: { 3: 12, 8: 9 } }
	};
}

function question(text: string, index: number, askedBy: 'host' | 'team', answer: string): Story['kloes'][number] {
	return { question: text, shortName: `Question ${index + 1}`, askedBy, answer };
}

/** The Markdown of a report: a short line is a heading, and a paragraph that begins in small letters goes on from the one before, torn from it by a page. */
function asReport(lines: string[]): string {
	const said = lines.filter((line) => line !== '');
	const whole = said.flatMap((line, index) => (goesOn(line) ? [] : [[line, ...tail(said, index)].join(' ')]));
	return whole.map((line) => (line.length < 60 && !/^-|[.:;,]$/.test(line) ? `## ${line}` : line)).join('\n\n');
}

function goesOn(line: string): boolean {
	return /^\p{Ll}/u.test(line);
}

function tail(lines: string[], index: number): string[] {
	const after = lines.slice(index + 1);
	const end = after.findIndex((line) => !goesOn(line));
	return end === -1 ? after : after.slice(0, end);
}

/**
 * The findings of a table that was torn over pages: a row opens a theme where its first cell has words; bullets and dashes begin a finding, which goes on over
 * rows, paragraphs and dashes until the next; a line of a label's words opens the label.
 */
function readFindings(lines: string[]): Finding[] {
	const findings: Finding[] = [];
	let [theme, kind]: [string, Kind] = ['', 'strength'];
	for (const line of lines) {
		const [first = '', second = ''] = cellsOf(line);
		if (first) theme = first;
		for (const piece of second.split(new RegExp(`(•|(?:${Object.keys(labels).join('|')}):)`)).map((one) => one.trim())) {
			const label = labels[piece.replace(/:$/, '')];
			if (label) kind = label;
			else if (piece === '•') findings.push({ theme, kind, text: '' });
			else if (piece) findings.at(-1)!.text = `${findings.at(-1)!.text} ${piece}`.trim();
		}
	}
	return findings;
}

/** Both cells of a line: of a row of the table, or of a line below it, which goes on in the second. */
function cellsOf(line: string): [string, string] {
	const bare = line.replace(/<[^>]*>/g, ' ').replace(/^- /, '• ');
	if (!line.startsWith('|')) return ['', bare.trim()];
	if (/^[|\s-]*$/.test(line)) return ['', ''];
	const [, first = '', ...rest] = bare.split('|');
	return [
		first.trim(),
		rest
			.join('|')
			.replace(/\|\s*$/, '')
			.trim()
	];
}

/** The rows of the audit validation, of which page breaks tore one's comment and another's name in two. */
function readAudit(lines: string[]): Story['audit'] {
	const rows: Story['audit'] = [];
	for (const line of lines.slice(2)) {
		if (/^[|\s-]*$/.test(line)) continue;
		const [, element = '', covered = '', comment = ''] = line.split('|').map((cell) => cell.trim());
		const answer = ({ Yes: 'yes', Partial: 'partial', No: 'no' } as const)[covered];
		if (answer) rows.push({ element, covered: answer, comment });
		else Object.assign(rows.at(-1)!, { element: `${rows.at(-1)!.element} ${element}`.trim(), comment: `${rows.at(-1)!.comment} ${comment}` });
	}
	return rows;
}
