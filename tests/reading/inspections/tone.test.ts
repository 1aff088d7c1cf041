import { describe, expect, test } from 'vitest';
import { kindOfSentence, toneOf } from '#server/reading/recognise/inspections/tone.ts';

const sentences: [kind: ReturnType<typeof kindOfSentence>, sentence: string][] = [
	['strength', 'Workers know the families well and see them often.'],
	['strength', 'There is no delay in allocating work.'],
	['strength', 'Children do not wait for help.'],
	['strength', 'Few children come back into care.'],
	['strength', 'The number of changes of worker is low.'],
	['strength', 'Caseloads have fallen.'],
	['strength', 'Not only are plans clear, they are also written for children.'],
	['strength', 'Concerns about children are responded to on the same day.'],
	['strength', 'When plans are not working, managers step in promptly.'],
	['strength', 'Leaders have a good understanding of the gaps in their services.'],
	['strength', 'Although the town is small, carers are well matched.'],
	['area', 'Supervision is not regular enough.'],
	['area', 'No strategy is in place.'],
	['area', 'Too few care leavers have a plan.'],
	['area', 'There are concerns about the quality of plans.'],
	['area', 'The pace of change needs to quicken.'],
	['area', 'There is little evidence of the voice of the child.'],
	['mixed', 'Assessments are mostly thorough, but plans lack dates.'],
	['neutral', 'Records are kept in two systems.']
];

describe('the kind of a sentence of a report', () => {
	test.for(sentences)('%s: %s', ([kind, sentence]) => {
		expect(kindOfSentence(sentence)).toBe(kind);
	});

	test('a paragraph that turns with “however” is mixed, also where no single word of the turn tells', () => {
		expect(toneOf('Plans are clear and families value them. However, in the north of the county they come in the fourth month.').kind).toBe('mixed');
	});

	test('one word in passing takes nothing back from a paragraph of praise', () => {
		expect(toneOf('Carers are well supported. Homes are stable. Training is good. It is not run by the council.').kind).toBe('strength');
	});
});
