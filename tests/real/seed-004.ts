import { overview, type Finding, type Peer, type Story } from './story.ts';

const findingsHeading = /^(.+?) [-–] (Strengths|Areas for further development)$/;
/** Lines on which the parts of the letter stand. */
const at = {
	kloes: [26, 28, 29, 30],
	address: 66,
	contact: [73, 75, 77],
	greeting: 81,
	opening: [83, 85, 87, 89],
	team: 85,
	scope: 91,
	activitiesIntroduction: 93,
	activities: [95, 105],
	findingsIntroduction: 107,
	findings: [109, 193],
	closing: [195, 197, 199],
	signatory: 201,
	post: 203
} as const;

/** How each activity of the list was done, in its order. */
const methods = [
	'Observation',
	'Observation',
	'Focus group',
	'Observation',
	'Focus group',
	'Interview',
	'Interview',
	'Observation',
	'Visit',
	'Observation',
	'Document reading'
];

/** The scrutiny report with its letter, as a review of 2014 would have been typed into the product. */
export function readStory004(lines: string[]): Story {
	const line = (number: number) => (lines[number] ?? '').trim();
	const item = (number: number) => line(number).replace(/^- /, '');
	const findings = readFindings(lines);
	const themes = [...new Set(findings.map(({ theme }) => theme))].filter((theme) => theme !== overview);
	const address = line(at.address).split(' ');
	const signatory = line(at.signatory);
	const activities: number[] = [];
	for (let number: number = at.activities[0]; number <= at.activities[1]; number++) activities.push(number);
	return {
		framework: 'Regional peer challenge',
		host: address[8] ?? '',
		title: 'Peer challenge 2014',
		visit: { start: '2014-02-25', end: '2014-02-27', letter: '2014-02-28' },
		lead: { name: signatory, post: line(at.post), organisation: '' },
		hostLead: { name: address.slice(0, 3).join(' '), post: address.slice(3, 8).join(' '), organisation: address.slice(8, 11).join(' ') },
		team: readTeam(line(at.team)),
		themes,
		kloes: at.kloes.map((number, index) => ({ question: item(number), shortName: themes[index] ?? '', askedBy: 'host' })),
		activities: activities.map((number, index) => ({ title: item(number).replace(/[;.]$/, ''), method: methods[index] ?? 'Interview' })),
		findings,
		headlines: [],
		head: {
			ourRef: address.at(-1) ?? '',
			salutation: line(at.greeting),
			contact: at.contact.map(line).join('\n'),
			addressee: address.slice(0, 3).join(' '),
			addresseePost: address.slice(3, 8).join(' '),
			addresseeAddress: address.slice(8, 11).join(' '),
			signatory,
			signatoryPost: line(at.post)
		},
		prose: {
			'Opening and thanks': at.opening.map(line).join('\n\n'),
			'What you asked us to look at': line(at.scope),
			'What we did': line(at.activitiesIntroduction),
			'What we found': line(at.findingsIntroduction),
			Closing: at.closing
				.map(line)
				.join('\n\n')
				.replace(/(\d{6}) .*$/, '$1.')
		},
		reports: {},
		audit: [],
		cases: { read: 0, no: {} }
	};
}

/** Prose paragraphs under headings "theme - kind". */
function readFindings(lines: string[]): Finding[] {
	const findings: Finding[] = [];
	let heading: Omit<Finding, 'text'> | undefined;
	for (const line of lines.slice(at.findings[0], at.findings[1] + 1)) {
		const found = findingsHeading.exec(line.trim());
		if (found?.[1]) heading = { theme: found[1], kind: found[2] === 'Strengths' ? 'strength' : 'area' };
		else if (heading && line.trim()) findings.push({ ...heading, text: line.trim() });
	}
	return findings;
}

/** The names in the sentence that presents the team: name, council, name, council, and the last from a council. */
function readTeam(sentence: string): Peer[] {
	const list = sentence.slice(sentence.indexOf(' by ') + 4).replace(/\.$/, '');
	const words = list.split(/, | and | from /);
	return words.flatMap((name, index) => (index % 2 === 0 ? [{ name, post: '', organisation: words[index + 1] ?? '' }] : []));
}
