import { sql } from 'kysely';
import { setImmediate } from 'node:timers/promises';
import { issuesOf } from '../../../spine/issues-of.ts';
import { spineVersion } from '../../../spine/index.ts';
import type { Transaction } from '../../db/connect.ts';

/**
 * Offers each finding of a review the issues that the spine's rules find in it, with the words that triggered them. Suggestions that nobody decided on are
 * made anew; what people confirmed, rejected or added stays.
 */
export async function offerIssues(trx: Transaction, regionReviewId: string): Promise<void> {
	const findings = await trx
		.selectFrom('region_finding')
		.innerJoin('region_review', 'region_review.id', 'region_finding.region_review_id')
		.select(['region_finding.id', 'region_finding.text', 'region_finding.theme', 'region_review.framework_key as frameworkKey'])
		.where('region_review_id', '=', regionReviewId)
		.execute();
	await sql`delete from region_issue using region_finding
		where region_finding.id = region_issue.finding_id and region_finding.region_review_id = ${regionReviewId} and region_issue.state = 'suggested'`.execute(trx);
	const offered: { finding_id: string; issue_key: string; words: string; spine_version: number }[] = [];
	for (const [place, { id, text, theme, frameworkKey }] of findings.entries()) {
		// A long letter takes the rules some tenths of a second: others are served in between.
		if (place % 20 === 19) await setImmediate();
		for (const { key, words } of issuesOf(text, theme, frameworkKey)) offered.push({ finding_id: id, issue_key: key, words, spine_version: spineVersion });
	}
	for (let at = 0; at < offered.length; at += 500)
		await trx
			.insertInto('region_issue')
			.values(offered.slice(at, at + 500))
			.onConflict((on) => on.doNothing())
			.execute();
}
