import { sql } from 'kysely';
import { spineIssues } from '../../src/lib/spine/index.ts';
import type { Database } from '#server/db/connect.ts';
import type { ReviewAccess } from '#server/access/review-access.ts';
import { openReview } from '#server/access/open-review.ts';
import { anAuthority, aRecordedReview, testRegion, type RecordedFinding } from './region.ts';
import { aMember, aReview, atStage } from './reviews.ts';
import { anAccount } from './people.ts';

export type SharedLetter = { id: string; record: string; host: ReviewAccess; authority: string; words: string };

let made = 0;

/** A review that was written here, issued and closed, in the record, with the key of its host's lead; nothing of it is shared. Its letter has a word of its own. */
export async function anIssuedReview(
	db: Database,
	given: { authority?: string; region?: string; year?: number; about?: 'everything' | 'nothing' } = {}
): Promise<SharedLetter> {
	const words = `Zebedee${'abcdefghijklmnop'[made % 16]}${'abcdefghijklmnop'[Math.floor(made++ / 16) % 16]}ton`;
	const authority = given.authority ?? (await anAuthority(db, { region: given.region ?? testRegion.code })).code;
	const { id } = await aReview(db, { title: `Peer challenge about ${words}` });
	await atStage(db, id, 'closed');
	await db.updateTable('review').set({ authority_code: authority }).where('id', '=', id).execute();
	const issues = given.about === 'nothing' ? [] : given.about === 'everything' ? spineIssues.map(({ key }) => key) : [spineIssues[made % 7]!.key];
	const findings: RecordedFinding[] = issues.length === 0 ? [] : [{ kind: 'mixed', text: `The team in ${words} writes down why it decides`, issues }];
	const record = await aRecordedReview(db, {
		authority,
		year: given.year ?? 2024,
		kind: 'peer review',
		publicAddress: '',
		title: `Peer challenge about ${words}`,
		findings
	});
	await db.updateTable('region_review').set({ review_id: id }).where('id', '=', record.id).execute();
	const lead = await anAccount(db, { name: 'Dawn Whitlock' });
	await aMember(db, id, lead, 'host-lead');
	return { id, record: record.id, host: await openReview(db, lead, id), authority, words };
}

/** Every number that is kept of groups, as it stands in the database: what nobody is ever shown. */
export async function keptTotals(db: Database): Promise<{ issue_key: string; raised: number; authorities: number }[]> {
	const { rows } = await sql<{
		issue_key: string;
		raised: number;
		authorities: number;
	}>`select issue_key, raised, authorities from region_total order by issue_key`.execute(db);
	return rows;
}
