import { newId } from '#domain/id.ts';
import type { Stage } from '#domain/stage.ts';
import type { Person, Accounts } from './people.ts';
import type { Door } from './doors.ts';
import type { Things } from './reviews.ts';
import type { Body, Given, Row } from './who-sees-what.ts';

/** An id that nothing has. */
export const madeUp = '01890000-0000-7000-8000-000000000000';

/** What came of a request, in the words of the table. `again` is a form that came back for a rule of the trade: the person may, but not so. */
export type Outcome = 'done' | 'again' | 'sign in' | 'refused' | 'not there' | `broken (${number})`;
export type Answer = { outcome: Outcome; status: number; text: string };

export type Visitor = (request: { person: Person; path: string; form?: Body }) => Promise<Answer>;

/** Sends requests as these people would, to a server at `origin`; none is followed on. */
export function visitor(origin: string, accounts: Accounts): Visitor {
	return async ({ person, path, form }) => {
		const headers: Record<string, string> = { origin, accept: 'text/html' };
		if (person !== 'nobody') headers['cookie'] = accounts[person].cookie;
		const response = await fetch(origin + path, { method: form ? 'POST' : 'GET', headers, body: form && multipart(form), redirect: 'manual' });
		const text = await response.text();
		return { outcome: outcomeOf(response), status: response.status, text };
	};
}

/** The text of a page without what differs from one answer to the next: the nonce of its scripts, and the address that was asked for. */
export function plain(text: string, path: string): string {
	return text
		.replaceAll(/nonce="[^"]*"/g, '')
		.replaceAll(path, '(address)')
		.replaceAll(encodeURIComponent(path), '(address)');
}

function multipart(form: Body): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries(form))
		if (typeof value === 'string') data.append(name, value);
		else if (value instanceof File) data.append(name, value);
		else for (const one of value) data.append(`${name}[]`, one);
	return data;
}

function outcomeOf({ status, headers }: Response): Outcome {
	if (status === 303 && /^\/sign-in(\?|$)/.test(headers.get('location') ?? '')) return 'sign in';
	if (status < 400) return 'done';
	if (status === 400 || status === 409) return 'again';
	if (status === 403) return 'refused';
	return status === 404 ? 'not there' : `broken (${status})`;
}

/** The ids that a form or an address takes, from one review; remembers which were asked for and which it has none of. */
export class Ids implements Given {
	readonly #things: Things;
	readonly asked = new Set<string>();
	readonly absent = new Set<string>();
	readonly person: Person;

	/** `instead` puts things of another review in the place of some. */
	constructor(things: Things, person: Person, instead: Things = {}) {
		this.#things = { ...things, ...instead };
		this.person = person;
	}

	the = (noun: string): string => {
		this.asked.add(noun);
		const thing = this.#things[noun];
		if (!thing) this.absent.add(noun);
		return thing?.id ?? madeUp;
	};
	version = (noun: string): string => String(this.#things[noun]?.version ?? 0);
	fresh = (): string => newId();
}

/** The address of a row with its gaps filled; `?/name` for an action is added by the caller. */
export function pathOf({ route, way }: Pick<Door, 'route' | 'way'>, row: Row, reviewId: string, ids: Given): string {
	const nouns = { ...row.nouns, ...row.acts?.[way.replace('?/', '')]?.nouns };
	return route.replaceAll(/\[(\w+)\]/g, (_, gap: string) => (gap === 'review' ? reviewId : (row.params?.[gap] ?? ids.the(nouns[gap] ?? gap))));
}

/** A line for the list of faults: who, where, at which stage, what came and what should have. */
export function fault(about: { person: Person; stage?: Stage; door: string; came: string; expected: string }): string {
	return `${about.person}${about.stage ? ` at ${about.stage}` : ''}: ${about.door} came out as "${about.came}", expected ${about.expected}`;
}

/** Runs tasks a few at a time. */
export async function inTurns<Item>(items: readonly Item[], atOnce: number, run: (item: Item) => Promise<void>): Promise<void> {
	const queue = [...items];
	const worker = async () => {
		for (let item = queue.shift(); item !== undefined; item = queue.shift()) await run(item);
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
}
