import { groupForm, groupListForm, rowChoice } from '#domain/case.ts';
import { newId } from '#domain/id.ts';
import { addGroup, changeGroup, dropGroup, pasteList } from '#server/cases/case-groups.ts';
import { readCases } from '#server/cases/read-cases.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { url }: PageServerLoadEvent) => ({
	id: newId(),
	edit: url.searchParams.get('edit'),
	groups: (await readCases(db, review)).groups
}));

const here = (review: { id: string }, said: string) => ({ said, to: `/reviews/${review.id}/cases/list` });

export const actions = {
	add: reviewAction(groupForm, async (db, review, group) => (await addGroup(db, review, group), here(review, 'Group added'))),
	change: reviewAction(groupForm, async (db, review, group) => (await changeGroup(db, review, group), here(review, 'Group saved'))),
	drop: reviewAction(rowChoice, async (db, review, group) => (await dropGroup(db, review, group), here(review, 'Group taken out'))),
	paste: reviewAction(groupListForm, async (db, review, list) => (await pasteList(db, review, list), here(review, 'List taken over')))
};
