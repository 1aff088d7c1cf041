import { today } from '#domain/dates.ts';
import type { Audience, Shareable, Sharing, SharingChoice } from '#domain/plan/sharing.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { act } from '../../history/act.ts';
import { AlreadyDone } from '../../history/once.ts';
import { formGroups } from '../../region/totals/form-groups.ts';

/** What the host shares now, each choice with who made it; nothing by default. Throws NotAllowed without `plan:share`. */
export async function readSharing(db: Database, review: ReviewAccess): Promise<{ sharing: Sharing[]; today: string }> {
	review.require('plan:share');
	const rows = await db.selectFrom('sharing').selectAll().where('review_id', '=', review.id).execute();
	const sharing = rows.map((row): Sharing => ({
		what: row.what as Shareable,
		audience: row.audience as Audience,
		named: row.named,
		from: row.from_date,
		by: row.shared_by_name,
		at: row.shared_at
	}));
	return { sharing, today: today() };
}

/**
 * The host shares one thing with an audience from a day on, named or not; a choice made before gives way. A letter
 * that is shared without a name may complete a group of the region's totals. Throws NotAllowed without `plan:share`.
 */
export async function share(db: Database, review: ReviewAccess, { what, audience, named, from }: SharingChoice): Promise<void> {
	review.require('plan:share');
	await act(db, review, { what: 'sharing switched on', seenWith: 'plan:share' }, async (trx) => {
		const before = await choiceNow(trx, review, what);
		if (before && before.audience === audience && before.named === named && before.from_date === from) throw new AlreadyDone();
		const chosen = { audience, named, from_date: from, shared_by: review.user.id, shared_by_name: review.user.name, shared_at: new Date().toISOString() };
		await trx
			.insertInto('sharing')
			.values({ review_id: review.id, what, ...chosen })
			.onConflict((on) => on.columns(['review_id', 'what']).doUpdateSet(chosen))
			.execute();
		const was = before ? { audience: before.audience, named: before.named, from: before.from_date } : null;
		if (what === 'letter' && !named) await formGroups(trx, await regionOf(trx, review));
		return { about: { shares: what, audience, named, from, was } };
	});
}

/** The host shares it no more, at once. Throws NotAllowed without `plan:share`. */
export async function unshare(db: Database, review: ReviewAccess, { what }: { what: Shareable }): Promise<void> {
	review.require('plan:share');
	await act(db, review, { what: 'sharing switched off', seenWith: 'plan:share' }, async (trx) => {
		const before = await choiceNow(trx, review, what);
		if (!before) throw new AlreadyDone();
		await trx.deleteFrom('sharing').where('review_id', '=', review.id).where('what', '=', what).execute();
		return { about: { shares: what, was: { audience: before.audience, named: before.named, from: before.from_date } } };
	});
}

async function regionOf(trx: Transaction, review: ReviewAccess): Promise<string> {
	const { region_code } = await trx
		.selectFrom('review')
		.innerJoin('authority', 'authority.gss_code', 'review.authority_code')
		.select('authority.region_code')
		.where('review.id', '=', review.id)
		.executeTakeFirstOrThrow();
	return region_code;
}

function choiceNow(trx: Transaction, review: ReviewAccess, what: Shareable) {
	return trx.selectFrom('sharing').selectAll().where('review_id', '=', review.id).where('what', '=', what).executeTakeFirst();
}
