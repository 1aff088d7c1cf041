import { describe, expect } from 'vitest';
import * as v from 'valibot';
import { updateForm, type Correction } from '#domain/plan/action.ts';
import { addDays, formatDate, today } from '#domain/dates.ts';
import { newId } from '#domain/id.ts';
import { Conflict, NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import { openReview } from '#server/access/open-review.ts';
import type { Database } from '#server/db/connect.ts';
import { getFile } from '#server/files/read-file.ts';
import { listHistory } from '#server/history/list-history.ts';
import { verifyHistory } from '#server/history/verify-history.ts';
import { readAction } from '#server/plans/actions/read-action.ts';
import { recordProof } from '#server/plans/actions/record-proof.ts';
import { updateAction } from '#server/plans/actions/update-action.ts';
import { readActionPage } from '#server/plans/plan-page.ts';
import { keepUpdateWords } from '#server/plans/updates/keep-words.ts';
import { redactComment, writeComment } from '#server/plans/updates/comments.ts';
import { readStandingUpdates } from '#server/plans/reports/read-updates.ts';
import { correctUpdate } from '#server/plans/updates/correct-update.ts';
import { redactUpdate } from '#server/plans/updates/redact-update.ts';
import { readUpdate } from '#server/plans/updates/read-update.ts';
import { anUpdate, aPlan, aPlanToBe, aProof, firstAction, someone } from '../factories/plans.ts';
import { atStage, lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

const correction = (given: Partial<Correction> = {}): Correction => ({
	id: newId(),
	rag: 'at-risk',
	progress: 'Two of five teams use it',
	willHelp: '',
	newDate: null,
	dueReason: '',
	doneOn: null,
	betterReason: '',
	files: [],
	...given
});
const overdue = { dueOn: addDays(today(), -12) };

describe('a status better than the rule', () => {
	test('needs its reason, which stands with what was suggested', async ({ db }) => {
		const { review, actionId } = await aPlan(db, { action: overdue });
		await expect(updateAction(db, review, anUpdate(actionId))).rejects.toThrow('The date passed 12 days ago');
		await updateAction(db, review, anUpdate(actionId, { betterReason: 'The last team starts tomorrow' }));
		const { updates, action } = await readAction(db, review, actionId);
		expect(updates[0]).toMatchObject({ rag: 'on-track', suggested: 'off-track', betterReason: 'The last team starts tomorrow' });
		expect(action.ruleSays).toEqual({ rag: 'off-track', rule: 'The date passed 12 days ago' });
	});

	test('is not asked about where it is the same or worse, done, or put right by a new date', async ({ db }) => {
		const { review, actionId } = await aPlan(db, { action: overdue });
		await updateAction(db, review, anUpdate(actionId, { rag: 'off-track' }));
		await updateAction(db, review, anUpdate(actionId, { rag: 'on-track', newDate: addDays(today(), 60), dueReason: 'A trainer is found' }));
		await updateAction(db, review, anUpdate(actionId, { rag: 'complete' }));
		expect((await firstAction(db, review)).action.ruleSays).toBeNull();
	});

	test('keeps to the statuses that the plan has: without “off track”, “at risk” is as bad as it gets', async ({ db }) => {
		const { review, id, actionId } = await aPlan(db, { action: overdue });
		const legend = [
			{ key: 'complete', label: 'Achieved', meaning: '' },
			{ key: 'on-track', label: 'On task', meaning: '' },
			{ key: 'at-risk', label: 'At risk', meaning: '' }
		];
		await db
			.updateTable('plan')
			.set({ legend: JSON.stringify(legend) })
			.where('review_id', '=', id)
			.execute();
		await updateAction(db, review, anUpdate(actionId, { rag: 'at-risk' }));
		await expect(updateAction(db, review, anUpdate(actionId))).rejects.toThrow('Say why it is better');
	});

	test('is asked about when the date moves a second time', async ({ db }) => {
		const { review, actionId } = await aPlan(db, { action: { dueOn: addDays(today(), 30) } });
		const move = (days: number) => anUpdate(actionId, { newDate: addDays(today(), days), dueReason: 'Later' });
		await updateAction(db, review, move(60));
		await expect(updateAction(db, review, move(90))).rejects.toThrow('Its date was moved twice');
	});
});

describe('an update that cannot be', () => {
	test('is refused with a sentence: no words, no status, a date before the visit or a day that has not come', async ({ db }) => {
		const { review, actionId } = await aPlan(db);
		const errors = (given: Record<string, string>) =>
			v.safeParse(updateForm, { id: newId(), actionId, rag: 'on-track', progress: 'Begun', ...given }).issues?.map((issue) => issue.message);
		expect(errors({ progress: '  ' })).toEqual(['Enter what has changed']);
		expect(errors({ rag: '' })).toEqual(['Choose a status']);
		expect(errors({})).toBeUndefined();
		await expect(updateAction(db, review, anUpdate(actionId, { newDate: '2026-10-12' }))).rejects.toThrow('after the visit, which began on 13 October 2026');
		await expect(updateAction(db, review, anUpdate(actionId, { rag: 'complete', doneOn: '2026-10-12' }))).rejects.toThrow(
			'after the visit began, 13 October 2026'
		);
		await expect(updateAction(db, review, anUpdate(actionId, { rag: 'complete', doneOn: addDays(today(), 1) }))).rejects.toThrow(RuleBroken);
	});

	test('is refused for an action that was closed into business as usual, and once the review is closed', async ({ db }) => {
		const { review, id, areaId, actionId, person } = await aPlan(db);
		await updateAction(db, review, anUpdate(actionId));
		await db
			.insertInto('area_closure')
			.values({ plan_area_id: areaId, review_id: id, closed_on: '2026-11-02', words: 'Proven', closed_by_name: 'Amina Host' })
			.execute();
		await expect(updateAction(db, review, anUpdate(actionId))).rejects.toThrow('Amina Host closed this area on 2 November 2026');
		await expect(recordProof(db, review, aProof(actionId))).rejects.toThrow('closed this area');
		const [update] = (await readAction(db, review, actionId)).updates;
		await expect(correctUpdate(db, review, update!.id, correction())).rejects.toThrow('closed this area');
		await atStage(db, id, 'closed');
		await expect(updateAction(db, await openReview(db, person, id), anUpdate(actionId))).rejects.toThrow(NotAllowed);
	});

	test('from a page that somebody has overtaken shows their words, and saves nothing', async ({ db }) => {
		const { review, actionId } = await aPlan(db);
		await updateAction(db, review, anUpdate(actionId, { seen: 0, progress: 'Theirs' }));
		const late = anUpdate(actionId, { seen: 0, progress: 'Mine' });
		const refused: unknown = await updateAction(db, review, late).catch((cause: unknown) => cause);
		expect(refused).toBeInstanceOf(Conflict);
		expect((refused as Conflict).theirs['progress']).toContain('Theirs');
		await updateAction(db, review, { ...late, seen: 1 });
		await updateAction(db, review, { ...late, seen: 1 });
		expect((await readAction(db, review, actionId)).updates.map((update) => update.progress)).toEqual(['Mine', 'Theirs']);
	});
});

describe('what goes with an update', () => {
	test('files are checked by their content, kept with it and read by whoever reads the plan', async ({ db }) => {
		const { review, id, actionId } = await aPlan(db);
		const files = [new File(['audited\n20\n'], 'audit.csv'), new File(['notes'], 'notes.txt')];
		await updateAction(db, review, anUpdate(actionId, { files }));
		const [update] = (await readAction(db, review, actionId)).updates;
		expect(update?.files.map((file) => file.name)).toEqual(['audit.csv', 'notes.txt']);
		const { review: peer } = await someone(db, id, 'reviewer');
		expect(await getFile(db, peer, update!.files[0]!.id)).toMatchObject({ name: 'audit.csv', purpose: 'plan' });
		const program = new File([new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])], 'audit.pdf');
		await expect(updateAction(db, review, anUpdate(actionId, { files: [program] }))).rejects.toThrow(RuleBroken);
		expect((await readAction(db, review, actionId)).updates).toHaveLength(1);
	});

	test('it can be recorded for a post of the action, a partner’s, and no other', async ({ db }) => {
		const { review, actionId } = await aPlan(db, { action: { newResponsible: 'Health: named nurse' } });
		const { action } = await firstAction(db, review);
		await updateAction(db, review, anUpdate(actionId, { onBehalfOf: action.responsible[0]!.id }));
		expect((await readAction(db, review, actionId)).updates[0]).toMatchObject({ onBehalfOf: 'Health: named nurse', by: review.user.name });
		await expect(updateAction(db, review, anUpdate(actionId, { onBehalfOf: newId() }))).rejects.toThrow('Choose a post of this action');
	});
});

describe('a correction', () => {
	test('counts in the place and on the day, in London, of what it corrects', async ({ db }) => {
		const { review, actionId } = await aPlan(db);
		for (const rag of ['on-track', 'complete', 'at-risk'] as const) await updateAction(db, review, anUpdate(actionId, { rag }));
		const ids = (await readAction(db, review, actionId)).updates.map(({ id }) => id).toReversed();
		const at = ['2026-06-30T23:30:00Z', '2026-07-05T10:00:00Z', '2026-07-10T10:00:00Z'];
		for (const [index, id] of ids.entries()) await db.updateTable('action_update').set({ made_at: at[index]! }).where('id', '=', id).execute();
		const first = correction({ rag: 'off-track' });
		await correctUpdate(db, review, ids[0]!, first);
		await correctUpdate(db, review, first.id, correction({ rag: 'at-risk' }));
		expect((await readStandingUpdates(db, review)).map(({ on, rag }) => [on, rag])).toEqual([
			['2026-07-01', 'at-risk'],
			['2026-07-05', 'complete'],
			['2026-07-10', 'at-risk']
		]);
	});

	test('stands in the place of what it corrects, which stays readable; the plan follows it', async ({ db }) => {
		const { review, id, actionId } = await aPlan(db);
		await updateAction(db, review, anUpdate(actionId, { files: [new File(['a'], 'a.txt')] }));
		const [wrong] = (await readAction(db, review, actionId)).updates;
		await correctUpdate(db, review, wrong!.id, correction());
		const { action, updates } = await readAction(db, review, actionId);
		expect(action).toMatchObject({ rag: 'at-risk', progress: 'Two of five teams use it' });
		expect(updates).toHaveLength(1);
		expect(updates[0]).toMatchObject({ at: wrong!.at, files: [{ name: 'a.txt' }], was: [{ progress: 'Three of five teams use it', rag: 'on-track' }] });
		expect(updates[0]!.correctedAt).not.toBeNull();
		expect(await lastEntry(db, id)).toMatchObject({ what: 'update corrected' });
		await expect(correctUpdate(db, review, wrong!.id, correction())).rejects.toThrow('corrected this update already');
	});

	test('of an older update leaves what a newer one says', async ({ db }) => {
		const { review, actionId } = await aPlan(db);
		await updateAction(db, review, anUpdate(actionId, { progress: 'First' }));
		await updateAction(db, review, anUpdate(actionId, { progress: 'Second' }));
		const [, older] = (await readAction(db, review, actionId)).updates;
		await correctUpdate(db, review, older!.id, correction({ progress: 'First, put right' }));
		const { action, updates } = await readAction(db, review, actionId);
		expect(action).toMatchObject({ rag: 'on-track', progress: 'Second' });
		expect(updates.map((update) => update.progress)).toEqual(['Second', 'First, put right']);
	});

	test('takes a move of the date back, and does not count it twice', async ({ db }) => {
		const first = addDays(today(), 60);
		const { review, actionId } = await aPlan(db, { action: { dueOn: first } });
		await updateAction(db, review, anUpdate(actionId, { newDate: addDays(today(), 200), dueReason: 'Typed wrongly' }));
		const [wrong] = (await readAction(db, review, actionId)).updates;
		const better = correction({ newDate: addDays(today(), 90), dueReason: 'The supplier is late' });
		await correctUpdate(db, review, wrong!.id, better);
		expect((await firstAction(db, review)).action).toMatchObject({ dueOn: addDays(today(), 90), originalDueOn: first, timesMoved: 1 });
		await correctUpdate(db, review, better.id, correction());
		expect((await firstAction(db, review)).action).toMatchObject({ dueOn: first, timesMoved: 0 });
	});

	test('takes “complete” back, and is for whoever may update the action', async ({ db }) => {
		const { review, id, actionId } = await aPlan(db);
		await updateAction(db, review, anUpdate(actionId, { rag: 'complete' }));
		const [wrong] = (await readAction(db, review, actionId)).updates;
		const { review: contributor } = await someone(db, id, 'host-contributor');
		await expect(correctUpdate(db, contributor, wrong!.id, correction())).rejects.toThrow(NotAllowed);
		await correctUpdate(db, review, wrong!.id, correction());
		expect((await firstAction(db, review)).action.completion).toBeNull();
		const { review: elsewhere } = await aPlanToBe(db);
		await expect(correctUpdate(db, elsewhere, wrong!.id, correction())).rejects.toThrow(NotFound);
	});
});

describe('a redaction', () => {
	test('takes the words out wherever they stand, keeps status, date and reason, and leaves the history whole', async ({ db }) => {
		const { review, actionId } = await aPlan(db, { action: { dueOn: addDays(today(), 60) } });
		const words = 'Said by “Jo Bloggs”\nof the east team';
		await updateAction(db, review, anUpdate(actionId, { progress: words, willHelp: 'Jo helps', newDate: addDays(today(), 90), dueReason: 'Jo is away' }));
		const [named] = (await readAction(db, review, actionId)).updates;
		const { review: contributor } = await someone(db, review.id, 'host-contributor');
		await expect(redactUpdate(db, contributor, named!.id, { reason: 'A name', files: false })).rejects.toThrow(NotAllowed);
		await redactUpdate(db, review, named!.id, { reason: 'It named an officer', files: false });
		const { action, updates } = await readAction(db, review, actionId);
		expect(updates[0]).toMatchObject({
			progress: '',
			willHelp: '',
			dueReason: '',
			rag: 'on-track',
			redacted: { by: review.user.name, reason: 'It named an officer' }
		});
		expect(action).toMatchObject({ rag: 'on-track', dueOn: addDays(today(), 90), progress: `Words taken out on ${formatDate(today())}` });
		expect(await everywhere(db, 'Jo')).toEqual([]);
		expect(await verifyHistory(db)).toMatchObject({ faults: [] });
		await expect(redactUpdate(db, review, named!.id, { reason: 'Again', files: false })).rejects.toThrow('taken out before');
	});

	test('of what stood before a correction leaves the correction', async ({ db }) => {
		const { review, actionId } = await aPlan(db);
		await updateAction(db, review, anUpdate(actionId, { progress: 'Jo Bloggs is slow' }));
		const [named] = (await readAction(db, review, actionId)).updates;
		await correctUpdate(db, review, named!.id, correction({ progress: 'The east team is slow' }));
		await redactUpdate(db, review, named!.id, { reason: 'It named an officer', files: true });
		const { action, updates } = await readAction(db, review, actionId);
		expect(action.progress).toBe('The east team is slow');
		expect(updates[0]!.was[0]).toMatchObject({ progress: '', redacted: { reason: 'It named an officer' } });
		expect(await everywhere(db, 'Jo Bloggs')).toEqual([]);
	});

	test('can destroy the files as well; what stands can then be corrected with clean words', async ({ db }) => {
		const { review, actionId } = await aPlan(db);
		await updateAction(db, review, anUpdate(actionId, { files: [new File(['Jo'], 'jo.txt')] }));
		const [named] = (await readAction(db, review, actionId)).updates;
		await redactUpdate(db, review, named!.id, { reason: 'It named an officer', files: true });
		await expect(getFile(db, review, named!.files[0]!.id)).rejects.toThrow(NotFound);
		expect(await readUpdate(db, review, { actionId, updateId: named!.id })).toMatchObject({ mayCorrect: true, mayRedact: false });
		await correctUpdate(db, review, named!.id, correction({ progress: 'Clean' }));
		expect((await firstAction(db, review)).action.progress).toBe('Clean');
	});
});

describe('comments', () => {
	test('are for the people of the host alone, and can be taken out', async ({ db }) => {
		const { review, id, actionId } = await aPlan(db);
		const comment = { id: newId(), words: 'Can you bring it forward?' };
		await writeComment(db, review, actionId, comment);
		await writeComment(db, review, actionId, comment);
		const { review: officer } = await someone(db, id, 'host-contributor');
		expect((await readAction(db, officer, actionId)).comments).toMatchObject([{ words: 'Can you bring it forward?', by: review.user.name, redacted: null }]);
		for (const role of ['lead', 'reviewer', 'observer'] as const) {
			const { review: other } = await someone(db, id, role);
			expect((await readAction(db, other, actionId)).comments).toEqual([]);
			await expect(writeComment(db, other, actionId, { id: newId(), words: 'No' })).rejects.toThrow(NotAllowed);
			if (role !== 'observer') expect(JSON.stringify(await listHistory(db, other, { page: 1, part: '' }))).not.toContain('bring it forward');
		}
		await expect(redactComment(db, officer, actionId, { commentId: comment.id, reason: 'No' })).rejects.toThrow(NotAllowed);
		await redactComment(db, review, actionId, { commentId: comment.id, reason: 'It named somebody' });
		expect((await readAction(db, officer, actionId)).comments).toMatchObject([{ words: '', redacted: { reason: 'It named somebody' } }]);
		expect(await everywhere(db, 'bring it forward')).toEqual([]);
		expect(await verifyHistory(db)).toMatchObject({ faults: [] });
	});
});

describe('words that may name somebody', () => {
	test('are asked about after an update until somebody of the post keeps them, which the history says; a correction is asked about anew', async ({ db }) => {
		const { review, id, actionId } = await aPlan(db);
		const { review: other } = await someone(db, id, 'host-contributor');
		const update = anUpdate(actionId, { progress: 'Sarah Jones of the hub has begun.' });
		await updateAction(db, review, update);
		const asked = async (updateId: string) => (await readActionPage(db, review, actionId, updateId)).panel.check?.identity.map(({ match }) => match) ?? [];
		expect(await asked(update.id)).toEqual(['Sarah Jones']);
		await expect(keepUpdateWords(db, other, update.id)).rejects.toThrow(NotAllowed);
		await expect(keepUpdateWords(db, review, newId())).rejects.toThrow(NotFound);
		await keepUpdateWords(db, review, update.id);
		await keepUpdateWords(db, review, update.id);
		expect(await asked(update.id)).toEqual([]);
		expect(await lastEntry(db, id)).toMatchObject({ what: 'words of an update kept', seen_with: 'plan:read' });
		const { id: corrected } = { id: newId() };
		const form = { rag: 'on-track' as const, willHelp: '', betterReason: '', newDate: null, dueReason: '', doneOn: null, files: [] };
		await correctUpdate(db, review, update.id, { ...form, id: corrected, progress: 'Sarah Jones has begun well.' });
		expect(await asked(corrected)).toEqual(['Sarah Jones']);
	});
});

describe('proof of difference', () => {
	test('shows something beside its words: a file, or a reading of this review', async ({ db }) => {
		const { review, id, actionId } = await aPlan(db);
		await expect(recordProof(db, review, { actionId, words: 'Families say so' })).rejects.toThrow('Attach what shows the difference');
		await expect(recordProof(db, review, { actionId, words: 'Families say so', readingId: newId() })).rejects.toThrow(NotFound);
		const [measure, reading] = [newId(), newId()];
		await db.insertInto('plan_measure').values({ id: measure, review_id: id, name: 'Clear reasons', kind: 'count', direction: 'higher' }).execute();
		await db
			.insertInto('plan_reading')
			.values({ id: reading, review_id: id, measure_id: measure, read_on: '2026-11-01', value: 18, recorded_by_name: 'Ana' })
			.execute();
		await recordProof(db, review, { actionId, words: '18 of 20', readingId: reading });
		await recordProof(db, review, aProof(actionId, { words: 'Audited again' }));
		await recordProof(db, review, { actionId, words: 'The same file, better said' });
		expect((await firstAction(db, review)).action.proof).toMatchObject({ words: 'The same file, better said' });
		const files = async () => (await readAction(db, review, actionId)).proofFiles.map(({ name, earlier }) => [name, earlier]);
		expect(await files()).toEqual([['audit.csv', false]]);
		await recordProof(db, review, aProof(actionId, { files: [new File(['asked,glad\n10,9\n'], 'survey.csv')] }));
		expect(await files()).toEqual([
			['audit.csv', true],
			['survey.csv', false]
		]);
		await recordProof(db, review, { actionId, words: '18 of 20', readingId: reading });
		await expect(recordProof(db, review, { actionId, words: 'Nothing shows it any more' })).rejects.toThrow('Attach what shows the difference');
	});
});

/** The tables of the plan and its history in which words still stand. */
async function everywhere(db: Database, words: string): Promise<string[]> {
	const rows = {
		action: await db.selectFrom('action').selectAll().execute(),
		update: await db.selectFrom('action_update').selectAll().execute(),
		comment: await db.selectFrom('action_comment').selectAll().execute(),
		day: await db.selectFrom('plan_day').selectAll().execute(),
		history: await db.selectFrom('history_text').selectAll().execute()
	};
	return Object.entries(rows).flatMap(([table, found]) => (JSON.stringify(found).includes(words) ? [table] : []));
}
