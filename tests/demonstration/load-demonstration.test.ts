import { expect } from 'vitest';
import { openRegion } from '#server/access/open-region.ts';
import type { Database } from '#server/db/connect.ts';
import { loadDemonstration, removeDemonstration } from '#server/demonstration/load-demonstration.ts';
import { verifyHistory } from '#server/history/verify-history.ts';
import { readMemory } from '#server/region/memory/memory-page.ts';
import { stages } from '#domain/stage.ts';
import { authorityCode } from '../../src/lib/demonstration/authorities.ts';
import { test } from '../setup/database.ts';

const person = { id: null, name: 'Test' };

/** What the guide shows: an issue that comes back after an action on it was closed, and is a strength in the end. */
async function threadOfSupervision(db: Database): Promise<string[]> {
	const adviser = await db
		.selectFrom('account')
		.select(['id', 'name', 'adviser_of_region as adviserOfRegion'])
		.where('name', '=', 'Anwen Pryce')
		.executeTakeFirstOrThrow();
	const { thread } = await readMemory(db, openRegion(adviser), { code: authorityCode('Eastvale'), issue: 'supervision' });
	return (thread ?? []).map(({ standing, closed }) => (closed.length > 0 ? `${standing}, closed` : standing));
}

test(
	'the demonstration region has ten authorities, fourteen reviews at every stage, one of them at full size, and goes again in one act',
	{ timeout: 90_000 },
	async ({ db }) => {
		const before = await db.selectFrom('authority').select('gss_code').execute();
		await loadDemonstration(db, person);
		const reviews = await db.selectFrom('review').select(['id', 'stage', 'fictional']).execute();
		expect(reviews).toHaveLength(14);
		expect(reviews.every((review) => review.fictional)).toBe(true);
		expect(new Set(reviews.map((review) => review.stage))).toEqual(new Set(stages));
		const sizes = await db
			.selectFrom('review')
			.select((eb) => [
				eb
					.selectFrom('finding')
					.whereRef('review_id', '=', 'review.id')
					.select((f) => f.fn.countAll<number>().as('n'))
					.as('findings'),
				eb
					.selectFrom('note')
					.whereRef('review_id', '=', 'review.id')
					.select((n) => n.fn.countAll<number>().as('n'))
					.as('notes'),
				eb
					.selectFrom('case_record')
					.whereRef('review_id', '=', 'review.id')
					.select((c) => c.fn.countAll<number>().as('n'))
					.as('cases')
			])
			.execute();
		expect(sizes).toContainEqual({ findings: 190, notes: 600, cases: 16 });
		const counts = await db
			.selectFrom('activity')
			.innerJoin('review', 'review.id', 'activity.review_id')
			.select((eb) => ['review.people_met', eb.fn.coalesce(eb.fn.sum<number>('activity.people_met'), eb.lit(0)).as('counted')])
			.where('review.stage', '!=', 'scoping')
			.groupBy(['review.id', 'review.people_met'])
			.execute();
		expect(counts.length).toBeGreaterThan(10);
		for (const { people_met, counted } of counts) expect(people_met).toBe(Number(counted));
		const twice = await db
			.selectFrom('finding')
			.select(['review_id', 'theme_id', 'text'])
			.groupBy(['review_id', 'theme_id', 'text'])
			.having((eb) => eb.fn.countAll(), '>', 1)
			.execute();
		expect(twice).toEqual([]);
		expect(await threadOfSupervision(db)).toEqual(['raised', 'raised, closed', 'raised', 'strength', 'strength']);
		expect((await verifyHistory(db)).faults).toEqual([]);
		await expect(loadDemonstration(db, person)).rejects.toThrow('loaded already');
		await removeDemonstration(db, person);
		expect(await db.selectFrom('review').select('id').execute()).toEqual([]);
		expect(await db.selectFrom('account').select('id').execute()).toEqual([]);
		expect(await db.selectFrom('authority').select('gss_code').execute()).toEqual(before);
		expect((await verifyHistory(db)).faults).toEqual([]);
	}
);
