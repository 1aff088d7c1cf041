import { describe, expect } from 'vitest';
import { NotAllowed, NotFound } from '#domain/outcomes.ts';
import type ExcelJS from 'exceljs';
import { applyWorkbook } from '#server/plans/read-back/apply-workbook.ts';
import { readBackPage } from '#server/plans/read-back/read-back-page.ts';
import { editAction } from '#server/plans/actions/edit-action.ts';
import { readPlan } from '#server/plans/read-plan.ts';
import { updateAction } from '#server/plans/actions/update-action.ts';
import { anUpdate, aPlan, firstAction, someone } from '../factories/plans.ts';
import { lastEntry } from '../factories/reviews.ts';
import { aPlanOfTwo, column, consent, exported, sentenceOf, set, upload } from '../factories/workbooks.ts';
import { test } from '../setup/database.ts';

describe('a workbook that was not changed', () => {
	test('changes nothing, also when its rows were sorted and its columns moved', async ({ db }) => {
		const { review } = await aPlanOfTwo(db);
		const sheets = await exported(db, review);
		const { plan } = sheets;
		const rows = [2, 3].map((row) => (plan.getRow(row).values as ExcelJS.CellValue[]).slice(1));
		plan.getRow(2).values = rows[1]!;
		plan.getRow(3).values = rows[0]!;
		plan.spliceColumns(1, 0, ['Our own notes', 'ask again', 'fine']);
		const [lead] = [column(plan, 'Lead')];
		const moved = plan.getColumn(lead).values.slice(1) as ExcelJS.CellValue[];
		plan.spliceColumns(lead, 1);
		plan.spliceColumns(plan.columnCount + 1, 0, moved);
		const { differences, problems } = await readBackPage(db, review, await upload(db, review, sheets));
		expect(problems).toEqual([]);
		expect(differences.counts).toEqual({ changes: 0, conflicts: 0 });
		expect(differences.gone).toEqual([]);
		expect(differences.notes).toEqual([]);
	});
});

describe('changes in a workbook', () => {
	test('are shown cell by cell, and only what is ticked is made', async ({ db }) => {
		const { review, actionId } = await aPlanOfTwo(db);
		const sheets = await exported(db, review);
		set(sheets.plan, 2, 'Evidence', '20 of 20 clear');
		const place = set(sheets.plan, 2, 'Link to other plans', 'Workforce plan');
		const id = await upload(db, review, sheets);
		const { differences } = await readBackPage(db, review, id);
		expect(differences.actions).toMatchObject([
			{
				number: '1.1',
				cells: [
					{ cell: 'evidence', now: '18 of 20 clear', mine: '20 of 20 clear', conflict: false },
					{ cell: 'plans', place: `Sheet Action plan, cell ${place}` }
				]
			}
		]);
		expect((await firstAction(db, review)).action.evidenceOfSuccess).toBe('18 of 20 clear');
		await applyWorkbook(db, review, consent(id, differences.seen, [`${actionId}:evidence`]));
		const { action } = await firstAction(db, review);
		expect(action).toMatchObject({
			evidenceOfSuccess: '20 of 20 clear',
			otherPlans: '',
			timescale: 'Monthly',
			dueOn: '2027-03-01',
			rag: 'on-track',
			progress: 'Begun'
		});
		expect(action.responsible.map(({ name }) => name)).toEqual(['Team Manager', 'Named nurse']);
		const entry = await lastEntry(db, review.id);
		expect(entry).toMatchObject({ what: 'plan changed from a workbook', seen_with: 'plan:read' });
		const { texts } = await db
			.selectFrom('history_text')
			.select('texts')
			.where('chain_id', '=', review.id)
			.where('number', '=', entry!.number)
			.executeTakeFirstOrThrow();
		expect(JSON.parse(texts)).toMatchObject({
			workbook: 'plan.xlsx',
			[`${actionId}:evidence`]: '20 of 20 clear',
			[`${actionId}:evidence:was`]: '18 of 20 clear'
		});
		await expect(readBackPage(db, review, id)).rejects.toThrow(NotFound);
	});

	test('of status and progress become an update that says where it was read', async ({ db }) => {
		const { review, actionId } = await aPlanOfTwo(db);
		const sheets = await exported(db, review);
		set(sheets.plan, 2, 'RAG', 'Complete');
		set(sheets.plan, 2, 'Progress', 'All teams use it');
		const id = await upload(db, review, sheets);
		const { differences } = await readBackPage(db, review, id);
		await applyWorkbook(db, review, consent(id, differences.seen), { all: true });
		const { action } = await firstAction(db, review);
		expect(action).toMatchObject({
			rag: 'complete',
			progress: 'All teams use it',
			completion: { by: review.user.name },
			lastUpdate: { by: `${review.user.name} (from a workbook)` }
		});
		const updates = await db.selectFrom('action_update').selectAll().where('action_id', '=', actionId).execute();
		expect(updates).toHaveLength(1);
	});

	test('of a status alone need words where there are none', async ({ db }) => {
		const { review, second } = await aPlanOfTwo(db);
		const sheets = await exported(db, review);
		set(sheets.plan, 3, 'RAG', 'at risk');
		const id = await upload(db, review, sheets);
		const { differences } = await readBackPage(db, review, id);
		expect(differences.needs.words).toBe(true);
		const take = [`${second}:rag`];
		expect(await sentenceOf(applyWorkbook(db, review, consent(id, differences.seen, take)))).toContain('Say what has changed');
		await applyWorkbook(db, review, consent(id, differences.seen, take, { words: 'Waiting for the form' }));
		expect((await readPlan(db, review)).areas[0]?.actions[1]).toMatchObject({ rag: 'at-risk' });
	});

	test('of a status that is better than the dates suggest need a reason', async ({ db }) => {
		const { review, actionId } = await aPlan(db, { action: { dueOn: '2026-05-01', rag: 'off-track', progress: 'Late' } });
		const sheets = await exported(db, review);
		set(sheets.plan, 2, 'RAG', 'On track');
		const id = await upload(db, review, sheets);
		const { differences } = await readBackPage(db, review, id);
		expect(differences.needs.better).toBe(true);
		expect(differences.actions[0]?.cells[0]?.notes[0]).toMatch(/^The date passed \d+ days ago: off track. Say below why it is better/);
		const take = [`${actionId}:rag`];
		expect(await sentenceOf(applyWorkbook(db, review, consent(id, differences.seen, take)))).toMatch(/^Action 1.1: Say why it is better/);
		await applyWorkbook(db, review, consent(id, differences.seen, take, { betterReason: 'All but the last team' }));
		const update = await db.selectFrom('action_update').selectAll().where('action_id', '=', actionId).executeTakeFirstOrThrow();
		expect(update).toMatchObject({ rag: 'on-track', suggested_rag: 'off-track', better_reason: 'All but the last team', progress: 'Late' });
	});

	test('of dates need one reason, and keep the first date', async ({ db }) => {
		const { review, actionId, second } = await aPlanOfTwo(db);
		const sheets = await exported(db, review);
		set(sheets.dates, 2, 'Date', new Date('2027-06-01T00:00:00Z'));
		set(sheets.plan, 3, 'Timescale', 'By the summer\n30 June 2027');
		const id = await upload(db, review, sheets);
		const { differences } = await readBackPage(db, review, id);
		expect(differences.needs.dates).toBe(true);
		const take = [`${actionId}:date`, `${second}:timescale`];
		expect(await sentenceOf(applyWorkbook(db, review, consent(id, differences.seen, take)))).toContain('Say why the date changes');
		await applyWorkbook(db, review, consent(id, differences.seen, take, { dueReason: 'The system is late' }));
		const [first, other] = (await readPlan(db, review)).areas[0]!.actions;
		expect(first).toMatchObject({ dueOn: '2027-06-01', originalDueOn: '2027-03-01', timesMoved: 1, timescale: 'Monthly' });
		expect(other).toMatchObject({ dueOn: '2027-06-30', originalDueOn: '2027-06-30', timesMoved: 0, timescale: 'By the summer' });
		const moved = await db.selectFrom('action_update').select('rag').where('action_id', '=', actionId).execute();
		expect(moved.at(-1)?.rag).toBe(first?.rag);
	});

	test('of posts are matched by name or code, and new ones are named as new', async ({ db }) => {
		const { review } = await aPlanOfTwo(db);
		await db.updateTable('post').set({ code: 'NN' }).where('name', '=', 'Named nurse').execute();
		const sheets = await exported(db, review);
		set(sheets.plan, 2, 'Responsible officer', 'nn; Principal Social Worker (PSW)');
		const id = await upload(db, review, sheets);
		const { differences } = await readBackPage(db, review, id);
		expect(differences.newPosts).toEqual(['Principal Social Worker (PSW)']);
		await applyWorkbook(db, review, consent(id, differences.seen), { all: true });
		const { plan, action } = await firstAction(db, review);
		expect(action.responsible.map(({ name, code }) => [name, code])).toEqual([
			['Named nurse', 'NN'],
			['Principal Social Worker', 'PSW']
		]);
		expect(plan.posts).toHaveLength(4);
	});

	test('can add rows, to an area that is there or a new one, and take rows out that were never reported on', async ({ db }) => {
		const { review, second } = await aPlanOfTwo(db);
		const sheets = await exported(db, review);
		const { plan } = sheets;
		plan.spliceRows(3, 1);
		plan.addRow(['1. Write down the reasons for decisions', 'Third', '', 'Team Manager', '', '31 May 2027']);
		plan.addRow(['Listen to families', 'Fourth']);
		const id = await upload(db, review, sheets);
		const { differences } = await readBackPage(db, review, id);
		expect(differences.added).toMatchObject([{ newArea: false }, { newArea: true, area: 'Listen to families' }]);
		expect(differences.gone).toMatchObject([{ number: '1.2', keeps: '' }]);
		await applyWorkbook(db, review, consent(id, differences.seen), { all: true });
		let areas = (await readPlan(db, review)).areas;
		expect(areas.map(({ title, actions }) => [title, actions.map(({ text }) => text)])).toEqual([
			['Write down the reasons for decisions', ['Add a box for the reason to the transfer form', 'Second', 'Third']],
			['Listen to families', ['Fourth']]
		]);
		expect(areas[0]?.actions[2]).toMatchObject({ dueOn: '2027-05-31', responsible: [{ name: 'Team Manager' }] });
		const again = await exported(db, review);
		again.plan.spliceRows(3, 1);
		const next = await upload(db, review, again);
		const { differences: later } = await readBackPage(db, review, next);
		await applyWorkbook(db, review, consent(next, later.seen, [`gone:${second}`]));
		areas = (await readPlan(db, review)).areas;
		expect(areas[0]?.actions.map(({ text }) => text)).not.toContain('Second');
	});

	test('of an area title in every row retitle the area; in one row they move the action', async ({ db }) => {
		const { review } = await aPlanOfTwo(db);
		const sheets = await exported(db, review);
		for (const row of [2, 3]) set(sheets.plan, row, 'Area for improvement', '1. Reasons');
		const id = await upload(db, review, sheets);
		const { differences } = await readBackPage(db, review, id);
		expect(differences.areas).toMatchObject([{ now: 'Write down the reasons for decisions', mine: 'Reasons' }]);
		expect(differences.actions).toEqual([]);
		await applyWorkbook(db, review, consent(id, differences.seen), { all: true });
		const next = await exported(db, review);
		set(next.plan, 3, 'Area for improvement', 'Another area');
		const moved = await upload(db, review, next);
		const { differences: moves } = await readBackPage(db, review, moved);
		await applyWorkbook(db, review, consent(moved, moves.seen), { all: true });
		expect((await readPlan(db, review)).areas.map(({ title, actions }) => [title, actions.length])).toEqual([
			['Reasons', 1],
			['Another area', 1]
		]);
	});
});

describe('conflicts', () => {
	test('show three texts and are settled one by one', async ({ db }) => {
		const { review, actionId, areaId } = await aPlanOfTwo(db);
		const sheets = await exported(db, review);
		set(sheets.plan, 2, 'Evidence', 'Mine');
		const { action } = await firstAction(db, review);
		const change = {
			areaId,
			text: action.text,
			leads: [],
			newLeads: '',
			responsible: [],
			newResponsible: '',
			timescale: action.timescale,
			dueOn: action.dueOn,
			otherPlans: 'Theirs alone',
			dueReason: ''
		};
		await editAction(db, review, actionId, { ...change, version: action.version, evidenceOfSuccess: 'Theirs' });
		const id = await upload(db, review, sheets);
		const { differences } = await readBackPage(db, review, id);
		expect(differences.actions[0]?.cells).toMatchObject([{ cell: 'evidence', was: '18 of 20 clear', now: 'Theirs', mine: 'Mine', conflict: true }]);
		expect(differences.counts).toEqual({ changes: 0, conflicts: 1 });
		expect(await sentenceOf(applyWorkbook(db, review, consent(id, differences.seen), { all: true }))).toContain('Tick at least one change');
		await applyWorkbook(db, review, consent(id, differences.seen, [`${actionId}:evidence`]));
		expect((await firstAction(db, review)).action).toMatchObject({ evidenceOfSuccess: 'Mine', otherPlans: 'Theirs alone' });
	});

	test('a consent to what no longer stands changes nothing', async ({ db }) => {
		const { review, actionId } = await aPlanOfTwo(db);
		const sheets = await exported(db, review);
		set(sheets.plan, 2, 'Progress', 'Mine');
		const id = await upload(db, review, sheets);
		const { differences } = await readBackPage(db, review, id);
		await updateAction(db, review, anUpdate(actionId, { progress: 'Theirs' }));
		expect(await sentenceOf(applyWorkbook(db, review, consent(id, differences.seen), { all: true }))).toContain('has changed since this page');
		const { differences: now } = await readBackPage(db, review, id);
		expect(now.actions[0]?.cells).toMatchObject([{ cell: 'progress', was: 'Begun', now: 'Theirs', mine: 'Mine', conflict: true }]);
	});
});

describe('who may', () => {
	test('only the host lead reads back, and only the reader of a file sees it', async ({ db }) => {
		const { review, id: reviewId } = await aPlanOfTwo(db);
		const sheets = await exported(db, review);
		set(sheets.plan, 2, 'Evidence', 'Other');
		const id = await upload(db, review, sheets);
		for (const role of ['host-contributor', 'lead', 'observer'] as const) {
			const { review: theirs } = await someone(db, reviewId, role);
			await expect(upload(db, theirs, sheets)).rejects.toThrow(NotAllowed);
			await expect(readBackPage(db, theirs, id)).rejects.toThrow(NotAllowed);
			await expect(applyWorkbook(db, theirs, consent(id, 'x'))).rejects.toThrow(NotAllowed);
		}
		const { review: colleague } = await someone(db, reviewId, 'host-lead');
		await expect(readBackPage(db, colleague, id)).rejects.toThrow(NotFound);
		const { review: elsewhere } = await aPlanOfTwo(db);
		await expect(applyWorkbook(db, elsewhere, consent(id, 'x'), { all: true })).rejects.toThrow(NotFound);
	});
});
