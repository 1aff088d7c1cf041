import type { SeenFinding } from '#domain/finding.ts';
import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { AlreadyDone } from '../history/once.ts';
import { enterTheme, lastPlace } from './places.ts';
import { readFindings } from './read-findings.ts';

/**
 * Moves findings to a theme (null: the Overview), each to the end of its kind there. Their words do not change, so agreements stand.
 * Throws NotAllowed without `findings:write`, NotFound when one is not in this review, RuleBroken for a theme of elsewhere.
 */
export async function moveFindings(db: Database, review: ReviewAccess, { seen, themeId }: { seen: SeenFinding[]; themeId: string | null }): Promise<void> {
	review.require('findings:write');
	await act(db, review, { what: 'findings moved', seenWith: 'findings:read' }, async (trx) => {
		const wanted = [...new Set(seen.map(({ id }) => id))];
		const findings = await readFindings(trx, review, wanted);
		if (findings.length < wanted.length) throw new NotFound('finding');
		const moving = findings.filter((finding) => finding.themeId !== themeId);
		if (moving.length === 0) throw new AlreadyDone();
		await enterTheme(trx, review, themeId);
		for (const { id, kind, version } of moving) {
			const position = await lastPlace(trx, review, { themeId, kind });
			await trx
				.updateTable('finding')
				.set({ theme_id: themeId, position, version: version + 1 })
				.where('id', '=', id)
				.execute();
		}
		return { about: { findings: moving.map(({ id, themeId: from }) => ({ id, from })), theme: themeId } };
	});
}
