import { sql } from 'kysely';
import { setImmediate } from 'node:timers/promises';
import { issuesOf } from '../../../spine/issues-of.ts';
import { spineVersion } from '../../../spine/index.ts';
import type { Transaction } from '../../db/connect.ts';
import { type FindingKind, kindOnIssue, type SaidOfIssue } from './kind-on-issue.ts';

/**
 * Offers each finding of a review the issues that the spine's rules find in it, with the words that triggered them and what it says of each. Suggestions that
 * nobody decided on are made anew; what people confirmed, rejected or added stays, as does what they said that it says of an issue.
 */
export async function offerIssues(trx: Transaction, regionReviewId: string): Promise<void> {
	const findings = await trx
		.selectFrom('region_finding')
		.innerJoin('region_review', 'region_review.id', 'region_finding.region_review_id')
		.select(['region_finding.id', 'region_finding.kind', 'region_finding.text', 'region_finding.theme', 'region_review.framework_key as frameworkKey'])
		.where('region_review_id', '=', regionReviewId)
		.execute();
	await sql`delete from region_issue using region_finding
		where region_finding.id = region_issue.finding_id and region_finding.region_review_id = ${regionReviewId} and region_issue.state = 'suggested'`.execute(trx);
	const offered: ({ finding_id: string; issue_key: string; words: string; spine_version: number } & SaidOfIssue)[] = [];
	for (const [place, { id, text, theme, frameworkKey, ...finding }] of findings.entries()) {
		const kind = finding.kind as FindingKind;
		// A long letter takes the rules some tenths of a second: others are served in between.
		if (place % 5 === 4) await setImmediate();
		for (const { key, words } of issuesOf(text, theme, frameworkKey))
			offered.push({ finding_id: id, issue_key: key, words, spine_version: spineVersion, ...kindOnIssue({ kind, text }, key) });
	}
	for (let at = 0; at < offered.length; at += 500)
		await trx
			.insertInto('region_issue')
			.values(offered.slice(at, at + 500))
			.onConflict((on) => on.doNothing())
			.execute();
	await renewDecided(trx, findings);
}

/** Issues that people decided on keep their decision; what the finding says of them follows the finding, as it may have changed, where nobody said it. */
async function renewDecided(trx: Transaction, findings: { id: string; kind: string; text: string }[]): Promise<void> {
	const byId = new Map(findings.map((finding) => [finding.id, finding]));
	const decided = await trx
		.selectFrom('region_issue')
		.select(['finding_id', 'issue_key', 'kind', 'said'])
		.where('finding_id', '=', sql<string>`any(${[...byId.keys()]}::uuid[])`)
		.where('state', '<>', 'suggested')
		.where('kind_decided', '=', false)
		.execute();
	for (const row of decided) {
		const { kind, text } = byId.get(row.finding_id)!;
		const now = kindOnIssue({ kind: kind as FindingKind, text }, row.issue_key);
		if (now.kind === row.kind && now.said === row.said) continue;
		await trx.updateTable('region_issue').set(now).where('finding_id', '=', row.finding_id).where('issue_key', '=', row.issue_key).execute();
	}
}
