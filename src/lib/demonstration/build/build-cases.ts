import { addDays } from '../../domain/dates.ts';
import type { Framework } from '../../frameworks/framework.ts';
import { commentsFor, likelihood, type Answer } from '../pools/case-comments.ts';
import type { CaseContent, ReviewContent } from '../review-content.ts';
import type { ReviewDefinition } from '../review-definition.ts';
import { seeded, type Seeded } from '../seeded.ts';

/** Questions that do not apply to a contact that went no further. */
const notForContacts = ['seen-alone', 'chronology', 'plan-change', 'voice-used', 'handover'];

/** How many of the reviewers, the first named, are given cases to read. */
export const caseReaders = 3;

/** Case records by group, numbered as the product numbers them, each read on a day of the visit and judged with the framework's audit tool. */
export function buildCases({ key, caseGroups = [], visitStart, visitEnd, reviewers }: ReviewDefinition, framework: Framework): CaseContent[] {
	const random = seeded(`${key} cases`);
	const readers = reviewers.slice(0, caseReaders);
	const places = caseGroups.flatMap(([name, , chosen], group) => Array.from({ length: chosen }, () => ({ name, group: `group-${group + 1}` })));
	return places.map(({ name, group }, index) => {
		const number = index + 1;
		const readOn = index % 3 === 0 || visitStart === visitEnd ? visitStart : addDays(visitStart, 1);
		const readBy = readers[index % readers.length] as string;
		const isContact = /contact/i.test(name);
		const answers = framework.caseAudit.map(({ key: question }) => {
			const answer: Answer = isContact && notForContacts.includes(question) ? 'not-applicable' : anAnswer(question, random);
			return { question, answer, comment: random.pick(commentsFor(question, answer)), reader: 1 as const };
		});
		const second = number % 5 === 0 ? secondReading(answers, number) : [];
		return { number, group, howChosen: 'Drawn at random in its group', readOn, readBy, answers: [...answers, ...second] };
	});
}

export function buildCaseGroups({ caseGroups = [] }: ReviewDefinition): ReviewContent['caseGroups'] {
	return caseGroups.map(([name, onHostList], index) => ({ key: `group-${index + 1}`, name, onHostList }));
}

/** "Yes" of those that were answered, not-applicable left out, for each question; second readings do not count twice. */
export function rollUp(cases: readonly CaseContent[], question: string): { n: number; m: number } {
	const answers = cases.flatMap((one) => one.answers.filter((answer) => answer.question === question && answer.reader === 1 && answer.answer !== 'not-applicable'));
	return { n: answers.filter(({ answer }) => answer === 'yes').length, m: answers.length };
}

const auditComments = {
	yes: ['In the form and in all that we read again.', 'Clear, with examples.'],
	partial: ['In the form; answered in a line.', 'Asked, though not of the family.'],
	no: ['Not in the form.', 'Left to the auditor to think of.']
};

/** The appendix on the host's own audits: whether its form covers each element of a good audit. */
export function buildAuditElements({ key, auditsReread }: ReviewDefinition, framework: Framework): ReviewContent['auditElements'] {
	if (!auditsReread) return [];
	const random = seeded(`${key} audits`);
	return framework.auditElements.map((element) => {
		const covered = random.pick(['yes', 'yes', 'yes', 'partial', 'partial', 'no'] as const);
		return { element, covered, comment: random.pick(auditComments[covered]) };
	});
}

function anAnswer(question: string, random: Seeded): Answer {
	const [yes, partial] = likelihood[question] ?? [65, 60];
	if (random.next() * 100 < yes) return 'yes';
	return random.next() * 100 < partial ? 'partial' : 'no';
}

/** A second reader agrees but for one question in some cases, so that there is a difference to settle. */
function secondReading(answers: CaseContent['answers'], number: number): CaseContent['answers'] {
	return answers.map((first, index) => ({
		...first,
		reader: 2,
		comment: '',
		answer: number % 10 === 5 && index === 1 && first.answer === 'yes' ? 'partial' : first.answer
	}));
}
