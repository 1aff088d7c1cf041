import { Ajv, type ErrorObject } from 'ajv';
import { sql } from 'kysely';
import { createHash } from 'node:crypto';
import { RuleBroken } from '#domain/outcomes.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { addEntry } from '../history/chain.ts';
import { recordIssuedReview } from '../region/record/record-issued-review.ts';
import { bundleSchema } from './bundle-schema.ts';
import { bundleTables, reachedThrough, type BundleTable } from './bundle-tables.ts';
import type { Bundle, Row } from './export-review.ts';

/**
 * Takes in a review from a bundle, whole or not at all. People arrive as names without accounts; a lead is then added by an administrator's command or
 * by hand. Gives the id. Throws RuleBroken that says where: what is not as the schema says, an id that is there already, a row of elsewhere, a changed file.
 */
export async function importReview(db: Database, text: string, person: { id: string | null; name: string }): Promise<{ id: string; title: string }> {
	const bundle = await readBundle(db, text);
	const review = bundle.tables.review![0]! as { id: string; title: string; authority_code: string };
	const host = await db.selectFrom('authority').select('gss_code').where('gss_code', '=', review.authority_code).executeTakeFirst();
	if (!host) throw new RuleBroken(`tables/review/0/authority_code: this installation has no authority ${review.authority_code} (${bundle.host})`);
	const there = await db.selectFrom('review').select('id').where('id', '=', review.id).executeTakeFirst();
	if (there) throw new RuleBroken(`tables/review/0/id: the review ${review.id} is here already. Nothing was imported`);
	checkOwnRows(bundle, review.id);
	try {
		await db.transaction().execute(async (trx) => {
			await insert(trx, 'review', bundle.tables.review!);
			for (const file of bundle.files) await insertFile(trx, review.id, file);
			for (const table of bundleTables.filter((name) => name !== 'review')) await insert(trx, table, bundle.tables[table] ?? []);
			await recordIssuedReview(trx, review.id);
			const start = { length: 0, head: '' };
			await trx
				.insertInto('history_chain')
				.values({ id: review.id, ...start })
				.execute();
			const about = { exportedAt: bundle.exportedAt, withEvidence: bundle.withEvidence };
			await addEntry(trx, { chain: review.id, person, what: 'review imported', seenWith: 'scope:read' }, start, { about, texts: { title: review.title } });
		});
	} catch (cause) {
		throw meaning(cause);
	}
	return { id: review.id, title: review.title };
}

async function readBundle(db: Database, text: string): Promise<Bundle> {
	let bundle: Bundle;
	try {
		bundle = JSON.parse(text) as Bundle;
	} catch (cause) {
		throw Object.assign(new RuleBroken('The file is not JSON. Nothing was imported'), { cause });
	}
	const ajv = new Ajv({
		allErrors: false,
		formats: { uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, date: /^\d{4}-\d{2}-\d{2}$/, 'date-time': /^\d{4}-\d{2}-\d{2}T/ }
	});
	const valid = ajv.compile(await bundleSchema(db));
	if (!valid(bundle)) throw new RuleBroken(`${place(valid.errors?.[0])}. Nothing was imported`);
	for (const file of bundle.files) {
		const sha256 = createHash('sha256').update(Buffer.from(file.data, 'base64')).digest('hex');
		if (sha256 !== file.sha256) throw new RuleBroken(`files/${bundle.files.indexOf(file)}: its content does not match its SHA-256. Nothing was imported`);
	}
	return bundle;
}

/** Every row must belong to this review: a bundle may not reach into another. */
function checkOwnRows(bundle: Bundle, review: string): void {
	const ids = new Map<BundleTable, Set<unknown>>(bundleTables.map((table) => [table, new Set((bundle.tables[table] ?? []).map((row) => row.id))]));
	for (const table of bundleTables) {
		for (const [index, row] of (bundle.tables[table] ?? []).entries()) {
			const through = reachedThrough[table];
			const own = table === 'review' || (through ? ids.get(through.table)?.has(row[through.column]) : row.review_id === review);
			if (!own) throw new RuleBroken(`tables/${table}/${index}: this row belongs to no review of the bundle. Nothing was imported`);
		}
	}
}

async function insert(trx: Transaction, table: BundleTable, rows: Row[]): Promise<void> {
	// Links within a table (a finding merged into another) are put in once all rows are there.
	const bare = table === 'finding' ? rows.map((row) => ({ ...row, merged_into: null })) : rows;
	for (const row of bare) {
		const columns = Object.keys(row);
		await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
			select ${sql.join(columns.map((column) => sql.ref(column)))} from json_populate_record(null::${sql.table(table)}, ${JSON.stringify(row)}::json)`.execute(trx);
	}
	if (table !== 'finding') return;
	for (const row of rows.filter((one) => one.merged_into))
		await trx
			.updateTable('finding')
			.set({ merged_into: String(row.merged_into) })
			.where('id', '=', String(row.id))
			.execute();
}

async function insertFile(trx: Transaction, review: string, { data, ...file }: Bundle['files'][number]): Promise<void> {
	const bytes = Buffer.from(data, 'base64');
	await trx
		.insertInto('file')
		.values({ ...file, review_id: review, bytes: bytes.length })
		.execute();
	for (let number = 0; number * 1024 * 1024 < bytes.length; number++) {
		await trx
			.insertInto('file_chunk')
			.values({ file_id: file.id, number, data: bytes.subarray(number * 1024 * 1024, (number + 1) * 1024 * 1024) })
			.execute();
	}
}

function place(error: ErrorObject | undefined): string {
	const where = (error?.instancePath ?? '').slice(1) || 'the bundle';
	const what = error?.params && 'additionalProperty' in error.params ? ` (${String(error.params.additionalProperty)})` : '';
	return `${where}: ${error?.message ?? 'is not as the schema says'}${what}`;
}

/** A constraint of the database that a bundle breaks, as a sentence; anything else as it is. */
function meaning(cause: unknown): unknown {
	const broken = cause as { code?: string; constraint?: string; table?: string };
	if (typeof broken.code !== 'string' || !broken.code.startsWith('23')) return cause;
	const why =
		broken.code === '23503'
			? 'points to something that is not in the bundle'
			: broken.code === '23505'
				? 'has an id that is here already, or twice in the bundle'
				: 'has a value that is not allowed';
	return Object.assign(new RuleBroken(`tables/${broken.table}: a row ${why} (${broken.constraint}). Nothing was imported`), { cause });
}
