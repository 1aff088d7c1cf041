import type { ReviewAccess } from '../access/review-access.ts';
import type { Transaction } from '../db/connect.ts';
import type { Claim } from '../documents/build/letter-content.ts';

/** Keeps the words that each finding has in the version that is issued, inside the act of issuing. The plan shows the host these and no later draft. */
export async function keepIssuedWordings(trx: Transaction, review: ReviewAccess, versionId: string): Promise<void> {
	const { claims } = await trx.selectFrom('letter_version').select('claims').where('id', '=', versionId).executeTakeFirstOrThrow();
	const words = new Map((JSON.parse(claims) as Claim[]).filter((claim) => claim.of === 'finding').map((claim) => [claim.findingIds[0]!, claim.text]));
	await trx.deleteFrom('issued_wording').where('review_id', '=', review.id).execute();
	const rows = [...words].map(([finding_id, text]) => ({ finding_id, review_id: review.id, text }));
	if (rows.length > 0) await trx.insertInto('issued_wording').values(rows).execute();
}
