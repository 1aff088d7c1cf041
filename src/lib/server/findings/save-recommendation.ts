import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { Recommendation } from '#domain/recommendation.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { checkVersion } from '../db/write-version.ts';
import { act } from '../history/act.ts';
import { AlreadyDone, insertOnce } from '../history/once.ts';
import { enterTheme } from './places.ts';
import { restsOnJust, setRestsOn } from './rests-on.ts';

/**
 * Makes a recommendation (version 0) at the end of its theme, or changes it. Throws NotAllowed without `findings:write`, NotFound for a recommendation or
 * finding of elsewhere, Conflict with both texts, RuleBroken when letters of this framework have none, or for a force or theme that is not the review's.
 */
export async function saveRecommendation(db: Database, review: ReviewAccess, form: Recommendation): Promise<void> {
	review.require('findings:write');
	const { used, forces } = review.review.framework.recommendations;
	if (!used) throw new RuleBroken('Letters of this framework have no recommendations');
	if (form.force !== null && !forces.some(({ key }) => key === form.force)) throw new RuleBroken('Choose how strong the recommendation is', 'force');
	const { id, version, text, findingIds } = form;
	const row = { theme_id: form.themeId, text, deadline: form.deadline, for_whom: form.forWhom, force: form.force };
	await act(db, review, { what: version === 0 ? 'recommendation made' : 'recommendation changed', seenWith: 'findings:read' }, async (trx) => {
		const now = await trx.selectFrom('recommendation').selectAll().where('id', '=', id).where('review_id', '=', review.id).executeTakeFirst();
		await enterTheme(trx, review, form.themeId);
		if (version === 0) {
			await insertOnce(trx, 'recommendation', { id, review_id: review.id, ...row, position: 10_000 });
		} else {
			const isSaved = now?.version === version + 1 && Object.entries(row).every(([column, value]) => now[column as keyof typeof row] === value);
			if (isSaved && (await restsOnJust(trx, { table: 'recommendation_finding', id, findingIds }))) throw new AlreadyDone();
			checkVersion(now, version, (there) => ({ text: there.text, deadline: there.deadline, forWhom: there.for_whom }), 'recommendation');
			await trx
				.updateTable('recommendation')
				.set({ ...row, version: version + 1, position: now.theme_id === row.theme_id ? now.position : 10_000 })
				.where('id', '=', id)
				.execute();
		}
		await setRestsOn(trx, review, { table: 'recommendation_finding', id, findingIds });
		const before: Record<string, string> = now && now.text !== text ? { before: now.text } : {};
		return {
			about: { recommendation: id, theme: form.themeId, force: form.force, findings: findingIds },
			texts: { text, deadline: form.deadline, forWhom: form.forWhom, ...before }
		};
	});
}

/** Drops a recommendation; its words stay in the history. Throws NotAllowed without `findings:write`, NotFound, RuleBroken when the plan rests on it. */
export async function dropRecommendation(db: Database, review: ReviewAccess, { id }: { id: string }): Promise<void> {
	review.require('findings:write');
	await act(db, review, { what: 'recommendation dropped', seenWith: 'findings:read' }, async (trx) => {
		const there = await trx.selectFrom('recommendation').select(['text', 'review_id']).where('id', '=', id).executeTakeFirst();
		if (!there) throw new AlreadyDone();
		if (there.review_id !== review.id) throw new NotFound('recommendation');
		const planned = await trx.selectFrom('plan_area_recommendation').select('plan_area_id').where('recommendation_id', '=', id).executeTakeFirst();
		if (planned) throw new RuleBroken('The action plan rests on this recommendation, so it stays');
		await trx.deleteFrom('recommendation').where('id', '=', id).execute();
		return { about: { recommendation: id }, texts: { text: there.text } };
	});
}
