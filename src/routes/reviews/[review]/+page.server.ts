import { stageForm } from '#domain/review.ts';
import { stageLabels } from '#domain/stage.ts';
import { moveStage } from '#server/scope/move-stage.ts';
import { gapsOf, type Gap } from '#server/scope/gaps.ts';
import { readOverview, type Overview } from '#server/scope/read-overview.ts';
import { stepsOf, type Step } from '#server/scope/steps.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

type Shown = { overview: Overview; gaps: Gap[]; steps: Step[] };

export const load = reviewLoad(async (db, review, _: PageServerLoadEvent): Promise<Shown> => {
	const overview = await readOverview(db, review);
	return { overview, gaps: gapsOf(overview, review.permissions), steps: stepsOf(overview) };
});

export const actions = {
	move: reviewAction(stageForm, async (db, review, move) => {
		await moveStage(db, review, move);
		return { to: `/reviews/${review.id}`, said: `The review is now at: ${stageLabels[move.stage].toLowerCase()}` };
	})
};
