import { addWorkingDays } from '../../reference/bank-holidays.ts';
import type { Framework } from '../../frameworks/framework.ts';
import { authorities } from '../authorities.ts';
import { findPerson } from '../people.ts';
import type { FindingContent, LetterContent } from '../review-content.ts';
import type { ReviewDefinition } from '../review-definition.ts';

/** Words by people for sections that the frameworks leave empty, by section key. */
const prose: Record<string, string> = {
	'executive-summary':
		'You have a committed workforce, leaders who are trusted, and partners who want to do well by children. Practice at the front door is prompt, children are known, and help close to home is valued by families.\n\nThe next step is to make thinking visible. Good decisions are made and their reasons are often kept in conversation, e-mail or memory. When reasons, reflection and what must change are on the record, the next worker can carry on, managers can test what they see, and families can understand what is asked of them.\n\nWe would choose three things first: reasons for decisions, reflection in supervision, and plans that say what must change. You already know all three. What we add is that they are linked, and that doing them together will be less work than doing them one by one.',
	overview:
		'Leaders know this part of the service well and have put right much of what they found in their own audits. Most children receive help that fits their needs without delay. Where practice is less sure, the cause is usually that the thinking was not written down, and not that it was not done.'
};

/** Comments that fit most sentences: on fact, wording and reach. The third is on a judgement, which the team may keep. */
const hostComments = [
	{ comment: 'You met only some of our services. Could the letter say that this is true of those?', answer: 'Agreed. It now says “in the services that we saw”.', changed: true },
	{ comment: 'This was put right in the week after the visit, and the letter could say so.', answer: 'The letter says what we saw. We have added your news to the last section.', changed: true },
	{ comment: 'We think that practice is stronger than this.', answer: 'This is a judgement rather than a fact, and we have kept it.', changed: false },
	{ comment: 'As written this covers schools and health as well. Is that meant?', answer: null, changed: null }
];

/** The letter's head and its way from sharing to issue; null before there is one. */
export function buildLetter(definition: ReviewDefinition, framework: Framework, findings: FindingContent[]): LetterContent | null {
	const { stage, authority, visitEnd, lead, hostLead, manager, issuedOn = null } = definition;
	if (stage === 'scoping' || stage === 'on-site') return null;
	const council = authorities.find(({ name }) => name === authority)?.officialName ?? authority;
	const host = findPerson(hostLead);
	const sharedOn = stage === 'drafting' ? null : addWorkingDays(visitEnd, framework.timetable.draftWorkingDays);
	const sections = new Set(framework.letter.sections.map((section) => section.key));
	return {
		ourRef: `MC/${visitEnd.slice(0, 4)}/${definition.key.split('-')[0]?.slice(0, 3).toUpperCase()}`,
		yourRef: '',
		letterDate: issuedOn ?? addWorkingDays(visitEnd, stage === 'drafting' ? 15 : 12),
		addressee: host.name,
		addresseePost: host.post,
		addresseeAddress: `${council}\nCivic Centre\n${authority}`,
		subject: `${framework.letter.subject}: ${council}`,
		contact: `${findPerson(manager).name}, ${findPerson(manager).email}`,
		signatory: lead,
		copies: 'Chief Executive\nLead Member for Children',
		prose: Object.fromEntries(Object.entries(prose).filter(([section]) => sections.has(section))),
		sharedOn,
		comments: sharedOn === null ? [] : commentsOn(findings, hostLead, addWorkingDays(sharedOn, 5), stage === 'with-host'),
		releasedBy: definition.qualityAssurer ?? null,
		signedOn: issuedOn,
		issuedOn,
		published: definition.published ?? null
	};
}

/** While the letter is with the host the last comment still waits for its answer. */
function commentsOn(findings: FindingContent[], madeBy: string, madeOn: string, isOpen: boolean): LetterContent['comments'] {
	return hostComments.slice(0, isOpen ? 4 : 3).flatMap((comment, index) => {
		const quoted = findings[index * 3 + 1]?.text;
		return quoted ? [{ quoted, madeBy, madeOn, ...comment }] : [];
	});
}
