import { expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { NotAllowed } from '#domain/outcomes.ts';
import { addNote } from '#server/findings/add-note.ts';
import { agreeFinding } from '#server/findings/agree-finding.ts';
import { findingsBoard } from '#server/findings/board.ts';
import { findingPage } from '#server/findings/finding-page.ts';
import { kloesPage } from '#server/findings/kloes-page.ts';
import { mergeFindings } from '#server/findings/merge-findings.ts';
import { starFinding } from '#server/findings/star-finding.ts';
import type { ReviewAccess } from '#server/access/review-access.ts';
import type { Database } from '#server/db/connect.ts';
import { aFinding, aNoteToRestOn, themesOf } from '../factories/findings.ts';
import { anAccount } from '../factories/people.ts';
import { aMember, aReview } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

/** The same database, counting its queries. */
function counting(db: Database): { db: Database; queries: () => number } {
	let queries = 0;
	const counted = db.withPlugin({
		transformQuery: ({ node }) => {
			queries++;
			return node;
		},
		transformResult: async ({ result }) => result
	});
	return { db: counted, queries: () => queries };
}

/** A review as large as real ones get: 190 findings on three notes each of 600. */
async function fullSize(db: Database, review: ReviewAccess): Promise<void> {
	const themes = await themesOf(db, review);
	const notes = Array.from({ length: 600 }, (_, index) => ({
		id: newId(),
		review_id: review.id,
		author_name: 'Tom',
		text: `Note ${index}`,
		perspective: index % 2 ? 'managers' : null
	}));
	await db.insertInto('note').values(notes).execute();
	const kinds = ['strength', 'area', 'mixed'];
	const findings = Array.from({ length: 190 }, (_, index) => ({
		id: newId(),
		review_id: review.id,
		theme_id: themes[index % themes.length]!,
		kind: kinds[index % 3]!,
		text: `Finding ${index}`,
		position: index
	}));
	await db.insertInto('finding').values(findings).execute();
	const links = findings.flatMap((finding, index) => [0, 1, 2].map((n) => ({ finding_id: finding.id, note_id: notes[(index * 3 + n) % 600]!.id })));
	await db.insertInto('finding_note').values(links).execute();
}

test('the board and each page of a full-size review take at most three queries', async ({ db }) => {
	const { review } = await aReview(db);
	await fullSize(db, review);
	const board = counting(db);
	const { totals, cards, notes, themes } = await findingsBoard(board.db, review, {});
	expect(board.queries()).toBe(3);
	expect(totals.findings).toBe(190);
	expect(themes.reduce((sum, theme) => sum + theme.findings, 0)).toBe(190);
	expect(cards.length).toBeLessThan(190);
	expect(notes).toMatchObject({ found: 30, list: { length: 6 } });
	const page = counting(db);
	await findingPage(page.db, review, { findingId: cards[0]!.id, words: 'note' });
	expect(page.queries()).toBe(3);
	const kloes = counting(db);
	await kloesPage(kloes.db, review, null);
	expect(kloes.queries()).toBeLessThanOrEqual(3);
});

test('the address opens a theme and narrows to a line of enquiry; what it names badly is left out', async ({ db }) => {
	const { review } = await aReview(db);
	const [first, second] = await themesOf(db, review);
	const tagged = await aFinding(db, review, { themeId: second! });
	await aFinding(db, review, { themeId: second! });
	await aFinding(db, review);
	const kloe = newId();
	await db
		.insertInto('kloe')
		.values({ id: kloe, review_id: review.id, position: 0, asked_by: 'host', question: 'Are thresholds clear?', short_name: 'Thresholds' })
		.execute();
	await db.insertInto('finding_kloe').values({ finding_id: tagged.id, kloe_id: kloe }).execute();
	expect((await findingsBoard(db, review, {})).open.id).toBeNull();
	expect((await findingsBoard(db, review, { theme: first! })).open).toMatchObject({ id: first, findings: 0 });
	expect((await findingsBoard(db, review, { theme: "'; drop table" })).open.id).toBeNull();
	const narrowed = await findingsBoard(db, review, { theme: second!, kloe });
	expect(narrowed.cards.map(({ id }) => id)).toEqual([tagged.id]);
	expect(narrowed.totals.findings).toBe(3);
});

test('the totals count agreed, drafts, headlines and thin findings; a star with words of its own is marked', async ({ db }) => {
	const { review } = await aReview(db);
	const [sound] = [await aFinding(db, review), await aFinding(db, review, { sources: 1 }), await aFinding(db, review, { sources: 0 })];
	await agreeFinding(db, review, { findingId: sound.id, version: 1, reason: '' });
	await starFinding(db, review, { findingId: sound.id });
	const board = await findingsBoard(db, review, {});
	expect(board.totals).toEqual({ findings: 3, agreed: 1, drafts: 2, headlines: 1, single: 1, none: 1 });
	expect(board.cards[0]?.headline).toMatchObject({ own: false });
	await db.updateTable('headline').set({ text: 'In words of its own.' }).where('review_id', '=', review.id).execute();
	expect((await findingsBoard(db, review, {})).cards[0]?.headline).toMatchObject({ own: true });
});

test('a note is put into a finding that is there, or becomes the first wording of a new one', async ({ db }) => {
	const { review } = await aReview(db);
	const [one, other] = [await aNoteToRestOn(db, review), await aNoteToRestOn(db, review, { text: 'Plans drift after step down.' })];
	const { id } = await aFinding(db, review, { sources: 0 });
	expect((await findingsBoard(db, review, {})).notes.found).toBe(2);
	await addNote(db, review, { id: newId(), noteId: one, themeId: null, into: `finding:${id}` });
	await addNote(db, review, { id: newId(), noteId: other, themeId: null, into: 'new:area' });
	const board = await findingsBoard(db, review, {});
	expect(board.notes.found).toBe(0);
	expect(board.cards.map(({ kind, noteCount, text }) => [kind, noteCount, text])).toEqual([
		['strength', 1, 'Thresholds are written down and understood.'],
		['area', 1, 'Plans drift after step down.']
	]);
});

test('the page of a merged finding is that of the one it was merged into, with the words in its history', async ({ db }) => {
	const { review } = await aReview(db);
	const [kept, gone] = [await aFinding(db, review), await aFinding(db, review, { text: 'The same, otherwise.' })];
	await mergeFindings(db, review, { seen: [{ id: gone.id, version: 1 }], intoId: kept.id });
	const page = await findingPage(db, review, { findingId: gone.id, words: '' });
	expect(page).toMatchObject({ merged: true, finding: { id: kept.id }, mergedHere: 1 });
	expect(page.notes).toHaveLength(4);
	expect(JSON.stringify(page.history)).toContain('The same, otherwise.');
});

test('the host sees no board, no finding and no page of answers', async ({ db }) => {
	const { review, id } = await aReview(db);
	const finding = await aFinding(db, review);
	const host = await aMember(db, id, await anAccount(db), 'host-lead');
	await expect(findingsBoard(db, host, {})).rejects.toThrow(NotAllowed);
	await expect(findingPage(db, host, { findingId: finding.id, words: '' })).rejects.toThrow(NotAllowed);
	await expect(kloesPage(db, host, null)).rejects.toThrow(NotAllowed);
});
