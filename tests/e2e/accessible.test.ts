import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { stages } from '#domain/stage.ts';
import { expectAccessible, test } from '../setup/browser.ts';
import { listDoors } from '../walk/doors.ts';
import type { Person } from '../walk/people.ts';
import { openWorld, type World } from '../walk/world.ts';
import { otherPages, pagesOf, shapesOf, type Sight } from './pages.ts';

// Looked at on a phone too; every page is measured for sideways scrolling.
const onPhones = /^\/reviews(\/\[review\](\/(evidence|evidence\/new|timetable|documents|cases|cases\/\[case\]|findings|letter|plan|concerns))?)?$/;

/** Pages that send each of these people on: the front door, the lock of somebody who was away for half an hour, and the choice of an authority. */
const sendOn = ['/', '/locked', '/region/authorities'];

describe.skipIf(!inject('server').postgres)('every page, in the shapes that roles and stages give it', () => {
	let world: World;
	let pages: Set<string>;
	/** What was looked at already: a page that is made of the same is not looked at again. */
	const known = new Set<string>();
	const answered: string[] = [];
	const tried: string[] = [];
	beforeAll(async () => {
		world = await openWorld();
		pages = new Set((await listDoors()).filter(({ way, page }) => page && way === 'GET').map(({ route }) => route));
	}, 180_000);
	afterAll(() => world?.close());

	type Visit = (wish: { origin: string }) => Promise<Page>;

	/** Opens each page that looks new, and gives what is wrong with it. Two are looked at side by side: the browser draws each on a core of its own. */
	async function lookAt(sights: Sight[], visit: Visit): Promise<string[]> {
		const faults: string[] = [];
		const titles = new Map<string, string>();
		const waiting = [...sights];
		const look = async () => {
			const windows = new Map<Person, Page>();
			for (let sight = waiting.shift(); sight; sight = waiting.shift()) {
				const html = await fetchPage(sight, faults);
				if (html === undefined) continue;
				faults.push(...wordsOnTop(html, sight, titles));
				answered.push(sight.route);
				if (isKnown(sight.route, html)) continue;
				const page = windows.get(sight.person) ?? (await openWindow(sight.person, visit));
				windows.set(sight.person, page);
				tried.push(sight.route);
				await page.goto(sight.address);
				faults.push(...(await tryOut(page, sight)));
			}
		};
		await Promise.all([look(), look()]);
		return faults;
	}

	/** The page as the server draws it; nothing where it sends its reader on. */
	async function fetchPage({ address, person }: Sight, faults: string[]): Promise<string | undefined> {
		const cookie = person === 'nobody' ? '' : world.accounts[person].cookie;
		const response = await fetch(world.server.origin + address, {
			headers: { cookie, accept: 'text/html' },
			redirect: 'manual',
			signal: AbortSignal.timeout(60_000)
		});
		if (response.status >= 300 && response.status < 400) return undefined;
		if (response.status !== 200) faults.push(`${person}: ${address} answers ${response.status}`);
		return response.text();
	}

	/** Whether a page made of the same was looked at before; from now on it was. */
	function isKnown(route: string, html: string): boolean {
		const [content, frame] = shapesOf(html);
		if (known.has(`${route}\n${content}`) && known.has(frame)) return true;
		known.add(`${route}\n${content}`).add(frame);
		return false;
	}

	async function openWindow(person: Person, visit: Visit): Promise<Page> {
		const page = await visit({ origin: world.server.origin });
		const value = person === 'nobody' ? '' : world.accounts[person].cookie.split('=')[1];
		if (value) await page.context().addCookies([{ name: 'cf_session', value, url: world.server.origin }]);
		return page;
	}

	test.for(stages)('of a review at the stage %s', { timeout: 600_000 }, async (stage, { visit }) => {
		const review = world.walked.find((one) => one.stage === stage)!;
		expect(
			await lookAt(
				pagesOf(review, (route) => pages.has(route)),
				visit
			)
		).toEqual([]);
	});

	test('outside any review', { timeout: 600_000 }, async ({ visit }) => {
		expect(
			await lookAt(
				otherPages(world.installation, (route) => pages.has(route)),
				visit
			)
		).toEqual([]);
	});

	test('leaves no page out', () => {
		expect([...pages].filter((route) => !tried.includes(route)).sort()).toEqual(sendOn);
		expect(answered.length).toBeGreaterThan(300);
	});
});

/** One heading of the first level; a title that ends with the product's name and is no other page's. */
function wordsOnTop(html: string, { route, address, person }: Sight, titles: Map<string, string>): string[] {
	const faults: string[] = [];
	const headings = html.match(/<h1\b/g)?.length ?? 0;
	if (headings !== 1) faults.push(`${person}: ${address} has ${headings} headings of the first level`);
	const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
	if (!/\S - Critical Friend$/.test(title)) faults.push(`${person}: ${address} is titled "${title}"`);
	const other = titles.get(title);
	if (other !== undefined && other !== route) faults.push(`${route} and ${other} are both titled "${title}"`);
	titles.set(title, route);
	return faults;
}

/** Axe on a wide window, no sideways scrolling on a phone, and axe again there for the pages that are used on one. */
async function tryOut(page: Page, { route, address, person }: Sight): Promise<string[]> {
	const faults: string[] = [];
	const tryAxe = async (width: number) => {
		await expectAccessible(page).catch((cause: { actual?: string[]; message?: string }) => {
			faults.push(...(cause.actual ?? [String(cause.message)]).map((said) => `${person}: ${address} at ${width}: ${said}`));
		});
	};
	await tryAxe(1440);
	await page.setViewportSize({ width: 390, height: 844 });
	const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
	if (wide! > window!) faults.push(`${person}: ${address} is ${wide} wide on a phone of ${window}`);
	if (onPhones.test(route)) await tryAxe(390);
	await page.setViewportSize({ width: 1440, height: 900 });
	return faults;
}
