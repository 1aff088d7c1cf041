import type { Topic } from '../sentences/sentence.ts';

/**
 * A measure of a plan. It belongs to the action of these words where the plan has it, else to its topic's area; without a topic to the whole plan. Figures are [n, m] for a share, one number else,
 * [amount, from how many] for an amount; the first is the baseline, the others are read a month apart.
 */
export type MeasureIdea = {
	topic: Topic | null;
	action: string;
	name: string;
	kind: 'proportion' | 'count' | 'amount';
	unit: string;
	direction: 'higher' | 'lower';
	source: string;
	target: number;
	figures: number[][];
	/** What was said of one of the readings, by its place. */
	remarks: Record<number, string>;
};

type Given = Partial<MeasureIdea> & Pick<MeasureIdea, 'name' | 'target' | 'figures'>;

function aMeasure(given: Given): MeasureIdea {
	return { topic: null, action: '', kind: 'proportion', unit: '', direction: 'higher', source: 'Case management system', remarks: {}, ...given };
}

export const measureIdeas: MeasureIdea[] = [
	aMeasure({
		topic: 'recording',
		action: 'Audit 20 transfers a month for clear reasons',
		name: 'Audited transfers with a clear reason on record',
		source: 'Monthly transfer audit',
		target: 80,
		figures: [
			[9, 20],
			[10, 20],
			[12, 20],
			[13, 20],
			[14, 20]
		],
		remarks: { 2: 'The new box is used. Reasons are still short in two teams.' }
	}),
	aMeasure({
		topic: 'supervision',
		action: 'Agree one supervision template and train all managers',
		name: 'Managers trained in the new supervision template',
		source: 'Training register',
		target: 100,
		figures: [
			[0, 32],
			[4, 32],
			[11, 32],
			[11, 32],
			[19, 32]
		],
		remarks: { 1: 'First course, run by the academy.', 3: 'The September course was put off: the trainer had left.' }
	}),
	aMeasure({
		topic: 'supervision',
		name: 'Workers with supervision in the month',
		target: 95,
		figures: [
			[204, 286],
			[211, 284],
			[219, 288],
			[230, 281],
			[242, 283]
		]
	}),
	aMeasure({
		topic: 'step-up-step-down',
		action: 'Hold a joint handover visit for every family',
		name: 'Step downs with a joint handover visit',
		target: 95,
		figures: [
			[31, 68],
			[36, 64],
			[44, 71],
			[47, 66],
			[50, 70]
		],
		remarks: { 4: 'The east hub is short of staff until November.' }
	}),
	aMeasure({
		topic: 'step-up-step-down',
		name: 'Children who came back within three months of stepping down',
		kind: 'count',
		unit: 'children',
		direction: 'lower',
		target: 5,
		figures: [[14], [11], [9], [6], [3]],
		remarks: { 4: 'Fewest since the count began.' }
	}),
	aMeasure({
		topic: 'quality-assurance',
		name: 'Days from an audit to the manager’s answer',
		kind: 'amount',
		unit: 'days',
		direction: 'lower',
		source: 'Audit log',
		target: 10,
		figures: [
			[23.5, 38],
			[21, 41],
			[17.5, 36],
			[16, 40],
			[12.4, 39]
		]
	}),
	aMeasure({
		topic: 'health',
		name: 'Children who wait over 18 weeks for mental health support',
		kind: 'count',
		unit: 'children',
		direction: 'lower',
		source: 'Quarterly data set of the partnership',
		target: 20,
		figures: [[41], [44], [47], [39], [36]],
		remarks: { 2: 'Summer vacancies in two hubs.' }
	}),
	aMeasure({
		topic: 'voice',
		action: 'Ask every family in an audit what difference help made',
		name: 'Audits with the family’s own view',
		source: 'Audit log',
		target: 90,
		figures: [
			[12, 38],
			[16, 41],
			[19, 36],
			[26, 40],
			[30, 39]
		]
	}),
	aMeasure({
		topic: 'send-plans',
		action: 'Clear the backlog of amended plans',
		name: 'Amended plans older than eight weeks',
		kind: 'count',
		unit: 'plans',
		direction: 'lower',
		target: 10,
		figures: [[83], [74], [71], [52], [38], [21], [9]]
	}),
	aMeasure({
		name: 'Families who say that help made a difference',
		source: 'Survey at the end of help',
		target: 85,
		figures: [
			[88, 134],
			[93, 131],
			[101, 139],
			[98, 127],
			[112, 142]
		]
	})
];
