import { crc32 } from 'node:zlib';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { NotFound } from '#domain/outcomes.ts';
import { riskAspectLabels, riskAspects, riskLevelLabels, type Risk, type RiskAspect, type RiskChange, type RiskLevel } from '#domain/plan/report.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { checkVersion } from '../../db/write-version.ts';
import { act } from '../../history/act.ts';
import { getArea } from '../plan-rows.ts';

type StoredRisk = { aspect: string; level: string; words: string };

/** The risk table as its page shows it: each area with a line an aspect. One query. Throws NotAllowed without `plan:report`. */
export async function risksPage(db: Database, review: ReviewAccess) {
	review.require('plan:report');
	const rows = await db
		.selectFrom('plan_area')
		.select((eb) => [
			'plan_area.id',
			'plan_area.title',
			'plan_area.response',
			jsonArrayFrom(eb.selectFrom('plan_risk').select(['aspect', 'level', 'words']).whereRef('plan_area_id', '=', 'plan_area.id')).as('risks')
		])
		.where('review_id', '=', review.id)
		.orderBy('plan_area.position')
		.orderBy('plan_area.id')
		.execute();
	return {
		areas: rows.map(({ id, title, response, risks }, index) => ({
			id,
			title,
			number: index + 1,
			declined: response === 'declined',
			risks: risks.map(({ aspect, level, words }): Risk => ({ aspect: aspect as RiskAspect, level: level as RiskLevel, words })),
			version: versionOf(risks)
		}))
	};
}

/**
 * Keeps the risks of one area; an aspect without a level is not in the table. Throws NotAllowed without `plan:report`, NotFound outside this review,
 * Conflict (with each line that stands now) when someone changed them meanwhile.
 */
export async function setRisks(db: Database, review: ReviewAccess, change: RiskChange): Promise<void> {
	review.require('plan:report');
	await act(db, review, { what: 'risks of an area changed', seenWith: 'plan:read-reports' }, async (trx) => {
		const area = await getArea(trx, review, change.areaId);
		if (!area) throw new NotFound('plan area');
		const now = await trx.selectFrom('plan_risk').select(['aspect', 'level', 'words']).where('plan_area_id', '=', area.id).execute();
		checkVersion({ version: versionOf(now), now }, change.version, (row) => textsOf(row.now), 'risks');
		const risks = riskAspects.flatMap((aspect, index) => {
			const level = change.levels[index];
			return level ? [{ aspect, level, words: change.words[index] ?? '' }] : [];
		});
		await trx.deleteFrom('plan_risk').where('plan_area_id', '=', area.id).execute();
		if (risks.length > 0) {
			const rows = risks.map((risk) => ({ ...risk, review_id: review.id, plan_area_id: area.id }));
			await trx.insertInto('plan_risk').values(rows).execute();
		}
		return { about: { area: area.id, levels: Object.fromEntries(risks.map(({ aspect, level }) => [aspect, level])) }, texts: textsOf(risks) };
	});
}

/** What stands, as a number: the rows carry no version, so a page says with this which ones it was drawn from. */
function versionOf(risks: StoredRisk[]): number {
	const lines = risks.map(({ aspect, level, words }) => JSON.stringify([aspect, level, words])).toSorted();
	return lines.length === 0 ? 0 : crc32(lines.join('\n'));
}

function textsOf(risks: StoredRisk[]): Record<string, string> {
	const lineOf = (aspect: RiskAspect) => {
		const risk = risks.find((one) => one.aspect === aspect);
		return risk ? [riskLevelLabels[risk.level as RiskLevel], risk.words].filter(Boolean).join(': ') : 'Not looked at';
	};
	return Object.fromEntries(riskAspects.map((aspect) => [`words-${aspect}`, `${riskAspectLabels[aspect]}: ${lineOf(aspect)}`]));
}
