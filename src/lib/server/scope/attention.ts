import { daysBetween } from '#domain/dates.ts';
import { amount } from './amount.ts';
import type { Standing } from './review-standing.ts';

export type Attention = {
	reviewId: string;
	tone: 'red' | 'amber' | 'teal';
	icon: 'warning' | 'flag' | 'edit' | 'talk' | 'clock';
	text: string;
	detail: string;
	/** A day to act by; `since` is an instant for what waits already. */
	due: string | null;
	since: string | null;
	href: string;
};

/** What needs this person in their reviews, most urgent first: a child at risk, then what is late, then what is due, then what waits. Pure. */
export function needsAttention(reviews: Standing[], today: string): Attention[] {
	return reviews
		.filter((review) => review.stage !== 'closed')
		.flatMap((review) => rules.flatMap((rule, order) => rule(review, today).map((item) => ({ ...item, order }))))
		.sort((one, other) => one.order - other.order || (one.due ?? '9999').localeCompare(other.due ?? '9999') || one.detail.localeCompare(other.detail))
		.map(({ order: _, ...item }) => item);
}

type Rule = (review: Standing, today: string) => Attention[];

const leads = (review: Standing) => review.role === 'manager' || review.role === 'lead';
const inTeam = (review: Standing) => review.notes !== null;
const inHost = (review: Standing) => review.role === 'host-lead' || review.role === 'host-contributor';
const shared = (review: Standing) => review.sharedAt !== null;

/** In the order of urgency. Each gives one thing or none, with the one link that does something about it. */
const rules: Rule[] = [
	(review) => {
		if (review.concernsWaiting === 0) return [];
		const words = leads(review) && review.concernsUntold > 0 ? 'The host has not been told of an urgent concern' : 'An urgent concern is waiting for a reply';
		return [item(review, { tone: 'red', icon: 'warning', text: words, path: '/concerns', since: review.concernSince })];
	},
	(review, today) =>
		leads(review) && !review.issuedAt && review.issueDue && review.issueDue < today
			? [item(review, { tone: 'red', icon: 'clock', text: 'The letter should have been issued', path: '/letter', due: review.issueDue })]
			: [],
	(review, today) =>
		leads(review) && !shared(review) && review.draftDue && review.draftDue < today && !(review.issueDue && review.issueDue < today)
			? [item(review, { tone: 'red', icon: 'clock', text: 'The draft letter is late for the host', path: '/letter', due: review.draftDue })]
			: [],
	(review) =>
		leads(review) && !review.agreed && ['scoping', 'on-site', 'drafting'].includes(review.stage)
			? [
					item(review, {
						tone: 'amber',
						icon: 'flag',
						text: 'State the agreement: no notes can be recorded before',
						path: '/scope?edit=agreement#agreement',
						due: review.visitStart
					})
				]
			: [],
	(review, today) => {
		if (!inTeam(review) || review.stage !== 'on-site' || review.bareKloes === 0 || !review.visitEnd || today > review.visitEnd) return [];
		const left = daysBetween(today, review.visitEnd);
		const words = `${amount(review.bareKloes, 'key line')} of enquiry ${review.bareKloes === 1 ? 'has' : 'have'} no evidence, ${left === 0 ? 'on the last day on site' : `with ${amount(left, 'day')} left on site`}`;
		return [item(review, { tone: 'amber', icon: 'flag', text: words, more: review.bareKloeNames, path: '#kloe', due: review.visitEnd })];
	},
	(review, today) =>
		leads(review) && review.stage === 'drafting' && !shared(review) && review.draftDue && review.draftDue >= today && daysBetween(today, review.draftDue) <= 7
			? [item(review, { tone: 'amber', icon: 'edit', text: 'Share the draft letter with the host', path: '/letter', due: review.draftDue })]
			: [],
	(review) => {
		if (!review.releaseWaiting || !['drafting', 'with-host'].includes(review.stage)) return [];
		const given = { tone: 'amber', icon: 'edit', path: '/letter/finish', due: shared(review) ? review.issueDue : review.draftDue } as const;
		if (review.role === 'quality-assurer') return [item(review, { ...given, text: 'Read the letter and release it' })];
		return leads(review) ? [item(review, { ...given, text: 'The letter is waiting for release by the quality assurer' })] : [];
	},
	(review) =>
		leads(review) && review.stage === 'with-host' && review.commentsOpen > 0
			? [
					item(review, {
						tone: 'teal',
						icon: 'talk',
						text: `Answer the host’s ${review.commentsOpen === 1 ? 'comment' : `${review.commentsOpen} comments`} on facts`,
						path: '/letter/comments',
						due: review.issueDue
					})
				]
			: [],
	(review, today) =>
		leads(review) &&
		review.stage === 'with-host' &&
		review.commentsOpen === 0 &&
		review.issueDue &&
		review.issueDue >= today &&
		daysBetween(today, review.issueDue) <= 7
			? [item(review, { tone: 'amber', icon: 'edit', text: 'Sign and issue the letter', path: '/letter/finish', due: review.issueDue })]
			: [],
	(review, today) =>
		inHost(review) && review.stage === 'with-host' && (!review.commentsBy || review.commentsBy >= today)
			? [item(review, { tone: 'amber', icon: 'talk', text: 'Comment on facts in the draft letter', path: '/letter', due: review.commentsBy })]
			: [],
	(review) =>
		inHost(review) && review.stage === 'scoping' && review.ownViews < review.ownSubjects
			? [
					item(review, {
						tone: 'teal',
						icon: 'edit',
						text: 'Write your own view before the visit',
						more: `${review.ownViews} of ${review.ownSubjects} written`,
						path: '/own-view',
						due: review.visitStart
					})
				]
			: [],
	(review) =>
		inHost(review) && ['scoping', 'on-site'].includes(review.stage) && review.documentsWaiting > 0
			? [
					item(review, {
						tone: 'teal',
						icon: 'flag',
						text: `Send ${amount(review.documentsWaiting, 'document')} that the team asked for`,
						path: '/documents?show=waiting',
						due: review.visitStart
					})
				]
			: [],
	(review) =>
		review.role === 'host-lead' && review.stage === 'final' && review.actions === 0
			? [item(review, { tone: 'teal', icon: 'edit', text: 'Turn the letter into an action plan', path: '/plan', due: null })]
			: [],
	(review) =>
		inHost(review) && review.actionsLate > 0
			? [
					item(review, {
						tone: 'amber',
						icon: 'clock',
						text: `${amount(review.actionsLate, 'action')} ${review.actionsLate === 1 ? 'is past its date' : 'are past their dates'}`,
						path: '/plan',
						due: null
					})
				]
			: [],
	(review) =>
		leads(review) && !review.lead && review.stage === 'scoping'
			? [item(review, { tone: 'teal', icon: 'flag', text: 'Add a review lead to the team', path: '/team', due: review.visitStart })]
			: []
];

type Given = Pick<Attention, 'tone' | 'icon' | 'text'> & { path: string; more?: string; due?: string | null; since?: string | null };

function item(review: Standing, { tone, icon, text, path, more, due, since }: Given): Attention {
	const detail = more ? `${review.officialName}. ${more}.` : `${review.officialName}.`;
	return { reviewId: review.id, tone, icon, text, detail, due: due ?? null, since: since ?? null, href: `/reviews/${review.id}${path}` };
}
