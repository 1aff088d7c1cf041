import { newId } from '#domain/id.ts';
import { measureChoice, measureForm } from '#domain/measure.ts';
import { ownViewForm } from '#domain/own-view.ts';
import { addMeasure, changeMeasure, dropMeasure } from '#server/scope/add-measure.ts';
import { readOwnView } from '#server/scope/read-own-view.ts';
import { writeOwnView } from '#server/scope/write-own-view.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { url }: PageServerLoadEvent) => {
	const [edit, measure, add] = ['edit', 'measure', 'add'].map((name) => url.searchParams.get(name));
	const { measures } = review.review.framework;
	return {
		own: await readOwnView(db, review),
		edit,
		measure,
		add,
		usual: {
			names: measures.map((one) => one.name),
			timescales: measures.flatMap(({ timescale }) => (timescale && !timescale.validTo ? [timescale.text] : []))
		},
		newId: newId()
	};
});

const at = (review: { id: string }, said: string) => ({ to: `/reviews/${review.id}/own-view`, said });

export const actions = {
	write: reviewAction(
		ownViewForm,
		async (db, review, view) => (await writeOwnView(db, review, view), at(review, view.text ? 'Own view saved' : 'Own view taken away'))
	),
	addMeasure: reviewAction(measureForm, async (db, review, measure) => (await addMeasure(db, review, measure), at(review, 'Measure added'))),
	changeMeasure: reviewAction(measureForm, async (db, review, measure) => (await changeMeasure(db, review, measure), at(review, 'Measure saved'))),
	dropMeasure: reviewAction(measureChoice, async (db, review, choice) => (await dropMeasure(db, review, choice), at(review, 'Measure taken away')))
};
