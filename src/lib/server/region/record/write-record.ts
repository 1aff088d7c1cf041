import type { Insertable } from 'kysely';
import { RuleBroken } from '#domain/outcomes.ts';
import { newId } from '#domain/id.ts';
import { spineVersion } from '../../../spine/index.ts';
import type { Transaction } from '../../db/connect.ts';
import type { RegionReviewRow } from '../../db/tables.ts';
import { countLookedAt } from './count-looked-at.ts';
import { isHeldBack } from './held-back.ts';
import { offerIssues } from './offer-issues.ts';

/** A finding or recommendation as it enters the record. `key` says which it was before, when the same review is recorded again. */
export type EnteredFinding = {
	key: string;
	kind: 'strength' | 'area' | 'mixed' | 'recommendation';
	theme: string;
	/** The label that stands above it in the letter, as printed. */
	label: string;
	force: string | null;
	deadline: string;
	text: string;
	page: number | null;
	itemId: string | null;
	findingId: string | null;
	/** Key of the fuller wording that it repeats. */
	repeats: string | null;
};

type Reviewed = Omit<Insertable<RegionReviewRow>, 'id' | 'year' | 'themes' | 'spine_version' | 'fictional'> & { year?: number };

/** The row of a review in the record, if it has one, by where it came from. */
export async function findRecorded(trx: Transaction, from: { piece_id: string } | { review_id: string }): Promise<string | undefined> {
	const [column, value] = 'piece_id' in from ? (['piece_id', from.piece_id] as const) : (['review_id', from.review_id] as const);
	return (await trx.selectFrom('region_review').select('id').where(column, '=', value).executeTakeFirst())?.id;
}

/**
 * Writes a review into the record, or again in place of what it was: findings keep their ids, and so the issues and matches that people decided on; those
 * that are no longer there go. Suggestions are made by the spine as it is now, and what was looked at is counted. Gives the id of the row.
 */
export async function writeRecord(
	trx: Transaction,
	{ id, review, findings, themes }: { id: string | undefined; review: Reviewed; findings: EnteredFinding[]; themes: string[] }
): Promise<string> {
	const year = yearOf(review);
	const { fictional } = await trx.selectFrom('authority').select('fictional').where('gss_code', '=', review.authority_code).executeTakeFirstOrThrow();
	const row = { ...review, year, fictional, themes: JSON.stringify(themes), spine_version: spineVersion };
	const regionReviewId = id ?? newId();
	if (id)
		await trx
			.updateTable('region_review')
			.set((eb) => ({ ...row, version: eb('version', '+', 1), recorded_at: new Date().toISOString() }))
			.where('id', '=', id)
			.execute();
	else
		await trx
			.insertInto('region_review')
			.values({ id: regionReviewId, ...row })
			.execute();
	await writeFindings(trx, regionReviewId, findings, { authorityCode: review.authority_code, published: !!review.public_address });
	await offerIssues(trx, regionReviewId);
	await countLookedAt(trx, regionReviewId);
	return regionReviewId;
}

function yearOf(review: Reviewed): number {
	const dated = review.visit_end ?? review.visit_start ?? review.letter_on ?? review.published_on;
	if (!dated && review.year) return review.year;
	if (!dated) throw new RuleBroken('Enter the date of the visit, of the letter or of its publication', 'dates');
	return Number(dated.slice(0, 4));
}

async function writeFindings(
	trx: Transaction,
	regionReviewId: string,
	findings: EnteredFinding[],
	about: { authorityCode: string; published: boolean }
): Promise<void> {
	const before = await trx
		.selectFrom('region_finding')
		.select(['id', 'kind', 'text', 'item_id', 'finding_id'])
		.where('region_review_id', '=', regionReviewId)
		.execute();
	const idsBefore = new Map(before.map((row) => [row.item_id ?? row.finding_id ?? `${row.kind} ${row.text}`, row.id]));
	const ids = new Map(findings.map(({ key }) => [key, idsBefore.get(key) ?? newId()]));
	const kept = new Set(ids.values());
	const gone = before.filter((row) => !kept.has(row.id)).map((row) => row.id);
	if (gone.length > 0) await trx.deleteFrom('region_finding').where('id', 'in', gone).execute();
	const rows = findings.map(({ key, itemId, findingId, repeats, ...finding }, position) => ({
		...finding,
		id: ids.get(key)!,
		region_review_id: regionReviewId,
		position,
		item_id: itemId,
		finding_id: findingId,
		repeats: repeats === null ? null : (ids.get(repeats) ?? null),
		held_back: isHeldBack(finding.text, about)
	}));
	// What others repeat goes in first: a link within one statement is checked at its end, but parts are statements of their own.
	const ordered = [...rows.filter((row) => !row.repeats), ...rows.filter((row) => row.repeats)];
	for (let at = 0; at < ordered.length; at += 200)
		await trx
			.insertInto('region_finding')
			.values(ordered.slice(at, at + 200))
			.onConflict((on) =>
				on.column('id').doUpdateSet(({ ref }) => ({
					position: ref('excluded.position'),
					kind: ref('excluded.kind'),
					theme: ref('excluded.theme'),
					label: ref('excluded.label'),
					force: ref('excluded.force'),
					deadline: ref('excluded.deadline'),
					text: ref('excluded.text'),
					page: ref('excluded.page'),
					repeats: ref('excluded.repeats'),
					held_back: ref('excluded.held_back')
				}))
			)
			.execute();
}
