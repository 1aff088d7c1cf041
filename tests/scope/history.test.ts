import { expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { NotAllowed } from '#domain/outcomes.ts';
import type { Permission } from '#domain/permissions.ts';
import { act } from '#server/history/act.ts';
import { listHistory } from '#server/history/list-history.ts';
import { addTheme } from '#server/scope/add-theme.ts';
import { anAccount } from '../factories/people.ts';
import { aMember, aReview } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

const first = { page: 1, part: '' };

test('each sees what happened to the things that they may see, and no count of the rest', async ({ db }) => {
	const { review, id } = await aReview(db, { stage: 'on-site' });
	const did = (what: string, seenWith: Permission) => act(db, review, { what, seenWith }, async () => ({ texts: { text: `Words of: ${what}` } }));
	await did('note recorded', 'notes:read');
	await did('case judged', 'cases:read');
	await did('documents received', 'documents:read');
	const reviewer = await aMember(db, id, await anAccount(db), 'reviewer');
	const reader = await aMember(db, id, await anAccount(db), 'reviewer', { readsCases: true });
	const host = await aMember(db, id, await anAccount(db), 'host-lead');
	const whats = async (key: typeof review) => (await listHistory(db, key, first)).lines.map((line) => line.what);
	expect(await whats(reader)).toEqual(['Documents received', 'Case judged', 'Note recorded', 'Review started: Front door peer challenge']);
	expect(await whats(reviewer)).toEqual(['Documents received', 'Note recorded', 'Review started: Front door peer challenge']);
	expect(await whats(host)).toEqual(['Documents received', 'Review started: Front door peer challenge']);
	expect((await listHistory(db, host, first)).count).toBe(2);
	expect(JSON.stringify(await listHistory(db, host, first))).not.toContain('note recorded');
	expect((await listHistory(db, host, { page: 1, part: 'notes' })).lines).toEqual([]);
	await expect(listHistory(db, await aMember(db, id, await anAccount(db), 'observer'), first)).rejects.toThrow(NotAllowed);
});

test('an entry says who, what by its name, and keeps its other words', async ({ db }) => {
	const { review, person } = await aReview(db, { stage: 'scoping' });
	await addTheme(db, review, { id: newId(), version: 0, name: 'Leadership', shortName: '', about: 'How it is led' });
	const [line] = (await listHistory(db, review, first)).lines;
	expect(line).toMatchObject({ who: person.name, what: 'Theme added: Leadership', texts: [{ label: 'About', words: 'How it is led' }] });
});

test('a comment on facts is read by the host that made it, after its stage too, and by the team', async ({ db }) => {
	const { id, review } = await aReview(db, { stage: 'with-host', role: 'host-lead' });
	await act(db, review, { what: 'comment on facts made', seenWith: 'letter:comment' }, async () => ({ texts: { comment: 'The figure is 62' } }));
	const team = await aMember(db, id, await anAccount(db), 'reviewer');
	expect((await listHistory(db, team, { page: 1, part: 'letter' })).lines).toHaveLength(1);
	await db.updateTable('review').set({ stage: 'final' }).where('id', '=', id).execute();
	const later = await aMember(db, id, await anAccount(db), 'host-contributor');
	expect((await listHistory(db, later, { page: 1, part: 'letter' })).lines).toHaveLength(1);
});

test('texts that were destroyed leave the entry', async ({ db }) => {
	const { review } = await aReview(db);
	await db.deleteFrom('history_text').where('chain_id', '=', review.id).execute();
	expect((await listHistory(db, review, first)).lines[0]).toMatchObject({ what: 'Review started', texts: [] });
});

test('fifty entries a page', async ({ db }) => {
	const { review } = await aReview(db, { stage: 'scoping' });
	for (let n = 0; n < 52; n++) await act(db, review, { what: `thing ${n}`, seenWith: 'scope:read' }, async () => ({}));
	const { lines, count } = await listHistory(db, review, first);
	expect([lines.length, count, lines[0]?.what]).toEqual([50, 53, 'Thing 51']);
	expect((await listHistory(db, review, { page: 2, part: '' })).lines).toHaveLength(3);
});
