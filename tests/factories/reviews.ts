import { newId } from '#domain/id.ts';
import type { Role } from '#domain/role.ts';
import type { Stage } from '#domain/stage.ts';
import { openReview } from '#server/access/open-review.ts';
import type { ReviewAccess } from '#server/access/review-access.ts';
import type { Database } from '#server/db/connect.ts';
import { startReview } from '#server/scope/start-review.ts';
import { anAccount, type Account } from './people.ts';

export const host = { code: 'T99000001', name: 'Testshire', officialName: 'Testshire County Council' };

/** The authority that hosts the reviews of the tests; made once in a database. */
export async function aHost(db: Database): Promise<typeof host> {
	const row = { gss_code: host.code, name: host.name, official_name: host.officialName, region_code: 'T', region: 'Test region', kind: 'County' };
	await db
		.insertInto('authority')
		.values(row)
		.onConflict((on) => on.doNothing())
		.execute();
	return host;
}

export type ReviewGiven = { framework?: string; stage?: Stage; role?: Role; agreed?: boolean; title?: string; readsCases?: boolean };

/**
 * A review started through the product's own act, with its agreement stated unless told otherwise, at `stage` (drafting), and a key for someone in `role` (manager).
 * The manager, who is always there, is `manager`.
 */
export async function aReview(db: Database, given: ReviewGiven = {}): Promise<{ review: ReviewAccess; id: string; manager: Account; person: Account }> {
	await aHost(db);
	const manager = await anAccount(db, { name: 'Priya Nair', post: 'Review manager', startsReviews: true });
	const id = newId();
	await startReview(db, manager, {
		id,
		authorityCode: host.code,
		frameworkKey: given.framework ?? 'regional-peer-challenge',
		title: given.title ?? 'Front door peer challenge',
		visitStart: '2026-10-13',
		visitEnd: '2026-10-15'
	});
	if (given.agreed !== false) {
		await db
			.insertInto('review_agreement')
			.values({
				review_id: id,
				controllers: 'Testshire County Council and the visiting councils, jointly',
				legal_basis: 'Public task',
				agreement: 'Regional agreement',
				agreed_on: '2026-09-01',
				destroy_on: '2027-09-01',
				host_data_contact: 'Data protection officer, Testshire',
				team_data_contact: 'Data protection officer, Mid Counties',
				urgent_telephone: '01632 960000',
				stated_by: manager.id
			})
			.execute();
	}
	await atStage(db, id, given.stage ?? 'drafting');
	const role = given.role ?? 'manager';
	const person = role === 'manager' ? manager : await anAccount(db);
	if (role !== 'manager') await aMember(db, id, person, role, { readsCases: given.readsCases });
	return { review: await openReview(db, person, id), id, manager, person };
}

/** Puts a review at a stage without the acts that lead there. */
export async function atStage(db: Database, reviewId: string, stage: Stage): Promise<void> {
	await db.updateTable('review').set({ stage }).where('id', '=', reviewId).execute();
}

/** Makes an account a member of a review and gives its key. */
export async function aMember(
	db: Database,
	reviewId: string,
	account: Account,
	role: Role,
	given: { accessUntil?: string; readsCases?: boolean } = {}
): Promise<ReviewAccess> {
	await db
		.insertInto('member')
		.values({
			id: newId(),
			review_id: reviewId,
			account_id: account.id,
			name: account.name,
			post: account.post,
			role,
			access_until: given.accessUntil ?? null,
			reads_cases: given.readsCases ?? false
		})
		.execute();
	return openReview(db, account, reviewId);
}

/** The last entry of a review's history. */
export async function lastEntry(db: Database, reviewId: string) {
	return db.selectFrom('history_entry').selectAll().where('chain_id', '=', reviewId).orderBy('number', 'desc').limit(1).executeTakeFirst();
}
