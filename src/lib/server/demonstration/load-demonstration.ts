import { sql } from 'kysely';
import { randomInt } from 'node:crypto';
import { buildReview, reviewDefinitions, type ReviewContent } from '../../demonstration/index.ts';
import { findPerson } from '../../demonstration/people.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import { hashPassword } from '../access/passwords.ts';
import { demonstrationRegion } from '../../demonstration/authorities.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { actOnInstallation } from '../history/act.ts';
import { regionChain } from '../history/chain.ts';
import { Ids } from './keys.ts';
import { loadEvidence } from './load-evidence.ts';
import { loadFindings } from './load-findings.ts';
import { loadLetter } from './load-letter.ts';
import { loadFictionalAuthorities, loadPeople } from './load-people.ts';
import { loadPlan } from './load-plan.ts';
import { loadPastReviews, loadProgramme, loadSharing } from './load-region.ts';
import { loadScope } from './load-scope.ts';

export type Loaded = { reviews: number; /** Opens every fictional account; shown once. */ password: string; emails: { name: string; email: string }[] };

/**
 * Loads the demonstration region: ten fictional authorities, their people, and fourteen reviews at every stage. Its rows are written as they stand, with
 * one history entry a review; letters are frozen and issued by the product's own writers. Throws RuleBroken when it is there already.
 */
export async function loadDemonstration(db: Database, person: { id: string | null; name: string }): Promise<Loaded> {
	const there = await db.selectFrom('review').select('id').where('fictional', '=', true).limit(1).executeTakeFirst();
	if (there) throw new RuleBroken('The demonstration region is loaded already. Remove it first to load it afresh');
	const password = newPassword();
	const hash = await hashPassword(password);
	const contents = reviewDefinitions.map((definition) => ({ content: buildReview(definition), ids: new Ids() }));
	const done = await actOnInstallation(db, person, 'demonstration region loaded', async (trx) => {
		await loadFictionalAuthorities(trx);
		const people = await loadPeople(trx, hash);
		for (const { content, ids } of contents) {
			await loadScope(trx, content, ids, people);
			await loadEvidence(trx, content, ids, people);
			await loadFindings(trx, content, ids, people);
			await loadPlan(trx, content, ids, people);
		}
		await loadPastReviews(trx);
		await loadProgramme(trx);
		await loadSharing(trx, (key) => sharingReview(contents, key));
		return { about: { reviews: contents.length, people: people.size }, people };
	});
	const people = done!.people;
	for (const { content, ids } of contents) await loadLetter(db, content, ids, people);
	// The planner has seen none of these rows yet, and the embedded database has nobody who tells it later.
	await sql`analyze`.execute(db);
	const emails = await db.selectFrom('account').select(['name', 'email']).where('fictional', '=', true).orderBy('name').execute();
	return { reviews: contents.length, password, emails };
}

function sharingReview(contents: { content: ReviewContent; ids: Ids }[], key: string) {
	const found = contents.find(({ content }) => content.key === key);
	const lead = found?.content.members.find(({ role }) => role === 'host-lead');
	return found && { id: found.ids.of('review', key), hostLead: findPerson(lead?.person ?? '').name };
}

/** Removes the demonstration region in one act: reviews with all that is in them, histories, people and authorities. */
export async function removeDemonstration(db: Database, person: { id: string | null; name: string }): Promise<void> {
	await actOnInstallation(db, person, 'demonstration region removed', async (trx) => {
		const reviews = (await trx.selectFrom('review').select('id').where('fictional', '=', true).execute()).map((row) => row.id);
		// Histories are only added to; the chains of a fictional region are the one thing that may go as a whole.
		await trx.selectNoFrom((eb) => eb.fn('set_config', [eb.val('cf.removing'), eb.val('yes'), eb.val(true)]).as('set')).execute();
		if (reviews.length > 0) {
			await trx.deleteFrom('history_text').where('chain_id', 'in', reviews).execute();
			await trx.deleteFrom('history_entry').where('chain_id', 'in', reviews).execute();
			await trx.deleteFrom('history_chain').where('id', 'in', reviews).execute();
			// Plans rest on findings, and issued letters on files: they go first.
			await trx.deleteFrom('plan').where('review_id', 'in', reviews).execute();
			await trx.deleteFrom('letter_version').where('review_id', 'in', reviews).execute();
			await trx.deleteFrom('review').where('id', 'in', reviews).execute();
		}
		await removeRegion(trx);
		const strangers = await trx
			.selectFrom('member')
			.innerJoin('account', 'account.id', 'member.account_id')
			.select('account.name')
			.where('account.fictional', '=', true)
			.limit(1)
			.executeTakeFirst();
		if (strangers) throw new RuleBroken(`${strangers.name} is fictional but a member of a real review. Take them out of it first`);
		await trx.deleteFrom('account').where('fictional', '=', true).execute();
		await trx.deleteFrom('authority').where('fictional', '=', true).execute();
		return { about: { reviews: reviews.length } };
	});
}

/** What the fictional region remembers: its record, the documents of its advisers, and its history. */
async function removeRegion(trx: Transaction): Promise<void> {
	await trx.deleteFrom('region_review').where('fictional', '=', true).execute();
	const advisers = trx.selectFrom('account').select('id').where('fictional', '=', true);
	await trx.deleteFrom('source_document').where('added_by', 'in', advisers).execute();
	for (const table of ['region_visit', 'region_offer', 'region_interval'] as const)
		await trx.deleteFrom(table).where('region_code', '=', demonstrationRegion.code).execute();
	const chain = regionChain(demonstrationRegion.code);
	await trx.deleteFrom('history_text').where('chain_id', '=', chain).execute();
	await trx.deleteFrom('history_entry').where('chain_id', '=', chain).execute();
	await trx.deleteFrom('history_chain').where('id', '=', chain).execute();
}

const words = 'amber birch cedar copper field harbour heather juniper lantern maple meadow orchard pebble river saddle thistle violet willow'.split(' ');

/** Four words and a number: easy to type in front of an audience, and nobody else's. */
function newPassword(): string {
	const word = () => words[randomInt(words.length)];
	return `${word()}-${word()}-${word()}-${word()}-${randomInt(100, 1000)}`;
}
