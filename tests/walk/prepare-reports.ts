import { sql } from 'kysely';
import { newId } from '#domain/id.ts';
import type { Database } from '#server/db/connect.ts';

/** A report that was made, with its two files. */
export async function prepareReport(db: Database, review_id: string): Promise<void> {
	const [pdf, docx] = [newId(), newId()];
	for (const id of [pdf, docx]) {
		const file = { id, review_id, purpose: 'report', name: 'walked.pdf', media_type: 'application/pdf', bytes: 6, sha256: 'walked' };
		await db.insertInto('file').values(file).execute();
		await db
			.insertInto('file_chunk')
			.values({ file_id: id, number: 0, data: Buffer.from('walked') })
			.execute();
	}
	await sql`insert into plan_report (id, review_id, kind, number, title, as_at, plan, blocks, blocks_sha256, pdf_file_id, docx_file_id, made_by_name)
		values (${newId()}, ${review_id}, 'scrutiny', 1, 'Walked report', '2026-11-01', '{}', '{"sections":[]}', 'walked', ${pdf}, ${docx}, 'Walker host lead')`.execute(
		db
	);
}
