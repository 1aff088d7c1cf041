import { sql } from 'kysely';
import type { Database } from '#server/db/connect.ts';
import { textOf } from '#server/letters/freeze.ts';
import type { Document } from '#server/documents/model.ts';
import type { Person } from './people.ts';
import { walkedView } from './prepare-progress.ts';
import { walkedAuthor, walkedConcern, type WalkedReview } from './reviews.ts';
import { caseReaders, leads, team } from './who-sees-what.ts';

/** Words of a review that only some people may read, and what they are. */
export type Secret = { what: string; words: string; mayRead: readonly Person[] };

/** Every note, every wording of a finding that no shared letter and no plan holds, every comment on a case, and the concern that one reviewer raised. */
export async function secretsOf(db: Database, review: Pick<WalkedReview, 'id'>): Promise<Secret[]> {
	const notes = await db.selectFrom('note').select('text').where('review_id', '=', review.id).execute();
	const findings = await db.selectFrom('finding').select(['text', 'short_text']).where('review_id', '=', review.id).execute();
	const cases = await db
		.selectFrom('case_answer')
		.innerJoin('case_record', 'case_record.id', 'case_id')
		.select('comment')
		.where('review_id', '=', review.id)
		.where(sql<boolean>`length(comment) > 20`)
		.execute();
	const told = await toldAlready(db, review.id);
	// A short wording may be the name of something that everyone knows, such as a document.
	const wordings = findings.flatMap(({ text, short_text }) => (short_text.length > 60 ? [text, short_text] : [text]));
	const secrets: Secret[] = [
		{ what: 'the author of a note', words: walkedAuthor, mayRead: team },
		{ what: 'the peers’ view before it is shared', words: walkedView, mayRead: team },
		{ what: 'an urgent concern', words: walkedConcern, mayRead: [...leads, 'reviewer given cases', 'host lead'] },
		...notes.map(({ text }) => ({ what: 'a note', words: text, mayRead: team })),
		...wordings.map((words) => ({ what: 'a finding that is not in a shared letter', words, mayRead: team })),
		...cases.map(({ comment }) => ({ what: 'a comment on a case', words: comment, mayRead: caseReaders }))
	];
	return secrets.filter(({ words }) => !told.includes(words)).map((secret) => ({ ...secret, words: secret.words.slice(0, 80) }));
}

/** What the host was given to read: the versions of the letter that were shared or issued, and what it took into its plan. */
async function toldAlready(db: Database, review: string): Promise<string> {
	const shared = await db
		.selectFrom('letter_version')
		.leftJoin('letter_share', 'letter_share.version_id', 'letter_version.id')
		.leftJoin('letter_issue', 'letter_issue.version_id', 'letter_version.id')
		.select('blocks')
		.where('letter_version.review_id', '=', review)
		.where((eb) => eb.or([eb('letter_share.version_id', 'is not', null), eb('letter_issue.version_id', 'is not', null)]))
		.execute();
	const areas = await db.selectFrom('plan_area').select('title').where('review_id', '=', review).execute();
	return [...shared.map(({ blocks }) => textOf(JSON.parse(blocks) as Document)), ...areas.map(({ title }) => title)].join('\n');
}

const strengthWords = /ev__bars|No sources yet|Single source: find|(Strong|Building): \d+ source|[{,]strength:"(none|single|building|strong)"/;
const noteCounts = /[{,](notes?|noteCount|findings|drafts|unsorted):[1-9]/;

/**
 * What a page tells a person that it must not: a secret; to somebody outside the team also how strong a source is, or how many notes there are.
 * The data that travel in the page count as told.
 */
export function whatIsTold(page: string, person: Person, secrets: readonly Secret[]): string[] {
	const readable = page.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('\\"', '"');
	const found = secrets.filter(({ words, mayRead }) => !mayRead.includes(person) && readable.includes(words));
	const told = found.map(({ what, words }) => `${what} ("${words.slice(0, 40)}...")`);
	if ((team as readonly Person[]).includes(person)) return told;
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
	const addresses = [...page.matchAll(/\s(?:href|src|action|formaction)="([^"]*)"/g)].map((match) => decoded(match[1] ?? ''));
	if (addresses.some((address) => caseReference.test(address))) stray.push('in an address');
	// The form for notes explains itself with an example.
	if (!caseAllowed && caseReference.test(page.replaceAll('“C-08”', ''))) stray.push('outside the pages of cases and evidence');
	return stray;
}

/** An address as it reads. A file is no page: what looks like an address in its bytes may be none. */
function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}
