import type { FrameworkMeasure } from './framework.ts';

/**
 * Figures that reviews ask for, with the timescales they answer to. Timescales change: a review of 2012 is read with those of 2012.
 * Initial and core assessments ran on until each council had moved to the single assessment, so the old and the new overlap for a year.
 */
const measures: FrameworkMeasure[] = [
	{
		key: 'contact-decision',
		name: 'Contacts with a decision in time',
		unit: 'percent',
		timescale: { text: 'Decision within 1 working day of the contact' }
	},
	{
		key: 'initial-assessment-7',
		name: 'Initial assessments in time (7 days)',
		unit: 'percent',
		timescale: { text: 'Within 7 working days of the referral', validTo: '2010-03-31' }
	},
	{
		key: 'initial-assessment-10',
		name: 'Initial assessments in time (10 days)',
		unit: 'percent',
		timescale: { text: 'Within 10 working days of the referral', validFrom: '2010-04-01', validTo: '2014-03-31' }
	},
	{
		key: 'core-assessment',
		name: 'Core assessments in time',
		unit: 'percent',
		timescale: { text: 'Within 35 working days', validTo: '2014-03-31' }
	},
	{
		key: 'assessment',
		name: 'Assessments in time',
		unit: 'percent',
		timescale: { text: 'Within 45 working days of the referral', validFrom: '2013-04-15' }
	},
	{
		key: 'initial-conference',
		name: 'Initial child protection conferences in time',
		unit: 'percent',
		timescale: { text: 'Within 15 working days of the strategy discussion' }
	},
	{
		key: 'core-group',
		name: 'First core groups in time',
		unit: 'percent',
		timescale: { text: 'Within 10 working days of the initial conference' }
	},
	{
		key: 'review-conference',
		name: 'Review conferences in time',
		unit: 'percent',
		timescale: { text: 'First within 3 months, then every 6 months' }
	},
	{ key: 're-referrals', name: 'Referrals within 12 months of an earlier one', unit: 'percent' },
	{ key: 'unallocated', name: 'Children waiting for a named worker', unit: 'count' },
	{ key: 'caseload', name: 'Average number of children a social worker', unit: 'ratio' },
	{ key: 'agency', name: 'Social work posts filled by agency staff', unit: 'percent' },
	{ key: 'placement-moves', name: 'Children in care with three or more placements in the year', unit: 'percent' }
];

/** The measures with these keys, in the order asked for. Throws on a key that does not exist: a slip in a shipped framework. */
export function measuresNamed(...keys: string[]): FrameworkMeasure[] {
	return keys.map((key) => {
		const measure = measures.find((candidate) => candidate.key === key);
		if (!measure) throw new Error(`No measure "${key}"`);
		return measure;
	});
}
