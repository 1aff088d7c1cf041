import { describe, expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { Conflict, NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { AreaChange } from '#domain/plan/plan.ts';
import { addArea } from '#server/plans/areas/add-area.ts';
import { editArea } from '#server/plans/areas/edit-area.ts';
import { givePeersView } from '#server/plans/areas/give-peers-view.ts';
import type { RiskChange } from '#domain/plan/report.ts';
import { risksPage, setRisks } from '#server/plans/reports/risks.ts';
import { mergeAreas } from '#server/plans/areas/merge-areas.ts';
import { moveArea } from '#server/plans/actions/move.ts';
import { chooseForPlan } from '#server/plans/areas/choose-for-plan.ts';
import { readPlan } from '#server/plans/read-plan.ts';
import { removeArea } from '#server/plans/actions/remove.ts';
import { splitArea } from '#server/plans/areas/split-area.ts';
import { aLetterFinding, anAction, aPlan, aPlanToBe, someone } from '../factories/plans.ts';
import { lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

const change = (given: Partial<AreaChange> = {}): AreaChange => ({
	version: 1,
	title: 'Reasons on record',
	response: 'accepted',
	responseReason: '',
	leads: [],
	newLeads: '',
	...given
});

describe('a plan area', () => {
	test('is answered, worded and given lead posts by the host lead, with a history entry', async ({ db }) => {
		const { review, id, areaId } = await aPlan(db);
		await editArea(
			db,
			review,
			areaId,
			change({ response: 'partly', responseReason: 'The form is fixed until April', newLeads: 'Assistant Director\nHead of Early Help\nassistant director' })
		);
		const { areas } = await readPlan(db, review);
		expect(areas[0]).toMatchObject({ title: 'Reasons on record', response: 'partly', responseReason: 'The form is fixed until April', version: 2 });
		expect(areas[0]?.leads.map((post) => post.name)).toEqual(['Assistant Director', 'Head of Early Help']);
		expect(await lastEntry(db, id)).toMatchObject({ what: 'plan area changed', seen_with: 'plan:read' });
	});

	test('that someone changed meanwhile shows their words', async ({ db }) => {
		const { review, areaId } = await aPlan(db);
		await editArea(db, review, areaId, change({ title: 'First' }));
		const refused = await editArea(db, review, areaId, change({ title: 'Second' })).catch((cause: unknown) => cause);
		expect(refused).toBeInstanceOf(Conflict);
		expect((refused as Conflict).theirs.title).toBe('First');
	});

	test('takes no post of another review', async ({ db }) => {
		const { review, areaId } = await aPlan(db);
		const other = await aPlan(db);
		await editArea(db, other.review, other.areaId, change({ newLeads: 'Their head' }));
		const theirs = (await readPlan(db, other.review)).posts[0]!.id;
		await expect(editArea(db, review, areaId, change({ leads: [theirs] }))).rejects.toThrow(NotFound);
	});

	test('moves up and down, and stays at the ends', async ({ db }) => {
		const { review, areaId } = await aPlan(db);
		const second = newId();
		await addArea(db, review, { id: second, title: 'Second' });
		const order = async () => (await readPlan(db, review)).areas.map((area) => area.id);
		await moveArea(db, review, { areaId: second, direction: 'up' });
		expect(await order()).toEqual([second, areaId]);
		await moveArea(db, review, { areaId: second, direction: 'up' });
		expect(await order()).toEqual([second, areaId]);
		await moveArea(db, review, { areaId: second, direction: 'down' });
		expect(await order()).toEqual([areaId, second]);
	});

	test('merges into another: actions keep their leads, and the other answers to both', async ({ db }) => {
		const { review, id, areaId, actionId } = await aPlan(db);
		await editArea(db, review, areaId, change({ newLeads: 'Head of Quality' }));
		const finding = await aLetterFinding(db, id);
		await chooseForPlan(db, review, { id: newId(), items: [`finding:${finding}`], how: 'join', areaId, title: '' });
		const into = newId();
		await addArea(db, review, { id: into, title: 'Into' });
		await editArea(db, review, into, change({ title: 'Into', newLeads: 'Assistant Director' }));
		const there = await anAction(db, review, into);
		await mergeAreas(db, review, { areaId, into });
		const { areas } = await readPlan(db, review);
		expect(areas).toHaveLength(1);
		expect(areas[0]?.findings.map((one) => one.id)).toEqual([finding]);
		expect(areas[0]?.actions.map((action) => [action.id, action.leads.map((post) => post.name)])).toEqual([
			[there, ['Assistant Director']],
			[actionId, ['Head of Quality']]
		]);
		await expect(mergeAreas(db, review, { areaId: into, into })).rejects.toThrow(RuleBroken);
	});

	test('merges its risks too: where both had looked at an aspect, the higher level and the words of both', async ({ db }) => {
		const { review, areaId } = await aPlan(db);
		const into = newId();
		await addArea(db, review, { id: into, title: 'Into' });
		const risks = (time: '' | 'high' | 'low', finance: '' | 'medium') => [time, '', finance, '', ''] as RiskChange['levels'];
		await setRisks(db, review, { areaId, version: 0, levels: risks('high', 'medium'), words: ['Late supplier', '', 'A form costs little', '', ''] });
		await setRisks(db, review, { areaId: into, version: 0, levels: risks('low', ''), words: ['A year is enough', '', '', '', ''] });
		await mergeAreas(db, review, { areaId, into });
		const { areas } = await risksPage(db, review);
		expect(areas.map(({ id, risks: all }) => [id, all.toSorted((a, b) => (a.aspect < b.aspect ? -1 : 1))])).toEqual([
			[
				into,
				[
					{ aspect: 'finance', level: 'medium', words: 'A form costs little' },
					{ aspect: 'time', level: 'high', words: 'A year is enough\nWrite down the reasons for decisions: Late supplier' }
				]
			]
		]);
	});

	test('splits: what is chosen moves into a new area after it, with the same response', async ({ db }) => {
		const { review, id, areaId, actionId } = await aPlan(db);
		await addArea(db, review, { id: newId(), title: 'Last' });
		const [first, second] = [await aLetterFinding(db, id, { text: 'One' }), await aLetterFinding(db, id, { text: 'Two' })];
		await chooseForPlan(db, review, { id: newId(), items: [`finding:${first}`, `finding:${second}`], how: 'join', areaId, title: '' });
		await editArea(db, review, areaId, change({ response: 'accepted' }));
		await splitArea(db, review, areaId, { id: newId(), newTitle: 'The second part', items: [`finding:${second}`, `action:${actionId}`] });
		const { areas } = await readPlan(db, review);
		expect(areas.map((area) => [area.title, area.response, area.findings.map((one) => one.id), area.actions.length])).toEqual([
			['Reasons on record', 'accepted', [first], 0],
			['The second part', 'accepted', [second], 1],
			['Last', null, [], 0]
		]);
		await expect(splitArea(db, review, areaId, { id: newId(), newTitle: 'All of it', items: [`finding:${first}`] })).rejects.toThrow(RuleBroken);
		await expect(splitArea(db, review, areaId, { id: newId(), newTitle: 'Not there', items: [`finding:${second}`] })).rejects.toThrow(NotFound);
	});

	test('is removed only while it has no actions', async ({ db }) => {
		const { review, areaId } = await aPlan(db);
		await expect(removeArea(db, review, { areaId })).rejects.toThrow(RuleBroken);
		const empty = newId();
		await addArea(db, review, { id: empty, title: 'Empty' });
		await removeArea(db, review, { areaId: empty });
		expect((await readPlan(db, review)).areas.map((area) => area.id)).toEqual([areaId]);
	});

	test('of another review is not there', async ({ db }) => {
		const { areaId } = await aPlan(db);
		const { review: elsewhere } = await aPlanToBe(db);
		await expect(editArea(db, elsewhere, areaId, change())).rejects.toThrow(NotFound);
		await expect(moveArea(db, elsewhere, { areaId, direction: 'up' })).rejects.toThrow(NotFound);
		await expect(removeArea(db, elsewhere, { areaId })).rejects.toThrow(NotFound);
		await expect(mergeAreas(db, elsewhere, { areaId, into: newId() })).rejects.toThrow(NotFound);
	});

	test('is changed by the host lead alone, and by nobody once the review is closed', async ({ db }) => {
		const { id, areaId } = await aPlan(db);
		for (const role of ['host-contributor', 'observer', 'manager', 'reviewer'] as const) {
			const { review } = await someone(db, id, role);
			await expect(editArea(db, review, areaId, change())).rejects.toThrow(NotAllowed);
			await expect(addArea(db, review, { id: newId(), title: 'Mine' })).rejects.toThrow(NotAllowed);
		}
		const { review: closed } = await aPlanToBe(db, { stage: 'closed' });
		await expect(addArea(db, closed, { id: newId(), title: 'Late' })).rejects.toThrow(NotAllowed);
	});
});

describe('the peers’ view', () => {
	test('is given by lead and manager, and read by all', async ({ db }) => {
		const { review, id, areaId } = await aPlan(db);
		const { review: lead } = await someone(db, id, 'lead');
		await givePeersView(db, lead, areaId, { view: 'partly', words: 'Two of five teams' });
		await givePeersView(db, lead, areaId, { view: 'addressed', words: 'All teams' });
		expect((await readPlan(db, review)).areas[0]?.peersView).toMatchObject({ view: 'addressed', words: 'All teams' });
		expect(await lastEntry(db, id)).toMatchObject({ what: 'peers’ view given', seen_with: 'plan:read' });
		await expect(givePeersView(db, review, areaId, { view: 'addressed', words: '' })).rejects.toThrow(NotAllowed);
		const { review: reviewer } = await someone(db, id, 'reviewer');
		await expect(givePeersView(db, reviewer, areaId, { view: 'addressed', words: '' })).rejects.toThrow(NotAllowed);
	});

	test('keeps its area in the plan', async ({ db }) => {
		const { review, id } = await aPlan(db);
		const seen = newId();
		await addArea(db, review, { id: seen, title: 'Seen' });
		await givePeersView(db, (await someone(db, id, 'lead')).review, seen, { view: 'not-yet', words: '' });
		await expect(removeArea(db, review, { areaId: seen })).rejects.toThrow(RuleBroken);
	});
});
