import { actionMove } from '#domain/plan/action.ts';
import { newId } from '#domain/id.ts';
import { closeForm, reopenForm } from '#domain/plan/progress.ts';
import { onlyButton, areaForm, mergeForm, peersViewForm, placeForm, splitForm } from '#domain/plan/plan.ts';
import { editArea } from '#server/plans/areas/edit-area.ts';
import { closeArea, reopenArea } from '#server/plans/progress/close-area.ts';
import { givePeersView } from '#server/plans/areas/give-peers-view.ts';
import { measuresFor } from '#server/plans/measures/measure-pages.ts';
import { mergeAreas } from '#server/plans/areas/merge-areas.ts';
import { moveAction, placeAction } from '#server/plans/actions/move.ts';
import { readArea } from '#server/plans/areas/read-area.ts';
import { removeArea } from '#server/plans/actions/remove.ts';
import { splitArea } from '#server/plans/areas/split-area.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { params }: PageServerLoadEvent) => {
	const page = await readArea(db, review, params.area);
	const measures = await measuresFor(db, review, { areaId: page.area.id, actionIds: page.area.actions.map((action) => action.id) });
	return { ...page, measures, id: newId() };
});

export const actions = {
	close: reviewAction(closeForm, async (db, review, form, { params }) => {
		await closeArea(db, review, params.area ?? '', form);
		return { said: 'Area closed' };
	}),
	reopen: reviewAction(reopenForm, async (db, review, form, { params }) => {
		await reopenArea(db, review, params.area ?? '', form);
		return { said: 'Area opened again' };
	}),
	edit: reviewAction(areaForm, async (db, review, form, { params }) => {
		await editArea(db, review, params.area ?? '', form);
		return { said: 'Area saved', to: `/reviews/${review.id}/plan/areas` };
	}),
	move: reviewAction(actionMove, async (db, review, form) => {
		await moveAction(db, review, form);
		return { said: 'Action moved' };
	}),
	place: reviewAction(placeForm, async (db, review, form) => {
		await placeAction(db, review, form);
		return { said: 'Action moved' };
	}),
	split: reviewAction(splitForm, async (db, review, form, { params }) => {
		await splitArea(db, review, params.area ?? '', form);
		return { said: 'Area split in two', to: `/reviews/${review.id}/plan/areas` };
	}),
	merge: reviewAction(mergeForm, async (db, review, { into }, { params }) => {
		await mergeAreas(db, review, { areaId: params.area ?? '', into });
		return { said: 'Areas merged', to: `/reviews/${review.id}/plan/areas/${into}` };
	}),
	remove: reviewAction(onlyButton, async (db, review, _, { params }) => {
		await removeArea(db, review, { areaId: params.area ?? '' });
		return { said: 'Area taken out of the plan', to: `/reviews/${review.id}/plan/areas` };
	}),
	view: reviewAction(peersViewForm, async (db, review, form, { params }) => {
		await givePeersView(db, review, params.area ?? '', form);
		return { said: 'Peers’ view saved', to: `/reviews/${review.id}/plan` };
	})
};
