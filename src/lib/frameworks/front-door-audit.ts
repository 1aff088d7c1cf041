import type { AuditQuestion } from './framework.ts';

/** What good looks like at the front door, asked of one child's record. Each answers to something that inspectors of contact, referral and assessment have looked for. */
export const frontDoorAudit: AuditQuestion[] = [
	{
		key: 'decision-in-time',
		text: 'Did a manager decide what should happen by the end of the next working day, and sooner where the child was in danger?',
		shortText: 'Decision in time',
		guidance: 'Count from when the contact arrived, not from when it was typed in.'
	},
	{
		key: 'harm-seen',
		text: 'Were signs of harm seen for what they were, and acted on at once?',
		shortText: 'Harm seen, acted on',
		guidance: 'Look for patterns across earlier contacts as well as for the latest one.'
	},
	{
		key: 'threshold-applied',
		text: 'Does the decision match the thresholds that partners have agreed?',
		shortText: 'Threshold applied'
	},
	{
		key: 'history-checked',
		text: 'Was the history of the child and the household looked up and used in the decision?',
		shortText: 'History checked'
	},
	{
		key: 'consent',
		text: 'Were parents told and asked, or is there a reason on the record why not?',
		shortText: 'Consent or reason'
	},
	{
		key: 'agencies-checked',
		text: 'Were the agencies who know the child asked, and did they answer with something of use?',
		shortText: 'Agencies asked'
	},
	{
		key: 'referrer-told',
		text: 'Was the person who raised the worry told what would happen?',
		shortText: 'Referrer told'
	},
	{
		key: 'strategy-discussion',
		text: 'Where harm was likely, did police, health and social care plan together before anyone acted alone?',
		shortText: 'Planned together',
		guidance: 'Not applicable where no strategy discussion was called for. A chain of two-way calls is "partial".'
	},
	{
		key: 'enquiry-worker',
		text: 'Did a social worker with the qualification and experience for it lead the section 47 enquiry, and does it say plainly whether the child was harmed?',
		shortText: 'Sound enquiry',
		guidance: 'Not applicable without an enquiry.'
	},
	{
		key: 'child-seen',
		text: 'Was the child seen soon enough, and alone where right?',
		shortText: 'Child seen'
	},
	{
		key: 'child-heard',
		text: "Are the child's wishes and feelings on the record, and do they make a difference to what was decided?",
		shortText: 'Child heard'
	},
	{
		key: 'family-part',
		text: 'Did parents and others in the family, including those who live elsewhere, have a part in the assessment and the plan?',
		shortText: 'Family took part'
	},
	{
		key: 'risk-protection',
		text: 'Does the assessment set out what puts the child at risk and what protects them, and how good the care is?',
		shortText: 'Risk and protection'
	},
	{
		key: 'conclusion-follows',
		text: 'Does the conclusion follow from the analysis, and could a plan be made from it?',
		shortText: 'Conclusion follows'
	},
	{
		key: 'needs-of-group',
		text: "Were the child's culture, faith, language, disability or other particular needs understood and met?",
		shortText: 'Particular needs met'
	},
	{
		key: 'record-current',
		text: 'Is the record up to date and clear enough for a stranger to act on tonight?',
		shortText: 'Record up to date',
		guidance: 'Think of the worker in the out-of-hours team.'
	},
	{
		key: 'reflective-supervision',
		text: 'Does supervision on the record help the worker to think, and follow up what was agreed last time?',
		shortText: 'Reflective supervision'
	},
	{
		key: 'manager-challenge',
		text: 'Is there a sign that a manager above the team has looked at this case, or would have, and questioned it where that was right?',
		shortText: 'Managers challenge',
		guidance: 'An audit on the file counts. Not applicable where nothing called for it.'
	}
];
