import { activityChoice, activityForm, nameWarning } from '#domain/activity.ts';
import { newId } from '#domain/id.ts';
import { addActivity, changeActivity, removeActivity } from '#server/scope/add-activity.ts';
import { listPeers } from '#server/scope/list-peers.ts';
import { readTimetable } from '#server/scope/read-timetable.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { url }: PageServerLoadEvent) => {
	const writes = review.may('timetable:write');
	const [add, edit] = ['add', 'edit'].map((name) => (writes ? url.searchParams.get(name) : null));
	return { timetable: await readTimetable(db, review), peers: add !== null || edit ? await listPeers(db, review) : [], add, edit, newId: newId() };
});

const at = (review: { id: string }, said: string) => ({ to: `/reviews/${review.id}/timetable`, said });

export const actions = {
	add: reviewAction(
		activityForm,
		async (db, review, activity) => (await addActivity(db, review, activity), at(review, `Activity added${nameWarning(activity)}`))
	),
	change: reviewAction(
		activityForm,
		async (db, review, activity) => (await changeActivity(db, review, activity), at(review, `Activity saved${nameWarning(activity)}`))
	),
	remove: reviewAction(activityChoice, async (db, review, choice) => (await removeActivity(db, review, choice), at(review, 'Activity removed')))
};
