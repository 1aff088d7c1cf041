import { globSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { NotFound } from '#domain/outcomes.ts';
import type { Shareable } from '#domain/plan/sharing.ts';
import { openRegion } from '#server/access/open-region.ts';
import { openReview } from '#server/access/open-review.ts';
import { listShared, openShared } from '#server/access/open-shared.ts';
import type { Database } from '#server/db/connect.ts';
import { share, unshare } from '#server/plans/sharing/choose-sharing.ts';
import { anAccount, type Account } from '../../factories/people.ts';
import { aReview, lastEntry } from '../../factories/reviews.ts';
import { test } from '../../setup/database.ts';
import { aSharingHost, everythingThereIs } from './scene.ts';
import { everythingSaid, waysKnown, type Known } from './ways.ts';

type Host = Awaited<ReturnType<typeof aSharingHost>>;
const states = ['off', 'named region', 'named england', 'anonymous region', 'anonymous england'] as const;
type State = (typeof states)[number];

/** Every state is followed by every other one, once. */
const wholeWalk: State[] = [];
for (const [at, one] of states.entries()) for (const other of states.slice(at + 1)) wholeWalk.push(one, other);
wholeWalk.push('off');
const shortWalk: State[] = ['off', 'anonymous region', 'named region', 'anonymous england', 'named england', 'off'];

async function choose(db: Database, { host, id }: Host, what: Shareable, state: State): Promise<void> {
	if (state === 'off') return unshare(db, host, { what }).catch(() => {});
	const [name, audience] = state.split(' ') as ['named' | 'anonymous', 'region' | 'england'];
	await share(db, host, { what, audience, named: name === 'named', from: '2026-11-01' });
	expect(await lastEntry(db, id)).toMatchObject({ what: 'sharing switched on' });
}

/** What an adviser may know of a choice: of one without a name as much as of none. */
const isSeen = (state: State, at: 'own' | 'elsewhere') => (at === 'own' ? state.startsWith('named') : state === 'named england');

type Walk = { what: Shareable; at: 'own' | 'elsewhere'; path: State[]; known: Known };

/** Goes through the states and compares everything that is said with what was said before in a state that must look the same. */
async function follow(db: Database, scene: Host, { what, at, path, known }: Walk): Promise<void> {
	const first = new Map<boolean, Record<string, string>>();
	for (const state of path) {
		await choose(db, scene, what, state);
		const said = await everythingSaid(db, scene[at].adviser, known);
		const before = first.get(isSeen(state, at)) ?? said;
		first.set(isSeen(state, at), before);
		for (const address of waysKnown) expect(said[address], `${what} ${state}, ${at}, ${address}`).toBe(before[address]);
	}
	expect(first.get(true)!['/shared'], 'a choice with a name is seen').not.toBe(first.get(false)!['/shared']);
}

test('every page and file of the region and of what is shared is asked', () => {
	const routes = globSync('src/routes/{region,shared}/**/+{page.server,server}.ts').map((file) => file.slice('src/routes'.length).replace(/\/\+.*/, ''));
	expect([...new Set(routes)].sort()).toEqual(waysKnown.filter((address) => address.startsWith('/')).sort());
});

describe('whatever is asked, by an adviser of the region or of another one', () => {
	const slow = { timeout: 600_000 };

	test('a letter that is shared without a name is as if it were not shared, between any two choices', slow, async ({ db }) => {
		const scene = await aSharingHost(db);
		const known = await everythingThereIs(db, ['decide quickly', 'reasons', 'Helen']);
		await follow(db, scene, { what: 'letter', at: 'own', path: wholeWalk, known: { ...known, words: ['decide quickly'], years: [] } });
		await follow(db, scene, { what: 'letter', at: 'elsewhere', path: shortWalk, known });
	});

	for (const what of ['plan-status', 'plan-text'] as const)
		test(`so is the ${what === 'plan-text' ? 'text' : 'status'} of a plan`, slow, async ({ db }) => {
			const scene = await aSharingHost(db);
			const known = await everythingThereIs(db, ['zanzibar', 'reasons']);
			for (const at of ['own', 'elsewhere'] as const) await follow(db, scene, { what, at, path: shortWalk, known });
		});

	test('a letter without a name adds nothing to a plan with one, nor the plan to the letter', slow, async ({ db }) => {
		const scene = await aSharingHost(db);
		const known = await everythingThereIs(db, ['zanzibar', 'reasons', 'decide quickly']);
		const plan: Shareable[] = ['plan-status', 'plan-text'];
		for (const what of plan) await choose(db, scene, what, 'named region');
		const withPlan = await everythingSaid(db, scene.own.adviser, known);
		await choose(db, scene, 'letter', 'anonymous region');
		expect(await everythingSaid(db, scene.own.adviser, known)).toEqual(withPlan);
		await choose(db, scene, 'letter', 'named region');
		for (const what of plan) await choose(db, scene, what, 'off');
		const withLetter = await everythingSaid(db, scene.own.adviser, known);
		for (const what of plan) await choose(db, scene, what, 'anonymous england');
		expect(await everythingSaid(db, scene.own.adviser, known)).toEqual(withLetter);
	});
});

test('nobody else has a way in, whatever is shared', async ({ db }) => {
	const scene = await aSharingHost(db);
	const { person: otherHost } = await aReview(db, { role: 'host-lead' });
	const strangers: Account[] = [otherHost, scene.administrator, await anAccount(db)];
	for (const state of states)
		for (const what of ['letter', 'plan-status', 'plan-text'] as const) {
			await choose(db, scene, what, state);
			for (const person of strangers) {
				expect(() => openRegion(person)).toThrow(NotFound);
				await expect(listShared(db, person)).rejects.toThrow(NotFound);
				await expect(openShared(db, person, scene.id)).rejects.toThrow(NotFound);
				await expect(openReview(db, person, scene.id)).rejects.toThrow(NotFound);
			}
		}
});
