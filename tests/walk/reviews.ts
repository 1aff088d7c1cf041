import { sql } from 'kysely';
import { newId } from '#domain/id.ts';
import { stages, type Stage } from '#domain/stage.ts';
import type { Database } from '#server/db/connect.ts';
import { openReview } from '#server/access/open-review.ts';
import { unsettled } from '#server/letters/checks/find-checks.ts';
import { letterChecks } from '#server/letters/letter-checks.ts';
import { saveVersion } from '#server/letters/save-version.ts';
import { signLetter } from '#server/letters/sign-letter.ts';
import { prepareProgress, progressNouns } from './prepare-progress.ts';
import { prepareIntakes, seenIn } from './prepare-intakes.ts';
import { prepareReport } from './prepare-reports.ts';
import { joinReview, type Accounts } from './people.ts';

/** Things of one review, by noun, with the version of their row; a noun that the review has none of yet is absent. */
export type Things = Record<string, { id: string; version: number } | undefined>;
export type WalkedReview = { id: string; title: string; stage: Stage; things: Things };

/**
 * One review of the demonstration at each stage, joined by every kind of member, and one more, at the stage that holds most, of which the walkers are no
 * members: its ids are those of a stranger's review.
 */
export async function takeReviews(db: Database, accounts: Accounts): Promise<{ walked: WalkedReview[]; other: WalkedReview }> {
	const { rows } = await sql<{ id: string; title: string; stage: Stage }>`
		select review.id, review.title, review.stage from review
		order by (select count(*) from action where review_id = review.id) desc, (select count(*) from note where review_id = review.id) desc`.execute(db);
	const chosen = stages.map((stage) => {
		const found = rows.find((row) => row.stage === stage);
		if (!found) throw new Error(`The demonstration has no review at the stage ${stage}`);
		return found;
	});
	const elsewhere = rows.find((row) => row.stage === 'follow-up' && !chosen.includes(row));
	if (!elsewhere) throw new Error('The demonstration has no second review in follow-up');
	const walked: WalkedReview[] = [];
	for (const review of chosen) {
		await joinReview(db, review.id, accounts);
		await prepare(db, review, accounts);
		walked.push({ ...review, things: await thingsOf(db, review.id) });
	}
	const abroad = accounts['manager of another review'];
	await db
		.insertInto('member')
		.values([
			{ id: newId(), review_id: elsewhere.id, account_id: abroad.id, name: 'Walker elsewhere', role: 'manager' },
			{ id: newId(), review_id: elsewhere.id, name: 'Walker reviewer', role: 'reviewer' }
		])
		.execute();
	await prepare(db, elsewhere, { ...accounts, lead: abroad });
	return { walked, other: { ...elsewhere, things: await thingsOf(db, elsewhere.id) } };
}

const walkedSubjects = [
	{ position: 9001, name: 'Walked theme', question: 'Walked question?', notLookedAt: null },
	{ position: 9002, name: 'Another walked theme', question: 'Another walked question?', notLookedAt: 'No time' }
];

/** What the demonstration leaves out and an action needs: a note of one's own with a file, a draft that rests on nothing, a measure of the team, a held post. */
async function prepare(db: Database, { id, stage }: { id: string; stage: Stage }, accounts: Accounts): Promise<void> {
	const own = newId();
	const file = newId();
	// Named apart from every member, so that the name is nowhere but on what was written.
	const author = { author_id: accounts.reviewer.id, author_name: walkedAuthor };
	await db
		.insertInto('note')
		.values({ id: own, review_id: id, ...author, text: walkedNote })
		.execute();
	await db
		.insertInto('file')
		.values({ id: file, review_id: id, purpose: 'evidence', name: 'walked.txt', media_type: 'text/plain', bytes: 6, sha256: 'walked' })
		.execute();
	await db
		.insertInto('file_chunk')
		.values({ file_id: file, number: 0, data: Buffer.from('walked') })
		.execute();
	await db.insertInto('note_file').values({ note_id: own, file_id: file }).execute();
	const [finding, starred, linked, headline] = [newId(), newId(), newId(), newId()];
	const draft = { review_id: id, kind: 'area' };
	await db
		.insertInto('finding')
		.values([
			{ id: finding, ...draft, text: `${walkedFinding} 9001`, position: 9001 },
			{ id: starred, ...draft, text: `${walkedFinding} 9002`, position: 9002 }
		])
		.execute();
	await db
		.insertInto('note')
		.values({ id: linked, review_id: id, ...author, text: `${walkedNote}, linked` })
		.execute();
	await db.insertInto('finding_note').values({ finding_id: starred, note_id: linked }).execute();
	await db
		.insertInto('headline')
		.values({ id: headline, ...draft, text: `${walkedFinding} 9002`, position: 9001 })
		.execute();
	await db.insertInto('headline_finding').values({ headline_id: headline, finding_id: starred }).execute();
	const measure = { review_id: id, name: 'Walked measure', value: '5', given_by: 'team', position: 9000 };
	await db
		.insertInto('measure')
		.values({ id: newId(), ...measure })
		.execute();
	await db.insertInto('activity').values({ id: newId(), review_id: id, title: 'Walked activity', method: 'interview', position: 9000 }).execute();
	await db.insertInto('document').values({ id: newId(), review_id: id, title: 'Walked document', position: 9000 }).execute();
	await db.insertInto('member').values({ id: newId(), review_id: id, name: 'Walked person', role: 'reviewer', position: 9000 }).execute();
	await sql`insert into headline (id, review_id, kind, text, position) values (${newId()}, ${id}, 'area', 'Walked headline', 9000)`.execute(db);
	await sql`insert into recommendation (id, review_id, text, position) values (${newId()}, ${id}, 'Walked recommendation', 9000)`.execute(db);
	// Two of each: one to work on, and another that the team decided not to look at.
	for (const { position, name, question, notLookedAt } of walkedSubjects) {
		const short = `Walked ${position}`;
		await sql`insert into theme (id, review_id, position, name, short_name, not_looked_at)
			values (${newId()}, ${id}, ${position}, ${name}, ${short}, ${notLookedAt})`.execute(db);
		await sql`insert into kloe (id, review_id, position, asked_by, question, short_name, not_looked_at)
			values (${newId()}, ${id}, ${position}, 'team', ${question}, ${short}, ${notLookedAt})`.execute(db);
	}
	await prepareCases(db, id, accounts);
	if (stage === 'final' || stage === 'follow-up' || stage === 'closed') {
		await preparePlan(db, id, accounts);
		await prepareIntakes(db, id, accounts);
		await prepareProgress(db, { id, stage }, accounts);
		await prepareReport(db, id);
	}
	await prepareLetter(db, id, accounts);
}

/** Every check but one kept and every comment answered, so that the next step can be taken; a version to release before sharing, one signed before issuing. */
async function prepareLetter(db: Database, id: string, accounts: Accounts): Promise<void> {
	const lead = await openReview(db, { id: accounts.lead.id, name: 'Walker lead' }, id);
	const letter = await db.selectFrom('letter').select('review_id').where('review_id', '=', id).executeTakeFirst();
	if (!letter) return;
	const { checks } = await letterChecks(db, lead);
	const kept = { review_id: id, reason: 'It is right', kept_by_name: 'Walker lead' };
	for (const { key } of unsettled(checks))
		await db
			.insertInto('letter_check_kept')
			.values({ key, ...kept })
			.onConflict((on) => on.doNothing())
			.execute();
	await db
		.updateTable('letter_comment')
		.set({ answer: 'Put right', changed: true, answered_at: new Date().toISOString() })
		.where('review_id', '=', id)
		.where('answered_at', 'is', null)
		.execute();
	if (lead.review.stage === 'drafting') await saveVersion(db, lead, { id: newId(), label: 'Walked' });
	if (lead.review.stage === 'final') await signLetter(db, lead, { id: newId() });
}

/** A case that nobody has judged, a question nobody has answered, a group nobody drew from, and a concern that one reviewer raised. */
async function prepareCases(db: Database, review_id: string, accounts: Accounts): Promise<void> {
	await sql`insert into case_group (id, review_id, position, name) values (${newId()}, ${review_id}, 9001, 'Walked group')`.execute(db);
	await sql`insert into case_record (id, review_id, number) values (${newId()}, ${review_id}, 901)`.execute(db);
	for (const position of [9001, 9002])
		await sql`insert into case_question (id, review_id, position, text, short_text)
			values (${newId()}, ${review_id}, ${position}, 'Walked audit question?', ${`Walked ${position}`})`.execute(db);
	await sql`insert into audit_element (id, review_id, position, element) values (${newId()}, ${review_id}, 9001, 'Walked element')`.execute(db);
	await db.insertInto('urgent_concern').values({ id: newId(), review_id, text: walkedConcern, raised_by: accounts['reviewer given cases'].id }).execute();
}

/** A small area of the plan with two actions of which the contributor holds the post, and a post that nothing names. */
async function preparePlan(db: Database, review_id: string, accounts: Accounts): Promise<void> {
	const [post, free, area, second] = [newId(), newId(), newId(), newId()];
	await sql`insert into plan (review_id, legend) values (${review_id}, (select legend from plan limit 1)) on conflict do nothing`.execute(db);
	await sql`insert into post (id, review_id, name, position) values (${post}, ${review_id}, 'Walked post', 9001), (${free}, ${review_id}, 'Walked free post', 9002)`.execute(
		db
	);
	for (const post_id of [post, free])
		await db
			.insertInto('post_holding')
			.values({ id: newId(), post_id, name: 'Walker host contributor', account_id: accounts['host contributor'].id })
			.execute();
	await sql`insert into plan_area (id, review_id, position, title, response) values
		(${area}, ${review_id}, 9001, 'Walked area', 'accepted'), (${second}, ${review_id}, 9002, 'Walked second area', 'accepted')`.execute(db);
	for (const position of [1, 2]) {
		const action = newId();
		await sql`insert into action (id, review_id, plan_area_id, position, text, rag) values (${action}, ${review_id}, ${area}, ${position}, 'Walked action', 'on-track')`.execute(
			db
		);
		await db.insertInto('action_lead').values({ action_id: action, post_id: post }).execute();
		if (position !== 1) continue;
		await prepareMeasures(db, review_id, action);
		await prepareUpdate(db, review_id, action);
	}
}

/** A measure of the action with a reading, and one of the whole plan without any. */
async function prepareMeasures(db: Database, review_id: string, action_id: string): Promise<void> {
	const [measure, free] = [newId(), newId()];
	const kind = { review_id, kind: 'proportion', direction: 'higher', position: 9001 };
	await db
		.insertInto('plan_measure')
		.values([
			{ ...kind, id: measure, action_id, name: 'Walked measure' },
			{ ...kind, id: free, name: 'Walked free measure' }
		])
		.execute();
	await db
		.insertInto('plan_reading')
		.values({
			id: newId(),
			review_id,
			measure_id: measure,
			read_on: '2026-01-31',
			numerator: 89,
			denominator: 146,
			recorded_by_name: 'Walker host contributor'
		})
		.execute();
}

/** An update to correct, a comment to take words out of, and a file that shows the difference that an action made. */
async function prepareUpdate(db: Database, review_id: string, action_id: string): Promise<void> {
	const file = newId();
	await db
		.insertInto('action_update')
		.values({ id: newId(), action_id, rag: 'on-track', progress: 'Walked update', made_by_name: 'Walker host lead' })
		.execute();
	await db.insertInto('action_comment').values({ id: newId(), review_id, action_id, words: walkedComment, made_by_name: 'Walker host lead' }).execute();
	await db
		.insertInto('file')
		.values({ id: file, review_id, purpose: 'plan', name: 'walked proof.txt', media_type: 'text/plain', bytes: 6, sha256: 'walked' })
		.execute();
	await db.insertInto('action_proof_file').values({ action_id, file_id: file, review_id }).execute();
}

export const walkedComment = 'Walked comment between the people of the host';
export const walkedConcern = 'Walked concern about a child who may not be safe';
export const walkedAuthor = 'Wilhelmina Walked-Author';
export const walkedNote = 'Walked words of a note that no host may read';
export const walkedFinding = 'Walked finding that the letter does not hold';

/** What each noun is: the newest row of its kind, or the one that `prepare` made. */
async function thingsOf(db: Database, review: string): Promise<Things> {
	const nouns: Record<string, string> = {
		theme: `theme where name = 'Walked theme'`,
		'other theme': `theme where name = 'Another walked theme'`,
		kloe: `kloe where question = 'Walked question?'`,
		'other kloe': `kloe where question = 'Another walked question?'`,
		activity: `activity where title = 'Walked activity'`,
		document: `document where title = 'Walked document'`,
		measure: `measure where given_by = 'team' and name = 'Walked measure'`,
		'host measure': `measure where given_by = 'host'`,
		member: `member where name = 'Walked person'`,
		reviewer: `member where name = 'Walker reviewer'`,
		note: `note where text = '${walkedNote}'`,
		'linked note': `note where text = '${walkedNote}, linked'`,
		file: `(select file.*, 1 as version from file) file where purpose = 'evidence' and name = 'walked.txt'`,
		finding: `finding where text = '${walkedFinding} 9001'`,
		'other finding': `finding where text = '${walkedFinding} 9002'`,
		'agreed finding': `finding where id in (select finding_id from finding_agreement) and id in (select finding_id from finding_note)`,
		'finding of the letter': `finding where kind = 'area' and id in (select finding_id from finding_agreement)`,
		case: `case_record where number = 901`,
		question: `case_question where short_text = 'Walked 9002'`,
		group: `case_group where name = 'Walked group'`,
		element: `audit_element where element = 'Walked element'`,
		concern: `urgent_concern where text = '${walkedConcern}'`,
		headline: `headline where text = 'Walked headline'`,
		recommendation: `recommendation where text = 'Walked recommendation'`,
		letter: `(select letter.*, review_id as id from letter) letter where true`,
		section: `letter_section where layout = 'prose'`,
		version: `(select letter_version.*, 1 as version from letter_version) letter_version where true order by number desc`,
		'version number': `(select number::text as id, 1 as version, number, review_id from letter_version) numbered where true order by number`,
		check: `(select key as id, 1 as version, review_id from letter_check_kept) kept where true`,
		'shared version': `(select letter_version.*, 1 as version from letter_version join letter_share on version_id = id) letter_version where true`,
		comment: `(select letter_comment.*, 1 as version from letter_comment) letter_comment where true`,
		area: `plan_area where title = 'Walked area'`,
		'other area': `plan_area where title = 'Walked second area'`,
		update: `(select action_update.*, review_id, 1 as version from action_update join action on action.id = action_id where action_update.progress = 'Walked update') given where true`,
		'action comment': `(select action_comment.*, 1 as version from action_comment) given where words = '${walkedComment}'`,
		action: `action where text = 'Walked action' order by position`,
		'other action': `action where text = 'Walked action' order by position desc`,
		plan: `(select plan.*, review_id as id from plan) plan where true`,
		'plan measure': `plan_measure where name = 'Walked measure'`,
		'free plan measure': `plan_measure where name = 'Walked free measure'`,
		reading: `(select plan_reading.*, 1 as version from plan_reading where numerator = 89) plan_reading where true`,
		post: `post where name = 'Walked post'`,
		'free post': `post where name = 'Walked free post'`,
		workbook: `(select id, version, review_id from plan_intake where kind = 'read-back') intake where true`,
		'file with a plan': `(select id, version, review_id from plan_intake where kind = 'take-in') intake where true`,
		holding: `(select post_holding.*, review_id, 1 as version from post_holding join post on post.id = post_id where post.name = 'Walked free post') held where true`,
		report: `(select plan_report.*, 1 as version from plan_report) plan_report where true`,
		...progressNouns,
		review: `(select review.*, id as review_id from review) review where true`,
		agreement: `(select review_agreement.*, review_id as id from review_agreement) stated where true`
	};
	const things: Things = {};
	for (const [noun, from] of Object.entries(nouns)) {
		const query = from.includes('order by')
			? from.replace('order by', `and review_id = '${review}' order by`)
			: `${from} and review_id = '${review}' order by id`;
		const { rows } = await sql<{ id: string; version: number }>`${sql.raw(`select id, version from ${query} limit 1`)}`.execute(db);
		things[noun] = rows[0];
	}
	things['seen in the workbook'] = await seenIn(db, review);
	return things;
}
