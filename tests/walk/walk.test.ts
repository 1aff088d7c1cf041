import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stages } from '#domain/stage.ts';
import { listDoors, type Door } from './doors.ts';
import { everyone, members, outsiders, type Person } from './people.ts';
import type { Things, WalkedReview } from './reviews.ts';
import { installationRows, reviewRows, rows } from './table.ts';
import { strayCaseReferences, whatIsTold } from './what-is-told.ts';
import { fault, Ids, inTurns, madeUp, pathOf, plain, visitor, type Answer, type Outcome, type Visitor } from './visit.ts';
import { caseReaders, opens } from './who-sees-what.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let visit: Visitor;
let doors: Door[];
/** What opened for somebody: a page that was seen, a form that wrote something. */
const opened = new Set<string>();

beforeAll(async () => {
	doors = await listDoors();
	world = await openWorld();
	visit = visitor(world.server.origin, world.accounts);
}, 180_000);
afterAll(() => world?.close());

const nameOf = ({ route, way }: Door) => `${way} ${route}`;
const isPage = ({ way }: Door) => way === 'GET';
const isForm = ({ way }: Door) => way.startsWith('?/');
const ofReview = () => doors.filter(({ route }) => route in reviewRows);
const reviewAt = (stage: string) => world.walked.find((one) => one.stage === stage)!;
const isMember = (person: Person) => (members as readonly string[]).includes(person);
const cellsOf = ({ route, way }: Door) => (way === 'GET' ? rows[route]?.sees : rows[route]?.acts?.[way.replace('?/', '')]?.cells) ?? [];

/** Whether a refusal is the right one: outsiders learn nothing, nobody is asked to sign in. */
function isRefusal(person: Person, outcome: Outcome): boolean {
	if (person === 'nobody') return outcome === 'sign in';
	return outcome === 'not there' || (isMember(person) && outcome === 'refused');
}

type Sent = Answer & { path: string; ids: Ids; absent: boolean };

/** Goes through a door of a review as a person, with its own ids or those given `instead`; `absent` when the review has none of something that is needed. */
async function go(door: Door, person: Person, review: Pick<WalkedReview, 'id' | 'things'>, instead: Things = {}): Promise<Sent> {
	const row = rows[door.route]!;
	const ids = new Ids(review.things, person, instead);
	const form = isPage(door) ? undefined : row.acts![door.way.replace('?/', '')]!.body(ids);
	const path = pathOf(door, row, review.id, ids);
	const query = isPage(door) ? (row.query ?? '') : isForm(door) && door.way !== '?/default' ? door.way : '';
	const answer = await visit({ person, path: path + query, form });
	const absent = ids.absent.size > 0 || Boolean(row.needs?.some((noun) => !review.things[noun]));
	return { ...answer, path, ids, absent };
}

test('the walk knows every page, endpoint and form action of the built server, and no other', () => {
	const known = Object.entries(rows).flatMap(([route, row]) => [
		...(row.sees ? [`GET ${route}`] : []),
		...Object.keys(row.acts ?? {}).map((name) => `${name === 'POST' ? 'POST' : `?/${name}`} ${route}`)
	]);
	expect(known.toSorted()).toEqual(doors.map(nameOf).toSorted());
});

describe.each(stages)('at the stage %s', (stage) => {
	test('each page is seen by those who may see it, and by nobody else; it tells nobody what is not theirs to know', async () => {
		const [review, faults] = [reviewAt(stage), [] as string[]];
		const secrets = world.secrets.get(review.id)!;
		const visits = ofReview()
			.filter(isPage)
			.flatMap((door) => everyone.map((person) => ({ door, person })));
		await inTurns(visits, 4, async ({ door, person }) => {
			const { outcome, absent, text } = await go(door, person, review);
			const allowed = opens(cellsOf(door), person, stage);
			if (allowed && outcome === 'done') {
				opened.add(nameOf(door));
				const caseAllowed = (caseReaders as readonly string[]).includes(person) && /\/(evidence|cases|concerns|findings)/.test(door.route);
				for (const stray of strayCaseReferences(text, { caseAllowed })) faults.push(`${person} at ${stage}: ${nameOf(door)} has a case reference ${stray}`);
				for (const told of whatIsTold(text, person, secrets)) faults.push(`${person} at ${stage}: ${nameOf(door)} tells ${told}`);
			}
			const right = allowed ? outcome === 'done' || (absent && outcome === 'not there') : isRefusal(person, outcome);
			if (!right) faults.push(fault({ person, stage, door: nameOf(door), came: outcome, expected: allowed ? 'to see it' : 'a refusal' }));
		});
		expect(faults.toSorted()).toEqual([]);
		expect(await world.watch.written()).toEqual({});
	});

	test('a refused form leaves every row as it was', async () => {
		const [review, faults] = [reviewAt(stage), [] as string[]];
		const posts = ofReview()
			.filter(isForm)
			.flatMap((door) => everyone.map((person) => ({ door, person })));
		const refused = posts.filter(({ door, person }) => !opens(cellsOf(door), person, stage));
		await inTurns(refused, 4, async ({ door, person }) => {
			const { outcome } = await go(door, person, review);
			if (!isRefusal(person, outcome)) faults.push(fault({ person, stage, door: nameOf(door), came: outcome, expected: 'a refusal' }));
		});
		expect(faults.toSorted()).toEqual([]);
		expect(await world.watch.written()).toEqual({});
	});

	test('a form is taken from those who may send it; one that comes back has written nothing', async () => {
		const [review, faults] = [reviewAt(stage), [] as string[]];
		for (const door of ofReview().filter(isForm))
			for (const person of everyone.filter((one) => opens(cellsOf(door), one, stage))) {
				const { outcome, absent } = await go(door, person, review);
				const written = Object.keys(await world.watch.written());
				if (outcome === 'done' && written.length > 0) opened.add(nameOf(door));
				const right = outcome === 'done' || ((outcome === 'again' || (absent && outcome === 'not there')) && written.length === 0);
				if (!right) faults.push(`${fault({ person, stage, door: nameOf(door), came: outcome, expected: 'to be done' })}, written: ${written.join(', ')}`);
				await world.watch.undo();
			}
		expect(faults).toEqual([]);
	});

	test('an id of another review is not there: nothing of it is shown or written', async () => {
		const [review, faults] = [reviewAt(stage), [] as string[]];
		for (const door of ofReview()) {
			const person = everyone.find((one) => opens(cellsOf(door), one, stage));
			if (!person) continue;
			const asked = new Ids(review.things, person);
			pathOf(door, rows[door.route]!, review.id, asked);
			rows[door.route]?.acts?.[door.way.replace('?/', '')]?.body(asked);
			for (const noun of asked.asked) {
				const foreign = world.other.things[noun];
				// A number and the key of a check are no ids: each review counts for itself.
				if (!foreign || noun === 'version number' || noun.endsWith('check')) continue;
				const { outcome } = await go(door, person, review, { [noun]: foreign });
				const shown = isPage(door) && outcome !== 'not there';
				if (shown || outcome.startsWith('broken') || (await world.watch.names(foreign.id)))
					faults.push(`${person} at ${stage}: ${nameOf(door)} with another review's ${noun} came out as "${outcome}"`);
				await world.watch.undo();
			}
		}
		expect(faults).toEqual([]);
	});
});

test('to outsiders a review that is there and one that is not give the same page, letter for letter', async () => {
	const faults: string[] = [];
	const [review, nowhere] = [reviewAt('follow-up'), { id: madeUp, things: reviewAt('follow-up').things }];
	const visits = ofReview().flatMap((door) => outsiders.filter((one) => one !== 'nobody').map((person) => ({ door, person })));
	await inTurns(visits, 4, async ({ door, person }) => {
		const [there, not] = [await go(door, person, review), await go(door, person, nowhere)];
		if (there.status !== 404 || plain(there.text, there.path) !== plain(not.text, not.path)) faults.push(`${person}: ${nameOf(door)}`);
	});
	expect(faults).toEqual([]);
});

test('a member who is refused cannot tell an id that is there from one that is not', async () => {
	const [review, faults] = [reviewAt('drafting'), [] as string[]];
	for (const door of ofReview())
		for (const person of members.filter((one) => !opens(cellsOf(door), one, 'drafting'))) {
			const there = await go(door, person, review);
			if (there.ids.asked.size === 0) continue;
			const nothing = Object.fromEntries([...there.ids.asked].map((noun) => [noun, { id: madeUp, version: 1 }]));
			const not = await go(door, person, review, nothing);
			if (there.outcome !== not.outcome) faults.push(`${person}: ${nameOf(door)} gives "${there.outcome}" for one and "${not.outcome}" for the other`);
		}
	expect(faults).toEqual([]);
});

test('accounts and the installation open to the administrator alone, one’s own account to whoever signs in, the doors to anybody', async () => {
	const faults: string[] = [];
	const home = { id: madeUp, things: world.installation };
	for (const door of doors.filter(({ route }) => route in installationRows))
		for (const person of everyone) {
			const { outcome, text } = await go(door, person, home);
			const written = Object.keys(await world.watch.written());
			const allowed = opens(cellsOf(door), person, 'scoping');
			if (allowed && outcome === 'done' && (isPage(door) || written.length > 0)) opened.add(nameOf(door));
			const taken = outcome === 'done' || (isForm(door) && outcome === 'again');
			const unable = door.route === '/reviews/new' && outcome === 'again';
			const refused = written.length === 0 && (['refused', 'not there'].includes(outcome) || isRefusal(person, outcome) || unable);
			if (allowed ? !taken : !refused)
				faults.push(`${fault({ person, door: nameOf(door), came: outcome, expected: allowed ? 'to be done' : 'a refusal' })}, written: ${written.join(', ')}`);
			if (isPage(door)) faults.push(...strayCaseReferences(text, { caseAllowed: false }).map((stray) => `${nameOf(door)} has a case reference ${stray}`));
			await world.watch.undo();
		}
	expect(faults).toEqual([]);
});

test('signing out ends the sign-in of the one who asks', async () => {
	for (const person of everyone.filter((one) => one !== 'nobody')) {
		await visit({ person, path: '/sign-out', form: {} });
		expect(await world.watch.written()).toMatchObject({ session: 1 });
		expect((await visit({ person, path: '/me' })).outcome).toBe('sign in');
		await world.watch.undo();
	}
	opened.add('POST /sign-out');
});

test('every door opened for somebody', () => {
	const unopened = doors.map(nameOf).filter((name) => !opened.has(name));
	expect(unopened.toSorted()).toEqual(
		[
			// It proposes notes, and writes none.
			'?/split /reviews/[review]/evidence/running',
			// That the person is there is all they say; a link for an address that nobody has is not made; who is not locked has nothing to unlock.
			'?/stay /me',
			'?/default /reset',
			'?/default /locked',
			// There is no mail server here to send by.
			'?/again /outbox',
			// Its own journey keeps a form and throws it away.
			'?/discard /resume',
			// Journeys of a fresh server open these.
			'?/default /set-up/[token]',
			'?/demonstration /set-up'
		].toSorted()
	);
});
