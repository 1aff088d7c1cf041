import { sql } from 'kysely';
import { newId } from '#domain/id.ts';
import type { Database } from '#server/db/connect.ts';

/** A progress review on whose walked area both sides have said something; its second area is left for the walk. */
export async function prepareProgress(db: Database, review_id: string): Promise<void> {
	const progress = newId();
	const walked = sql`(select id from plan_area where review_id = ${review_id} and title = 'Walked area')`;
	await sql`insert into progress_review (id, review_id, months, planned_on) values (${progress}, ${review_id}, 6, '2030-01-15')`.execute(db);
	await sql`insert into progress_position (review_id, progress_review_id, plan_area_id, done) values (${review_id}, ${progress}, ${walked}, 'Walked position')`.execute(
		db
	);
	await sql`insert into progress_view (review_id, progress_review_id, plan_area_id, view, words, given_by_name)
		values (${review_id}, ${progress}, ${walked}, 'partly', ${walkedView}, 'Walker lead')`.execute(db);
}

/** What the peers say of the walked area, which no host reads before it is shared. */
export const walkedView = 'Walked view of the peers that nobody shared yet';
