export type Answer = 'yes' | 'partial' | 'no' | 'not-applicable';

/** Comments on answers of the case audit, for any question and for some in particular. No case, place or person can be known from them. */
const general: Record<Exclude<Answer, 'not-applicable'>, string[]> = {
	yes: ['Clear on the record.', 'Good throughout.', 'Strong, and seen again at the last visit.', 'Plain in the record and in the talk with the worker.', ''],
	partial: ['Begun, not finished.', 'True at the start, less so later.', 'In the talk with the worker, not on the record.', 'Some of it, late.', ''],
	no: ['Not found.', 'Nothing on the record.', 'Worker agrees that it is missing.', 'Raised with the manager on the day.']
};

const particular: Record<string, Partial<Record<Answer, string[]>>> = {
	chronology: { partial: ['Stops last year.', 'Lists visits rather than what mattered.'], no: ['None; history has to be pieced together.', 'Blank form.'] },
	'reason-for-decision': { partial: ['Outcome recorded, reasons brief.', 'Reasons in an e-mail.'], no: ['“Agreed” and a date.', 'Not said why.'] },
	supervision: { partial: ['Regular; tasks only.', 'Gap over the summer.'], no: ['Not on the child’s record.', 'Held, says the worker; not recorded.'] },
	'voice-used': {
		yes: ['Own words, and the plan changed.', 'Drawings kept and explained.'],
		partial: ['Views noted, plan unchanged.'],
		no: ['Described by adults only.']
	},
	'seen-alone': { yes: ['Each visit, at home and school.'], partial: ['At times; reasons given.'], 'not-applicable': ['No visit called for.'] },
	'plan-change': { yes: ['One page, plain words, dates.'], partial: ['Services listed; change implied.'], no: ['List of sessions.'] },
	identity: { partial: ['Heritage named, not explored.'], no: ['Fields blank; school knew.'] },
	analysis: { yes: ['Weighs history and reaches a view.'], partial: ['Good description, view of risk thin.'] },
	threshold: { yes: ['Right level, and reasons given.'], partial: ['Right in the end, after repeat contacts.'] },
	partners: { yes: ['School and health visitor both part of it.'], partial: ['Invited, reports late.'] },
	handover: { yes: ['Joint visit recorded.'], partial: ['By letter only.'], no: ['A gap of some weeks.'] }
};

/** The comments that fit an answer to a question of the case audit tool. */
export function commentsFor(questionKey: string, answer: Answer): string[] {
	const own = particular[questionKey]?.[answer];
	return own ?? (answer === 'not-applicable' ? [''] : general[answer]);
}

/** How likely "yes" is for a question, so that a matrix has a shape: good visits, weak chronologies. In percent, then of the rest the share that is "partial". */
export const likelihood: Record<string, [yes: number, partial: number]> = {
	threshold: [85, 80],
	'timely-assessment': [80, 60],
	'seen-alone': [85, 50],
	'voice-used': [60, 70],
	chronology: [20, 40],
	analysis: [60, 70],
	'reason-for-decision': [55, 65],
	'plan-change': [45, 70],
	partners: [75, 70],
	supervision: [45, 20],
	identity: [15, 45],
	handover: [65, 60]
};

/** A finding that rests on the case audit, with its numbers; undefined where the numbers are too small to say or the answer lies in between. */
export function caseFinding(questionKey: string, n: number, m: number): { kind: 'strength' | 'area'; text: string; shortText: string } | undefined {
	const words = caseWords[questionKey];
	if (!words || n < 3 || m < 8) return undefined;
	const numbers = `${n} of ${m} records (${Math.round((100 * n) / m)}%)`;
	if (n / m >= 0.7) return { kind: 'strength', text: `${words.good} in ${numbers}.`, shortText: words.goodShort };
	if (n / m <= 0.6) return { kind: 'area', text: `${words.lacking} ${numbers}.`, shortText: words.lackingShort };
	return undefined;
}

const caseWords: Record<string, { good: string; goodShort: string; lacking: string; lackingShort: string }> = {
	threshold: {
		good: 'The level of help was right for what was known at the time',
		goodShort: 'Right level of help',
		lacking: 'The level of help was plainly right in',
		lackingShort: 'Level of help not always right'
	},
	'timely-assessment': {
		good: 'Assessments were finished in time for the child',
		goodShort: 'Assessed in the child’s time',
		lacking: 'Assessments kept the child’s own time in',
		lackingShort: 'Assessments wait for the limit'
	},
	'seen-alone': {
		good: 'Children had been seen, and seen alone where their age allowed,',
		goodShort: 'Children are seen alone',
		lacking: 'We could see that children had been seen alone in',
		lackingShort: 'Children are not always seen alone'
	},
	'voice-used': {
		good: 'A reader could tell what the child thought and what came of it',
		goodShort: 'Children’s views are used',
		lacking: 'What children said had changed something in',
		lackingShort: 'Children’s views change little'
	},
	chronology: {
		good: 'Chronologies were up to date',
		goodShort: 'Chronologies are current',
		lacking: 'Chronologies were up to date in only',
		lackingShort: 'Chronologies are out of date'
	},
	analysis: {
		good: 'Assessments weighed worries against what protects the child',
		goodShort: 'Risk is weighed well',
		lacking: 'Worries were weighed against what protects the child in',
		lackingShort: 'Risk is not always weighed'
	},
	'reason-for-decision': {
		good: 'The reason for the main decision was written down',
		goodShort: 'Reasons for decisions are recorded',
		lacking: 'The reason for the main decision was clear in',
		lackingShort: 'Reasons for decisions are not always recorded'
	},
	'plan-change': {
		good: 'Plans said what had to change',
		goodShort: 'Plans say what must change',
		lacking: 'Plans said what had to change in',
		lackingShort: 'Plans do not always say what must change'
	},
	partners: {
		good: 'Partners had taken part in the assessment and the plan',
		goodShort: 'Partners take part',
		lacking: 'Partners had taken a full part in',
		lackingShort: 'Partners do not always take part'
	},
	supervision: {
		good: 'Supervision could be seen on the record',
		goodShort: 'Supervision is on the record',
		lacking: 'Supervision could be seen on',
		lackingShort: 'Supervision is not always on the record'
	},
	identity: {
		good: 'Identity and culture shaped the work',
		goodShort: 'Identity shapes the work',
		lacking: 'Identity and culture had shaped the work in',
		lackingShort: 'Identity seldom shapes the work'
	},
	handover: {
		good: 'Handover between workers was safe',
		goodShort: 'Handovers are safe',
		lacking: 'Handover between workers was plainly safe in',
		lackingShort: 'Handovers are not always safe'
	}
};
