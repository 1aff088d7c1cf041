import { sql } from 'kysely';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { bundleColumns } from './bundle-schema.ts';
import { bundleTables, evidenceTables, reachedThrough, type BundleTable } from './bundle-tables.ts';

export type Row = Record<string, unknown>;
export type Bundle = {
	format: 'critical-friend-review';
	version: 1;
	exportedAt: string;
	withEvidence: boolean;
	host: string;
	tables: Partial<Record<BundleTable, Row[]>>;
	files: { id: string; purpose: string; name: string; media_type: string; sha256: string; data: string }[];
};

/**
 * A review as a bundle that another installation can take in. Notes and cases are left out unless `withEvidence`, which is recorded in the history
 * before anything is given out. People are names: no account leaves.
 */
export async function exportReview(db: Database, review: ReviewAccess, { withEvidence }: { withEvidence: boolean }): Promise<Bundle> {
	const seenWith = withEvidence ? 'notes:read' : 'scope:read';
	await act(db, review, { what: withEvidence ? 'review exported with its notes and cases' : 'review exported', seenWith }, async () => ({
		about: { withEvidence }
	}));
	const columns = await bundleColumns(db);
	const tables: Bundle['tables'] = {};
	for (const table of bundleTables) {
		if (!withEvidence && evidenceTables.includes(table)) continue;
		const names = (columns.get(table) ?? []).map((column) => sql`line.${sql.ref(column.column_name)}`);
		const { rows } = await sql<{
			row: Row;
		}>`select row_to_json(part) as row from (select ${sql.join(names)} from ${sql.table(table)} line where ${belongs(table, review.id)} order by 1, 2) part`.execute(
			db
		);
		if (rows.length > 0) tables[table] = rows.map(({ row }) => row);
	}
	const purposes = withEvidence ? ['evidence', 'signature', 'issued', 'plan', 'report'] : ['signature', 'issued', 'plan', 'report'];
	const { rows: files } = await sql<Bundle['files'][number]>`select id, purpose, name, media_type, sha256,
		(select translate(encode(string_agg(data, ''::bytea order by number), 'base64'), E'\n', '') from file_chunk where file_id = file.id) as data
		from file where review_id = ${review.id} and purpose = any(${purposes}) order by id`.execute(db);
	return {
		format: 'critical-friend-review',
		version: 1,
		exportedAt: new Date().toISOString(),
		withEvidence,
		host: review.review.host.officialName,
		tables,
		files
	};
}

function belongs(table: BundleTable, review: string) {
	const through = reachedThrough[table];
	if (table === 'review') return sql`line.id = ${review}`;
	return through
		? sql`${sql.ref(`line.${through.column}`)} in (select id from ${sql.table(through.table)} where review_id = ${review})`
		: sql`line.review_id = ${review}`;
}
