import type { AuditQuestion } from './framework.ts';

const questions: AuditQuestion[] = [
	{
		key: 'threshold',
		text: 'Was the level of help right for what was known about the child at the time?',
		shortText: 'Right level of help',
		guidance: 'Judge with what the worker knew then, not with what came later. Say "partial" where the level was right but came late.'
	},
	{
		key: 'timely-assessment',
		text: 'Was the assessment finished in time for this child, and not only within the limit?',
		shortText: "Assessed in child's time",
		guidance: 'A short assessment that waited for its last permitted day is at best "partial".'
	},
	{
		key: 'seen-alone',
		text: 'Was the child seen, and seen alone where age and understanding allow?',
		shortText: 'Child seen alone',
		guidance: 'Not applicable where no visit was called for. For a baby or a child who does not speak, look for a description of what was observed.'
	},
	{
		key: 'voice-used',
		text: 'Can the reader tell what the child thinks and feels, and what changed because of it?',
		shortText: "Child's view used",
		guidance: 'Views written down but not used are "partial".'
	},
	{
		key: 'chronology',
		text: 'Is there an up-to-date chronology that picks out what mattered?',
		shortText: 'Chronology up to date',
		guidance: 'A copy of every case note in date order is not a chronology.'
	},
	{
		key: 'analysis',
		text: 'Does the assessment weigh what worries us against what protects the child, and reach a view?',
		shortText: 'Risk weighed'
	},
	{
		key: 'reason-for-decision',
		text: 'Are the main decisions on the record with who made them and why?',
		shortText: 'Reason for decision',
		guidance: 'Look at the turning points: opening, stepping up or down, bringing a child into care, closing.'
	},
	{
		key: 'plan-change',
		text: 'Does the plan say what must change for the child, who does what and by when, and what happens if it does not change?',
		shortText: 'Plan says what must change'
	},
	{
		key: 'partners',
		text: "Did the other agencies in this child's life take part, and is it clear what they did?",
		shortText: 'Partners took part'
	},
	{
		key: 'supervision',
		text: 'Is there regular supervision on the file that reflects on the work as well as listing tasks?',
		shortText: 'Supervision on file',
		guidance: 'Tasks alone are "partial". If workers tell you of supervision that the file does not show, answer from the file and record a note.'
	},
	{
		key: 'identity',
		text: "Are the child's identity, culture, faith, language and any disability understood, and do they shape the help?",
		shortText: 'Identity and culture',
		guidance: 'A ticked box for ethnicity is not enough for "yes".'
	},
	{
		key: 'handover',
		text: 'When help moved up, down or to another worker, did someone keep hold of the child and the family until the next person had begun?',
		shortText: 'Safe handover',
		guidance: 'Not applicable where nothing moved.'
	}
];

/** The casework questions with these keys, in the order asked for. Throws on a key that does not exist: a slip in a shipped framework. */
export function caseworkQuestions(...keys: string[]): AuditQuestion[] {
	return keys.map((key) => {
		const question = questions.find((candidate) => candidate.key === key);
		if (!question) throw new Error(`No casework question "${key}"`);
		return question;
	});
}
