import { describe, expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { NotAllowed, NotFound } from '#domain/outcomes.ts';
import type { PlanChoice } from '#domain/plan/plan.ts';
import { addArea } from '#server/plans/areas/add-area.ts';
import { chooseForPlan } from '#server/plans/areas/choose-for-plan.ts';
import { listChoices } from '#server/plans/areas/list-choices.ts';
import { readPlan } from '#server/plans/read-plan.ts';
import { aLetterFinding, aLetterRecommendation, aPlanToBe, someone } from '../factories/plans.ts';
import { lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

const choice = (items: string[], given: Partial<PlanChoice> = {}): PlanChoice => ({ id: newId(), items, how: 'each', title: '', areaId: '', ...given });

describe('what the host can choose', () => {
	test('is the agreed areas and mixed findings and the recommendations, in the words of the letter', async ({ db }) => {
		const { review, id } = await aPlanToBe(db);
		const mixed = await aLetterFinding(db, id, {
			kind: 'mixed',
			text: 'Supervision is regular but thin.',
			wording: 'Supervision is regular; it could go deeper.'
		});
		const area = await aLetterFinding(db, id);
		await aLetterFinding(db, id, { kind: 'strength' });
		await aLetterFinding(db, id, { agreed: false });
		await aLetterFinding(db, id, { mergedInto: area });
		const recommendation = await aLetterRecommendation(db, id);
		const choices = await listChoices(db, review);
		expect(choices.map(({ value, text }) => [value, text])).toEqual([
			[`finding:${mixed}`, 'Supervision is regular; it could go deeper.'],
			[`finding:${area}`, 'Reasons for decisions are not always written down.'],
			[`recommendation:${recommendation}`, 'Agree one template for supervision.']
		]);
		expect(JSON.stringify(choices)).not.toContain('thin');
	});

	test('is counted as left behind until it is in the plan', async ({ db }) => {
		const { review, id } = await aPlanToBe(db);
		const finding = await aLetterFinding(db, id);
		await aLetterFinding(db, id, { kind: 'mixed' });
		await aLetterRecommendation(db, id);
		expect((await readPlan(db, review)).leftBehind).toBe(3);
		await chooseForPlan(db, review, choice([`finding:${finding}`]));
		expect((await readPlan(db, review)).leftBehind).toBe(2);
	});

	test('is for the host lead alone', async ({ db }) => {
		const { id } = await aPlanToBe(db);
		const finding = await aLetterFinding(db, id);
		for (const role of ['host-contributor', 'observer', 'lead', 'reviewer'] as const) {
			const { review } = await someone(db, id, role);
			await expect(listChoices(db, review)).rejects.toThrow(NotAllowed);
			await expect(chooseForPlan(db, review, choice([`finding:${finding}`]))).rejects.toThrow(NotAllowed);
		}
	});
});

describe('choosing', () => {
	test('makes an area of each, and the plan begins with the legend of the framework', async ({ db }) => {
		const { review, id } = await aPlanToBe(db);
		const findings = [await aLetterFinding(db, id, { text: 'First area.' }), await aLetterFinding(db, id, { text: 'Second\narea.' })];
		await chooseForPlan(db, review, choice(findings.map((finding) => `finding:${finding}`)));
		const plan = await readPlan(db, review);
		expect(plan.areas.map(({ number, title, findings: from }) => [number, title, from.length])).toEqual([
			[1, 'First area.', 1],
			[2, 'Second area.', 1]
		]);
		expect(plan.legend).toEqual(review.review.framework.ragLegend);
		expect(await lastEntry(db, id)).toMatchObject({ what: 'areas chosen for the plan', seen_with: 'plan:read' });
	});

	test('merges several into one area, or joins them to one that is there; a finding may be in two', async ({ db }) => {
		const { review, id } = await aPlanToBe(db);
		const [first, second] = [await aLetterFinding(db, id), await aLetterFinding(db, id)];
		const recommendation = await aLetterRecommendation(db, id);
		await chooseForPlan(db, review, choice([`finding:${first}`, `recommendation:${recommendation}`], { how: 'one', title: 'Record better' }));
		const own = newId();
		await addArea(db, review, { id: own, title: 'Our own' });
		await chooseForPlan(db, review, choice([`finding:${first}`, `finding:${second}`], { how: 'join', areaId: own }));
		const plan = await readPlan(db, review);
		expect(plan.areas.map(({ title, findings, recommendations }) => [title, findings.length, recommendations.length])).toEqual([
			['Record better', 1, 1],
			['Our own', 2, 0]
		]);
		expect((await listChoices(db, review)).find(({ value }) => value === `finding:${first}`)?.areas).toHaveLength(2);
	});

	test('sent twice makes the areas once', async ({ db }) => {
		const { review, id } = await aPlanToBe(db);
		const sent = choice([`finding:${await aLetterFinding(db, id)}`, `finding:${await aLetterFinding(db, id)}`]);
		await chooseForPlan(db, review, sent);
		const before = await lastEntry(db, id);
		await chooseForPlan(db, review, sent);
		expect((await readPlan(db, review)).areas).toHaveLength(2);
		expect(await lastEntry(db, id)).toEqual(before);
	});

	test('takes nothing that is not in this letter', async ({ db }) => {
		const { review, id } = await aPlanToBe(db);
		const { id: elsewhere } = await aPlanToBe(db);
		for (const finding of [
			await aLetterFinding(db, elsewhere),
			await aLetterFinding(db, id, { kind: 'strength' }),
			await aLetterFinding(db, id, { agreed: false })
		]) {
			await expect(chooseForPlan(db, review, choice([`finding:${finding}`]))).rejects.toThrow(NotFound);
		}
		const theirs = newId();
		await addArea(db, (await aPlanToBe(db)).review, { id: theirs, title: 'Theirs' });
		await expect(chooseForPlan(db, review, choice([`finding:${await aLetterFinding(db, id)}`], { how: 'join', areaId: theirs }))).rejects.toThrow(NotFound);
		expect((await readPlan(db, review)).areas).toEqual([]);
	});
});
