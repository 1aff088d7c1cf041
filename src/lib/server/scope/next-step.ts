import { hostRoles, teamRoles } from '#domain/role.ts';
import { amount } from './amount.ts';
import type { Standing } from './review-standing.ts';

export type NextStep = { text: string; detail: string; due: string | null };

/** What comes next in a review, as seen from a role, and by when. Pure. */
export function nextStep(review: Standing, today: string): NextStep {
	if (teamRoles.includes(review.role)) return teamStep(review, today);
	return hostRoles.includes(review.role) ? hostStep(review) : observerStep(review);
}

function teamStep(review: Standing, today: string): NextStep {
	switch (review.stage) {
		case 'scoping':
			if (!review.agreed) return step('State the agreement', '', review.visitStart);
			if (review.kloes === 0) return step('Agree key lines of enquiry', '', review.visitStart);
			return step('Start the visit', waiting(review, 'not received yet'), review.visitStart);
		case 'on-site':
			if (review.visitEnd && today > review.visitEnd) return step('Start drafting', '', review.draftDue);
			return step('Feedback meeting', review.bareKloes ? `${amount(review.bareKloes, 'question')} without evidence` : '', review.feedbackOn ?? review.visitEnd);
		case 'drafting':
			return step('Share the draft letter', '', review.draftDue);
		case 'with-host':
			if (review.commentsOpen > 0) return step('Answer the host’s comments', `${amount(review.commentsOpen, 'comment')} to answer`, review.issueDue);
			return step('Issue the letter', '', review.issueDue);
		case 'final':
			return step('The host agrees its action plan', '', null);
		default:
			return planStep(review);
	}
}

function hostStep(review: Standing): NextStep {
	switch (review.stage) {
		case 'scoping':
		case 'on-site':
			if (review.ownViews < review.ownSubjects)
				return step('Write your own view', `${review.ownViews} of ${review.ownSubjects} written`, review.stage === 'scoping' ? review.visitStart : null);
			return step(review.documentsWaiting > 0 ? 'Send the documents' : 'The visit', waiting(review, 'to send'), review.visitStart);
		case 'drafting':
			return step('The draft letter comes', '', review.draftDue);
		case 'with-host':
			return step('Comment on facts in the draft letter', '', review.commentsBy);
		case 'final':
			return step('Make the action plan', '', null);
		default:
			return planStep(review);
	}
}

function observerStep(review: Standing): NextStep {
	if (review.stage === 'scoping' || review.stage === 'on-site') return step('The visit', '', review.visitStart);
	if (review.stage === 'drafting' || review.stage === 'with-host') return step('The letter is issued', '', review.issueDue);
	return review.stage === 'final' ? step('The host agrees its action plan', '', null) : planStep(review);
}

function planStep(review: Standing): NextStep {
	if (review.stage === 'closed') return step('Closed', '', null);
	return step('Follow the action plan', review.nextActionDue ? 'Next action due' : '', review.nextActionDue);
}

function waiting({ documentsWaiting }: Standing, words: string): string {
	return documentsWaiting > 0 ? `${amount(documentsWaiting, 'document')} ${words}` : '';
}

function step(text: string, detail: string, due: string | null): NextStep {
	return { text, detail, due };
}
