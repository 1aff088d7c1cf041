/** What the invented letters speak of: one entry an issue, each with phrases that a reviewer would use for it. */
export const topics: string[][] = [
	['management oversight', 'case direction by team managers', 'sign-off of decisions'],
	['reflective supervision', 'supervision records', 'the supervision of newly qualified staff'],
	['recording of decisions', 'the reasons for decisions', 'case recording'],
	['assessment of need', 'social work assessments', 'analysis in assessments'],
	['child protection plans', 'plans for children in need', 'plans that say what must change'],
	['thresholds', 'the application of thresholds', 'consistency at the front door'],
	['timeliness of visits', 'delay in first visits', 'drift in planning'],
	['the voice of the child', 'direct work with children', 'the views and wishes of children'],
	['case audit', 'learning from audits', 'moderation of audits'],
	['stability of the workforce', 'turnover of social workers', 'recruitment and retention'],
	['caseloads', 'the size of caseloads', 'allocation of work'],
	['sufficiency of placements', 'placements close to home', 'foster carer recruitment'],
	['care leavers', 'pathway plans', 'suitable accommodation for care leavers'],
	['early help', 'the early help offer', 'step down to early help'],
	['child exploitation', 'criminal exploitation', 'disruption of exploitation'],
	['missing children', 'return home interviews', 'episodes of going missing'],
	['partnership working', 'the local safeguarding partnership', 'police notifications'],
	['health assessments', 'initial health assessments', 'dental checks'],
	['mental health support', 'waits for emotional support', 'the therapeutic offer'],
	['performance data', 'management information', 'the dashboard of measures'],
	['political leadership', 'the lead member', 'corporate leadership'],
	['corporate parenting', 'the corporate parenting board', 'the pledge to children in care'],
	['equality and identity', 'cultural needs', 'the language of families'],
	['domestic abuse', 'work with perpetrators', 'the response to domestic abuse'],
	['neglect', 'the neglect toolkit', 'chronic neglect'],
	['strategy discussions', 'the conversion of enquiries', 'child protection enquiries'],
	['independent reviewing officers', 'challenge by conference chairs', 'escalation'],
	['permanence planning', 'adoption', 'early permanence'],
	['education of children in care', 'personal education plans', 'the virtual school'],
	['private fostering', 'kinship carers', 'special guardianship'],
	['unaccompanied children', 'age assessments', 'the national transfer scheme'],
	['the designated officer', 'allegations against professionals', 'safe recruitment'],
	['disabled children', 'short breaks', 'transition to adult services'],
	['court work', 'pre-proceedings', 'the public law outline'],
	['the emergency duty team', 'out of hours cover', 'handover in the morning'],
	['complaints', 'learning from complaints', 'advocacy'],
	['chronologies', 'family history', 'genograms'],
	['the practice model', 'strengths based practice', 'training in the practice model'],
	['commissioning', 'contract monitoring', 'unregistered settings'],
	['technology', 'the case management system', 'mobile working']
];

const subjects =
	'Managers|Social workers|Most practitioners|Some teams|Leaders|Partners|Senior managers|Children and young people|Parents|Team managers|Elected members|Staff at all levels|The authority|The service|Foster carers|Schools|Health colleagues|Conference chairs|Some children|Records seen'.split(
		'|'
	);
const verbs =
	'have strengthened|do not yet make full use of|spoke with confidence about|are not consistent in|show a clear grip of|should improve|told us that they value|have made good progress with|need to check the quality of|describe pressure on|do not always evidence|have invested in|are proud of|have an inconsistent approach to|monitor|would gain from a shared view of'.split(
		'|'
	);
const ends =
	'so that children are seen sooner|and this makes a difference to children|but the impact is not yet evident for all children|and the record does not show the thinking behind it|which helps families to tell their story once|though too much depends on individual workers|and action is not followed through to the end|so that decisions are made at the right time|but practice is variable between teams|and partners share this view|and this is embedded across the service|although capacity remains a concern|and children told us that it helps|which leaves some children waiting too long|and managers act on what they learn|but the plan does not say who will do what by when'.split(
		'|'
	);
const asides =
	'In the cases we looked at|During the visit|Since the last review|In focus groups|Across the county|In several teams|On most records|In the small sample that was read|At the front door|In the long term teams'.split(
		'|'
	);

/** Words that few letters use, each the rarer the later it stands: the long tail that every real text has. */
function rareWord(place: number): string {
	const syllables = 'bar den lin mor tes wick ham ford leigh stan cor vel thor pen ash kel row dun ray mel'.split(' ');
	const part = (n: number) => syllables[n % syllables.length];
	const word = `${part(place)}${part(Math.floor(place / 20) + 7)}${place < 400 ? '' : part(Math.floor(place / 400) + 3)}`;
	return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The same numbers at every run, so that two runs measure the same text. */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
		return state / 4_294_967_296;
	};
}

export type Half = { topic: number; text: string };

/** First halves of sentences, each about a topic, and second halves, some with a rare word: a finding is one of each, so that a million of them hardly repeat. */
export function halves(many = 4000): { heads: Half[]; tails: string[] } {
	const next = numbers(7);
	const pick = <Item>(list: Item[]): Item => list[Math.floor(next() ** 1.6 * list.length)] as Item;
	const heads = Array.from({ length: many }, (_, place): Half => {
		const topic = place % topics.length;
		const opening = next() < 0.3 ? `${pick(asides)}, ${pick(subjects).toLowerCase()}` : pick(subjects);
		return { topic, text: `${opening} ${pick(verbs)} ${pick(topics[topic]!)}` };
	});
	const tails = Array.from({ length: many }, () => {
		const second = next() < 0.25 ? `, alongside ${pick(topics[Math.floor(next() * topics.length)]!)}` : '';
		const named = next() < 0.3 ? ` The ${rareWord(Math.floor(next() ** 3 * 3000))} programme is one example.` : '';
		return `${second}, ${pick(ends)}.${named}`;
	});
	return { heads, tails };
}
