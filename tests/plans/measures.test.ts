import { expect } from 'vitest';
import { today, addDays } from '#domain/dates.ts';
import { newId } from '#domain/id.ts';
import { Conflict, NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { Database } from '#server/db/connect.ts';
import { addPost } from '#server/plans/posts/posts.ts';
import { readPlan } from '#server/plans/read-plan.ts';
import { updateAction } from '#server/plans/actions/update-action.ts';
import { editAction } from '#server/plans/actions/edit-action.ts';
import { measurePage, measuresFor, measuresPage } from '#server/plans/measures/measure-pages.ts';
import { readMeasures, readMeasureViews } from '#server/plans/measures/read-measures.ts';
import { addReading, correctReading } from '#server/plans/measures/record-reading.ts';
import { addMeasure, editMeasure, removeMeasure, setSmallNumbers } from '#server/plans/measures/write-measure.ts';
import { listHistory } from '#server/history/list-history.ts';
import { measureGiven, readingGiven } from '../factories/measures.ts';
import { anUpdate, aPlan, firstAction, someone } from '../factories/plans.ts';
import { lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

const baseline = { baselineNumerator: '51', baselineDenominator: '100', baselineOn: '2026-01-31', targetValue: '80', targetOn: '2026-12-31' };

/** A plan with one measure of its action. */
async function aMeasured(db: Database, given: Record<string, string> = {}) {
	const plan = await aPlan(db);
	const form = measureGiven({ about: `action:${plan.actionId}`, ...baseline, ...given });
	await addMeasure(db, plan.review, form);
	return { ...plan, form, measureId: form.id };
}

/** A contributor who holds the lead post of the first action from a day on. */
async function theHolder(db: Database, { review, id, actionId }: Awaited<ReturnType<typeof aPlan>>) {
	const { review: theirs, account } = await someone(db, id, 'host-contributor');
	const post = newId();
	await addPost(db, review, { id: post, name: 'Head of Early Help', code: '', organisation: '' });
	await db.insertInto('post_holding').values({ id: newId(), post_id: post, name: account.name, account_id: account.id }).execute();
	const { action } = await firstAction(db, review);
	const { version, text, areaId } = action;
	const cells = { newLeads: '', responsible: [], newResponsible: '', evidenceOfSuccess: '', timescale: '', dueOn: null, otherPlans: '', dueReason: '' };
	await editAction(db, review, actionId, { ...cells, version, text, areaId, leads: [post] });
	return theirs;
}

test('a measure is added once with its baseline and target, told in the history, and not by a stranger', async ({ db }) => {
	const { review, form, measureId, id, actionId } = await aMeasured(db);
	await addMeasure(db, review, form);
	const [measure, ...others] = await readMeasures(db, review);
	expect(others).toHaveLength(0);
	expect(measure).toMatchObject({ id: measureId, actionId, kind: 'proportion', target: { value: 80, on: '2026-12-31' }, smallUnder: 5 });
	expect(measure?.published.baseline?.words).toBe('51% (51 of 100)');
	expect(await lastEntry(db, id)).toMatchObject({ what: 'measure added', seen_with: 'plan:read-small' });
	const { review: contributor } = await someone(db, id, 'host-contributor');
	await expect(addMeasure(db, contributor, measureGiven())).rejects.toThrow(NotAllowed);
	const { review: elsewhere, actionId: theirAction } = await aPlan(db);
	await expect(addMeasure(db, elsewhere, measureGiven({ about: `action:${actionId}` }))).rejects.toThrow(NotFound);
	await expect(addReading(db, elsewhere, { ...readingGiven(), measureId })).rejects.toThrow(NotFound);
	expect(theirAction).not.toBe(actionId);
});

test('a stale page meets the newer measure, and the kind stays once there are readings', async ({ db }) => {
	const { review, form, measureId } = await aMeasured(db);
	await editMeasure(db, review, { ...form, version: 1, name: 'Visits in time' });
	await expect(editMeasure(db, review, { ...form, version: 1 })).rejects.toThrow(Conflict);
	await addReading(db, review, { ...readingGiven(), measureId });
	await expect(editMeasure(db, review, { ...measureGiven({ kind: 'count' }), id: measureId, version: 2 })).rejects.toThrow(/stays the kind/);
	await expect(removeMeasure(db, review, measureId)).rejects.toThrow(RuleBroken);
});

test('a measure without readings can be taken out', async ({ db }) => {
	const { review, measureId } = await aMeasured(db);
	await removeMeasure(db, review, measureId);
	expect(await readMeasures(db, review)).toEqual([]);
});

test('readings stand oldest first, one for a day, none for a day to come, and once however often they are sent', async ({ db }) => {
	const { review, measureId, id } = await aMeasured(db);
	const later = { ...readingGiven({ readOn: '2026-04-30' }), measureId };
	await addReading(db, review, later);
	await addReading(db, review, later);
	await addReading(db, review, { ...readingGiven(), measureId });
	const [measure] = await readMeasures(db, review);
	expect(measure?.readings.map(({ on, by }) => [on, by])).toEqual([
		['2026-03-31', review.user.name],
		['2026-04-30', review.user.name]
	]);
	expect(await lastEntry(db, id)).toMatchObject({ what: 'reading recorded', seen_with: 'plan:read-small' });
	await expect(addReading(db, review, { ...readingGiven(), measureId })).rejects.toThrow(/already/);
	await expect(addReading(db, review, { ...readingGiven({ readOn: addDays(today(), 1) }), measureId })).rejects.toThrow(/today/);
	await expect(addReading(db, review, { ...readingGiven({ readOn: '2026-05-01', numerator: '' }), measureId })).rejects.toMatchObject({ field: 'numerator' });
});

test('a corrected reading gives way to the right one and stays readable; it is corrected once', async ({ db }) => {
	const { review, measureId } = await aMeasured(db);
	const wrong = { ...readingGiven({ numerator: '89' }), measureId };
	await addReading(db, review, wrong);
	const right = { ...readingGiven({ words: 'Two digits had changed places' }), words: 'Two digits had changed places', replaces: wrong.id };
	await correctReading(db, review, right);
	await correctReading(db, review, right);
	const [measure] = await readMeasures(db, review);
	expect(measure?.readings.map(({ id, numerator }) => [id, numerator])).toEqual([[right.id, 98]]);
	expect(measure?.corrected.map(({ id, numerator }) => [id, numerator])).toEqual([[wrong.id, 89]]);
	await expect(correctReading(db, review, { ...right, id: newId() })).rejects.toThrow(/corrected already/);
	const page = await measurePage(db, review, measureId);
	expect(page.kept[0]?.was).toMatchObject([{ words: '61% (89 of 146)' }]);
});

test('a contributor records readings of an action whose post they hold today, and no others', async ({ db }) => {
	const measured = await aMeasured(db);
	const { review, measureId } = measured;
	const holder = await theHolder(db, measured);
	await addReading(db, holder, { ...readingGiven(), measureId });
	expect((await measurePage(db, holder, measureId)).mayRecord).toBe(true);
	const ofPlan = measureGiven({ name: 'Of the whole plan' });
	await addMeasure(db, review, ofPlan);
	await expect(addReading(db, holder, { ...readingGiven(), measureId: ofPlan.id })).rejects.toThrow(NotAllowed);
	expect((await measurePage(db, holder, ofPlan.id)).mayRecord).toBe(false);
	const { review: other } = await someone(db, measured.id, 'host-contributor');
	await expect(addReading(db, other, { ...readingGiven({ readOn: '2026-04-30' }), measureId })).rejects.toThrow(NotAllowed);
	for (const role of ['observer', 'manager', 'reviewer'] as const) {
		const { review: outside } = await someone(db, measured.id, role);
		await expect(addReading(db, outside, { ...readingGiven({ readOn: '2026-04-30' }), measureId })).rejects.toThrow(NotAllowed);
	}
});

test('outside the host nothing says a small number: not the pages, not the history', async ({ db }) => {
	const measured = await aMeasured(db, { name: 'Children without a visit', baselineNumerator: '47', baselineDenominator: '9731' });
	const { review, measureId, areaId, actionId, id } = measured;
	const secret = { numerator: '3', denominator: '9731', words: 'Only three, all in Eastfield' };
	const wrong = { ...readingGiven({ ...secret, numerator: '2' }), measureId };
	await addReading(db, review, wrong);
	await correctReading(db, review, { ...readingGiven(secret), words: 'It was three, not two', replaces: wrong.id });
	const [inFull] = await readMeasureViews(db, review);
	expect(inFull?.last?.words).toBe('under 1% (3 of 9,731)');
	for (const role of ['observer', 'manager', 'lead', 'reviewer', 'quality-assurer'] as const) {
		const { review: outside } = await someone(db, id, role);
		await expect(readMeasures(db, outside)).rejects.toThrow(NotAllowed);
		const told = JSON.stringify([
			await measuresPage(db, outside),
			await measurePage(db, outside, measureId),
			await measuresFor(db, outside, { areaId, actionIds: [actionId] }),
			role === 'observer' ? [] : await listHistory(db, outside, { page: 1, part: '' })
		]);
		expect(told).toContain('fewer than 5 of 9,731');
		for (const hidden of ['Eastfield', 'not two', '3 of 9', '2 of 9', '"numerator":3', '"value":3']) expect(told, `${role}: ${hidden}`).not.toContain(hidden);
	}
});

test('the limit for small numbers is the plan’s own, from the page that was seen', async ({ db }) => {
	const { review, measureId, id } = await aMeasured(db);
	await addReading(db, review, { ...readingGiven({ numerator: '8' }), measureId });
	const { review: observer } = await someone(db, id, 'observer');
	const { version } = await measuresPage(db, review);
	expect((await measurePage(db, observer, measureId)).view.last?.words).toBe('5% (8 of 146)');
	await setSmallNumbers(db, review, { version, smallUnder: 10 });
	expect((await measurePage(db, observer, measureId)).view.last?.words).toBe('fewer than 10 of 146');
	await expect(setSmallNumbers(db, review, { version, smallUnder: 3 })).rejects.toThrow(Conflict);
	await expect(setSmallNumbers(db, observer, { version, smallUnder: 3 })).rejects.toThrow(NotAllowed);
});

test('an update brings a reading of its action’s measure, once, and tells no number in the history that peers read', async ({ db }) => {
	const { review, measureId, actionId, id } = await aMeasured(db);
	const reading = { readingOf: [measureId], readingNumerator: [3], readingDenominator: [1046], readingValue: [null] };
	const update = anUpdate(actionId, reading);
	await updateAction(db, review, update);
	await updateAction(db, review, update);
	const [measure] = await readMeasures(db, review);
	expect(measure?.readings).toMatchObject([{ numerator: 3, denominator: 1046, on: today(), updateId: update.id }]);
	const { review: manager } = await someone(db, id, 'manager');
	expect(JSON.stringify(await listHistory(db, manager, { page: 1, part: '' }))).not.toContain('1,046');
	expect(JSON.stringify(await readPlan(db, manager))).not.toMatch(/1046|1,046/);
	await expect(updateAction(db, review, anUpdate(actionId, reading))).rejects.toThrow(/for today already/);
	const half = { ...reading, readingDenominator: [null] };
	await expect(updateAction(db, review, anUpdate(actionId, half))).rejects.toMatchObject({ field: 'readingDenominator' });
	const ofPlan = measureGiven({ name: 'Of the whole plan' });
	await addMeasure(db, review, ofPlan);
	await expect(updateAction(db, review, anUpdate(actionId, { ...reading, readingOf: [ofPlan.id] }))).rejects.toThrow(NotFound);
});

test('a reading worse than the baseline makes the rule say so, and a better status asks for its reason', async ({ db }) => {
	const { review, measureId, actionId } = await aMeasured(db);
	await addReading(db, review, { ...readingGiven({ numerator: '30', denominator: '100' }), measureId });
	const { action } = await firstAction(db, review);
	expect(action.measures).toMatchObject([{ name: 'Children seen within 10 days', baseline: 51, latest: 30, target: 80 }]);
	await expect(updateAction(db, review, anUpdate(actionId, { rag: 'on-track' }))).rejects.toMatchObject({ field: 'betterReason' });
	const better = { readingOf: [measureId], readingNumerator: [60], readingDenominator: [100] };
	await updateAction(db, review, anUpdate(actionId, { rag: 'on-track', ...better }));
	expect((await firstAction(db, review)).action.measures).toMatchObject([{ latest: 60 }]);
});
