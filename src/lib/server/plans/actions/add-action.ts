import type { NewAction } from '#domain/plan/action.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { insertOnce } from '../../history/once.ts';
import { setPosts } from '../posts/action-posts.ts';
import { planAct } from '../days/plan-act.ts';
import { getArea, nextActionPosition } from '../plan-rows.ts';
import { postsFor } from '../posts/posts-for.ts';
import { requireOpen } from '../progress/open-area.ts';

/**
 * Adds an action to a plan area. Its first date is the original one, kept from then on. Without leads of its own it takes those of its area.
 * Throws NotAllowed without `plan:write`, NotFound for an area or post outside this review. A form sent twice adds one.
 */
export async function addAction(db: Database, review: ReviewAccess, form: NewAction): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'action added' }, async (trx) => {
		const area = await getArea(trx, review, form.areaId);
		await requireOpen(trx, review, area.id);
		const leads = await postsFor(trx, review, { chosen: form.leads, typed: form.newLeads, field: 'newLeads' });
		const responsible = await postsFor(trx, review, { chosen: form.responsible, typed: form.newResponsible, field: 'newResponsible' });
		await insertOnce(trx, 'action', {
			id: form.id,
			review_id: review.id,
			plan_area_id: area.id,
			position: await nextActionPosition(trx, area.id),
			text: form.text,
			evidence_of_success: form.evidenceOfSuccess,
			timescale: form.timescale,
			due_on: form.dueOn,
			original_due_on: form.dueOn,
			other_plans: form.otherPlans,
			progress: form.progress,
			rag: form.rag
		});
		await setPosts(trx, form.id, { leads, responsible });
		const { text, evidenceOfSuccess: evidence, timescale, otherPlans, progress } = form;
		return {
			about: { action: form.id, area: area.id, due: form.dueOn, rag: form.rag, leads, responsible },
			texts: { text, evidence, timescale, otherPlans, progress }
		};
	});
}
