import { RuleBroken } from '#domain/outcomes.ts';
import { riskLevels, type RiskLevel } from '#domain/plan/report.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { areaLeads, setAreaLeads } from '../posts/action-posts.ts';
import { link } from './choose-for-plan.ts';
import { planAct } from '../days/plan-act.ts';
import { getArea, nextActionPosition } from '../plan-rows.ts';
import { requireOpen, requireUnspoken } from '../progress/open-area.ts';

/**
 * Merges a plan area into another: its actions come after those there and keep their leads, its measures and risks go with them, and the other answers to both. Title, response and leads of the
 * other stay; where it has no leads it takes these. Throws NotAllowed without `plan:write`, NotFound outside this review, RuleBroken for an area merged into
 * itself or one that the peers gave their view of.
 */
export async function mergeAreas(db: Database, review: ReviewAccess, { areaId, into }: { areaId: string; into: string }): Promise<void> {
	review.require('plan:write');
	if (areaId === into) throw new RuleBroken('Choose another area to merge into', 'into');
	await planAct(db, review, { what: 'plan areas merged' }, async (trx) => {
		const [area, other] = [await getArea(trx, review, areaId), await getArea(trx, review, into)];
		for (const id of [areaId, into]) await requireOpen(trx, review, id);
		await requireUnspoken(trx, areaId, 'into');
		const seen = await trx.selectFrom('peers_view').select('plan_area_id').where('plan_area_id', '=', areaId).executeTakeFirst();
		if (seen) throw new RuleBroken('The peers have given their view of this area, so it stays as it is', 'into');

		const leads = await areaLeads(trx, areaId);
		const takesLeads = (await areaLeads(trx, into)).length === 0;
		const actions = await moveActions(trx, areaId, into, takesLeads ? [] : leads);
		if (takesLeads) await setAreaLeads(trx, into, leads);
		for (const item of await itemsOf(trx, areaId)) await link(trx, into, item);
		await joinRisks(trx, area, into);
		await trx.updateTable('plan_measure').set({ plan_area_id: into }).where('plan_area_id', '=', areaId).execute();
		await trx.deleteFrom('plan_area').where('id', '=', areaId).execute();
		return { about: { area: areaId, into, actions }, texts: { title: area.title, into: other.title } };
	});
}

/** Moves the actions to the end of the other area; those that inherited their leads keep them as their own. */
async function moveActions(trx: Transaction, from: string, into: string, leads: string[]): Promise<string[]> {
	const actions = await trx
		.selectFrom('action')
		.select('id')
		.select(({ exists, selectFrom }) => exists(selectFrom('action_lead').select('post_id').whereRef('action_id', '=', 'action.id')).as('own'))
		.where('plan_area_id', '=', from)
		.orderBy('position')
		.orderBy('id')
		.execute();
	let position = await nextActionPosition(trx, into);
	for (const { id, own } of actions) {
		await trx.updateTable('action').set({ plan_area_id: into, position }).where('id', '=', id).execute();
		if (!own) for (const [place, post_id] of leads.entries()) await trx.insertInto('action_lead').values({ action_id: id, post_id, position: place }).execute();
		position += 1;
	}
	return actions.map(({ id }) => id);
}

/** The risks of both areas in one: of an aspect that both had looked at, the higher level and the words of both. */
async function joinRisks(trx: Transaction, area: { id: string; title: string }, into: string): Promise<void> {
	const risksOf = (id: string) => trx.selectFrom('plan_risk').select(['aspect', 'level', 'words']).where('plan_area_id', '=', id).execute();
	const there = await risksOf(into);
	const rank = (level: string) => riskLevels.indexOf(level as RiskLevel);
	for (const risk of await risksOf(area.id)) {
		const other = there.find(({ aspect }) => aspect === risk.aspect);
		const lines = trx.updateTable('plan_risk').where('aspect', '=', risk.aspect);
		if (!other) {
			await lines.set({ plan_area_id: into }).where('plan_area_id', '=', area.id).execute();
			continue;
		}
		const level = rank(risk.level) < rank(other.level) ? risk.level : other.level;
		const words = [other.words, risk.words && `${area.title}: ${risk.words}`].filter(Boolean).join('\n');
		await lines.set({ level, words }).where('plan_area_id', '=', into).execute();
	}
}

/** What an area answers to, as "finding:ID" and "recommendation:ID". */
export async function itemsOf(trx: Transaction, areaId: string): Promise<string[]> {
	const findings = await trx.selectFrom('plan_area_finding').select('finding_id').where('plan_area_id', '=', areaId).execute();
	const recommendations = await trx.selectFrom('plan_area_recommendation').select('recommendation_id').where('plan_area_id', '=', areaId).execute();
	return [...findings.map((row) => `finding:${row.finding_id}`), ...recommendations.map((row) => `recommendation:${row.recommendation_id}`)];
}
