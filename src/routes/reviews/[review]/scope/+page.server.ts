import { agreementForm } from '#domain/agreement.ts';
import { newId } from '#domain/id.ts';
import { kloeForm } from '#domain/kloe.ts';
import { visitForm } from '#domain/review.ts';
import { dropForm, orderForm, themeForm } from '#domain/theme.ts';
import { addKloe, changeKloe } from '#server/scope/add-kloe.ts';
import { addTheme, changeTheme } from '#server/scope/add-theme.ts';
import { changeVisit } from '#server/scope/change-visit.ts';
import { dropKloe } from '#server/scope/drop-kloe.ts';
import { dropTheme } from '#server/scope/drop-theme.ts';
import { moveInOrder } from '#server/scope/move-in-order.ts';
import { readScope } from '#server/scope/read-scope.ts';
import { stateAgreement } from '#server/scope/state-agreement.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { url }: PageServerLoadEvent) => ({
	scope: await readScope(db, review),
	edit: url.searchParams.get('edit'),
	newIds: { theme: newId(), kloe: newId() }
}));

/** Back to the section, and out of the form that was open. */
const at = (review: { id: string }, section: string, said: string) => ({ to: `/reviews/${review.id}/scope#${section}`, said });

export const actions = {
	changeVisit: reviewAction(visitForm, async (db, review, visit) => (await changeVisit(db, review, visit), at(review, 'visit', 'Visit saved'))),
	stateAgreement: reviewAction(
		agreementForm,
		async (db, review, stated) => (await stateAgreement(db, review, stated), at(review, 'agreement', 'Agreement stated'))
	),
	addTheme: reviewAction(themeForm, async (db, review, theme) => (await addTheme(db, review, theme), at(review, 'themes', 'Theme added'))),
	changeTheme: reviewAction(themeForm, async (db, review, theme) => (await changeTheme(db, review, theme), at(review, 'themes', 'Theme saved'))),
	moveTheme: reviewAction(orderForm, async (db, review, move) => (await moveInOrder(db, review, 'theme', move), at(review, 'themes', 'Theme moved'))),
	dropTheme: reviewAction(dropForm, async (db, review, drop) => (await dropTheme(db, review, drop), at(review, 'themes', 'Theme dropped'))),
	addKloe: reviewAction(kloeForm, async (db, review, kloe) => (await addKloe(db, review, kloe), at(review, 'kloes', 'Question added'))),
	changeKloe: reviewAction(kloeForm, async (db, review, kloe) => (await changeKloe(db, review, kloe), at(review, 'kloes', 'Question saved'))),
	moveKloe: reviewAction(orderForm, async (db, review, move) => (await moveInOrder(db, review, 'kloe', move), at(review, 'kloes', 'Question moved'))),
	dropKloe: reviewAction(dropForm, async (db, review, drop) => (await dropKloe(db, review, drop), at(review, 'kloes', 'Question dropped')))
};
