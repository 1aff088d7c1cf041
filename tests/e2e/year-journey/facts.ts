/** Who takes part in the year. */
export const people = {
	administrator: { name: 'Alex Admin', email: 'alex.admin@example.org' },
	manager: { name: 'Priya Nair', email: 'priya.nair@example.org' },
	lead: { name: 'Helen Marsh', email: 'helen.marsh@example.org' },
	host: { name: 'Nadia Rahim', email: 'nadia.rahim@example.org' },
	officer: { name: 'Owen Pryce', email: 'owen.pryce@example.org' }
};
export type Who = keyof typeof people;

/** The days on which somebody sits down, or the product writes. */
export const days = {
	issued: '2026-11-02',
	planned: '2026-11-16',
	first: '2027-01-15',
	second: '2027-02-12',
	/** A Monday, which has the weekly list. */
	reminded: '2027-03-08',
	dayAfter: '2027-03-09',
	/** A Monday ten days before the progress review. */
	ahead: '2027-04-05',
	progress: '2027-04-15',
	twelveMonths: '2027-10-15'
};

/** Areas of the letter, in the order in which they come into the plan. */
export const areas = {
	reasons: 'The reasons for decisions are not written down in the same way everywhere.',
	families: 'Families are told late what happens next.',
	partners: 'Partners do not meet often enough to learn together.'
};
export const recommendation = 'Agree one form for the reasons of a decision.';
export const posts = {
	head: { name: 'Head of the front door', code: '4' },
	nurse: { name: 'Designated nurse', code: 'H', organisation: 'Integrated care board' }
};
export const body = 'Improvement board';

export type Action = { area: string; text: string; evidence: string; timescale: string; due: string; plans: string; responsible?: string };

/** By their numbers in the plan. */
export const actions = {
	'1.1': {
		area: `1. ${areas.reasons}`,
		text: 'Put a box for the reason into the transfer form',
		evidence: 'Four of five transfers give a clear reason',
		timescale: 'In use by the new year',
		due: '2027-01-08',
		plans: 'Quality assurance framework'
	},
	'1.2': {
		area: `1. ${areas.reasons}`,
		text: 'Read twenty transfers and say what is missing',
		evidence: 'Heads of service have read the audit',
		timescale: 'Once, in January',
		due: '2027-01-22',
		plans: 'Audit programme'
	},
	'2.1': {
		area: `2. ${areas.families}`,
		text: 'Write to each family within two days of a decision',
		evidence: 'Families say that they knew what came next',
		timescale: 'From January, with health',
		due: '2027-09-30',
		plans: 'Early help strategy',
		responsible: 'Designated nurse (H)'
	},
	'2.2': {
		area: `2. ${areas.families}`,
		text: 'Ask families each spring what they were told',
		evidence: 'The answers are read by the board',
		timescale: 'Each spring',
		due: '2027-03-12',
		plans: 'Participation strategy'
	}
} satisfies Record<string, Action>;

export const measure = {
	name: 'Transfers with a clear reason',
	baseline: ['9', '30'],
	target: '80',
	then: ['15', '30'],
	last: ['24', '30']
} as const;

/** What people say of actions, areas and the whole in the course of the year. */
export const said = {
	box: 'The box is on the form of three of five teams.',
	inTheWay: 'The system takes changes once a month.',
	why: 'The change of January came too late for two teams.',
	better: 'The supplier has given a day for the rest.',
	again: 'Two teams wait for the change of February.',
	whyAgain: 'The supplier put its change off.',
	audited: 'Twenty transfers were read in January.',
	partner: 'Health visitors now hand the letter over themselves.',
	boxDone: 'All five teams use the box.',
	boxProof: 'The reason is clear in four of five transfers, and was in fewer than half.',
	auditProof: 'Managers changed the guidance after they had read the audit.',
	position: 'The box is in every form, and the audit was read.',
	families: 'Letters go out in four of five areas.',
	view: 'We read eight transfers, and seven gave a clear reason.',
	viewFamilies: 'Two of four families whom we met had the letter in time.',
	carriedOn: 'Quality assurance group'
};

/** What the council says in its reports. */
export const reportWords = {
	body: 'Children’s scrutiny committee',
	finance: 'The change is paid from the service’s own budget.',
	time: 'The supplier changes the system once a month.'
};
