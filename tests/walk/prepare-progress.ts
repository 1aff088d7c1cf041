import { sql } from 'kysely';
import { newId } from '#domain/id.ts';
import { openReview } from '#server/access/open-review.ts';
import type { Database } from '#server/db/connect.ts';
import { readDraft } from '#server/plans/progress/letter/read-letter.ts';
import { startProgressLetter } from '#server/plans/progress/letter/start-letter.ts';
import type { Stage } from '#domain/stage.ts';
import type { Accounts } from './people.ts';

/**
 * A progress review that was held, on whose walked area both sides have said something, with a letter: version 1 is issued, every check is kept but that a comment
 * waits. A second one, of which nothing is written.
 */
export async function prepareProgress(db: Database, { id: review_id, stage }: { id: string; stage: Stage }, accounts: Accounts): Promise<void> {
	const [progress, other, version] = [newId(), newId(), newId()];
	const walked = sql`(select id from plan_area where review_id = ${review_id} and title = 'Walked area')`;
	await sql`insert into progress_review (id, review_id, months, planned_on, held_on)
		values (${progress}, ${review_id}, 6, '2030-01-15', '2030-01-15'), (${other}, ${review_id}, 12, '2030-07-15', null)`.execute(db);
	await sql`insert into progress_position (review_id, progress_review_id, plan_area_id, done) values (${review_id}, ${progress}, ${walked}, 'Walked position')`.execute(
		db
	);
	await sql`insert into progress_view (review_id, progress_review_id, plan_area_id, view, words, given_by_name)
		values (${review_id}, ${progress}, ${walked}, 'partly', ${walkedView}, 'Walker lead')`.execute(db);
	const closed = newId();
	await sql`insert into plan_area (id, review_id, position, title, response) values (${closed}, ${review_id}, 9003, 'Walked closed area', 'accepted')`.execute(
		db
	);
	await sql`insert into area_closure (plan_area_id, review_id, closed_on, words, closed_by_name)
		values (${closed}, ${review_id}, '2026-03-14', 'Walked closure', 'Walker host lead')`.execute(db);
	for (const what of ['letter', 'plan-status', 'plan-text'])
		await sql`insert into sharing (review_id, what, audience, named, from_date, shared_by_name)
			values (${review_id}, ${what}, 'england', true, '2026-03-14', 'Walker host lead')
			on conflict (review_id, what) do update set audience = 'england', named = true, from_date = '2026-03-14'`.execute(db);
	await prepareLetter(db, { review_id, progress, closed: stage === 'closed', lead: accounts.lead.id });
	const blocks = JSON.stringify({ title: 'Walked', language: 'en-GB', sections: [{ orientation: 'portrait', blocks: walkedBlocks }] });
	await sql`insert into progress_letter_version (id, review_id, progress_review_id, number, blocks, blocks_sha256, saved_by_name, shared_at, issued_at)
		values (${version}, ${review_id}, ${progress}, 1, ${blocks}, 'walked', 'Walker lead', now(), now())`.execute(db);
	await sql`insert into progress_letter_comment (id, review_id, version_id, comment, made_by_name, answered_at)
		values (${newId()}, ${review_id}, ${version}, 'Walked comment', 'Walker host lead', now())`.execute(db);
}

const walkedBlocks = [{ type: 'heading', level: 1, runs: [{ text: 'Walked progress letter' }] }];

/** The letter is started through the product where the stage lets it, and its checks are kept with a reason. */
async function prepareLetter(db: Database, { review_id, progress, closed, lead }: { review_id: string; progress: string; closed: boolean; lead: string }) {
	if (closed) return;
	const key = await openReview(db, { id: lead, name: 'Walker lead' }, review_id);
	await startProgressLetter(db, key, progress);
	const draft = await readDraft(db, key, progress);
	if (!draft) return;
	const kept = draft.checks.map((check) => ({ key: check.key, reason: 'It is right', by: 'Walker lead' }));
	const content = JSON.stringify({ ...draft.content, kept: [...kept, { key: 'walked', reason: 'It is right', by: 'Walker lead' }] });
	await db.updateTable('progress_letter').set({ content }).where('progress_review_id', '=', progress).execute();
}

/** What the peers say of the walked area, which no host reads before it is shared. */
export const walkedView = 'Walked view of the peers that nobody shared yet';

/** What each noun of a progress review is, as the walk looks it up. */
export const progressNouns: Record<string, string> = {
	'closed area': `plan_area where title = 'Walked closed area'`,
	progress: `progress_review where months = 6`,
	'other progress': `progress_review where months = 12`,
	'progress letter': `(select progress_letter.*, progress_review_id as id from progress_letter) letter where true`,
	'progress check': `(select review_id, 1 as version, json_array_elements(content::json->'kept')->>'key' as id from progress_letter) kept where id <> 'walked'`,
	'progress version': `(select progress_letter_version.*, 1 as version from progress_letter_version) version where shared_at is not null`,
	'progress comment': `(select progress_letter_comment.*, 1 as version from progress_letter_comment) comment where true`
};
