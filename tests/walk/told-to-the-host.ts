import { sql } from 'kysely';
import type { Database } from '#server/db/connect.ts';
import { textOf } from '#server/letters/freeze.ts';
import { walkedAuthor, type WalkedReview } from './reviews.ts';

/** Words of a review that must never reach somebody outside the team, with what they are. */
export type Secret = { what: string; words: string };

/** Every note, and every wording of a finding that no shared letter and no plan holds. */
export async function secretsOf(db: Database, review: Pick<WalkedReview, 'id'>): Promise<Secret[]> {
	const notes = await db.selectFrom('note').select('text').where('review_id', '=', review.id).execute();
	const findings = await db.selectFrom('finding').select(['text', 'short_text']).where('review_id', '=', review.id).execute();
	const shared = await db
		.selectFrom('letter_version')
		.leftJoin('letter_share', 'letter_share.version_id', 'letter_version.id')
		.leftJoin('letter_issue', 'letter_issue.version_id', 'letter_version.id')
		.select('blocks')
		.where('letter_version.review_id', '=', review.id)
		.where((eb) => eb.or([eb('letter_share.version_id', 'is not', null), eb('letter_issue.version_id', 'is not', null)]))
		.execute();
	const { rows: areas } = await sql<{ title: string }>`select title from plan_area where review_id = ${review.id}`.execute(db);
	const told = [...shared.map(({ blocks }) => textOf(JSON.parse(blocks))), ...areas.map(({ title }) => title)].join('\n');
	// A short wording may be the name of something that everyone knows, such as a document.
	const wordings = findings.flatMap(({ text, short_text }) => (short_text.length > 60 ? [text, short_text] : [text]));
	const drafts = wordings.filter((words) => !told.includes(words));
	return [
		{ what: 'the author of a note', words: walkedAuthor },
		...notes.map(({ text }) => ({ what: 'a note', words: text })).filter(({ words }) => !told.includes(words)),
		...drafts.map((words) => ({ what: 'a finding that is not in a shared letter', words }))
	].map(({ what, words }) => ({ what, words: words.slice(0, 80) }));
}

const strengthWords = /ev__bars|No sources yet|Single source: find|(Strong|Building): \d+ source|[{,]strength:"(none|single|building|strong)"/;
const noteCounts = /[{,](notes?|noteCount|findings|drafts|unsorted):[1-9]/;

/** What a page tells to somebody outside the team that it must not: a secret, how strong a source is, or how many notes there are. Its data, which travel in the page, count. */
export function whatIsTold(page: string, secrets: readonly Secret[]): string[] {
	const readable = page.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('\\"', '"');
	const told: string[] = secrets.filter(({ words }) => readable.includes(words)).map(({ what, words }) => `${what} ("${words.slice(0, 40)}...")`);
	const strength = strengthWords.exec(page);
	if (strength) told.push(`source strength (${strength[0]})`);
	const count = noteCounts.exec(page);
	if (count) told.push(`a count of the team's work (${count[0].slice(1)})`);
	return told;
}

const caseReference = /\bC-\d{2,}\b/;

/** Where a case reference stands in a page though it must not: in its title, in an address, or anywhere outside the pages of cases and evidence. */
export function strayCaseReferences(page: string, { caseAllowed }: { caseAllowed: boolean }): string[] {
	const stray: string[] = [];
	if (caseReference.test(/<title>([^]*?)<\/title>/.exec(page)?.[1] ?? '')) stray.push('in the title');
	const addresses = [...page.matchAll(/\s(?:href|src|action|formaction)="([^"]*)"/g)].map((match) => decodeURIComponent(match[1] ?? ''));
	if (addresses.some((address) => caseReference.test(address))) stray.push('in an address');
	if (!caseAllowed && caseReference.test(page)) stray.push('outside the pages of cases and evidence');
	return stray;
}
