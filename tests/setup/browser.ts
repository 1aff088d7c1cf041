import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { expect, inject, test as base } from 'vitest';

type Visit = {
	origin: string;
	/** Off to see the page as it is without scripts. */
	javaScript?: boolean;
	/** Width of the window: 390 is a phone. */
	width?: number;
	height?: number;
};

const scriptless = new WeakSet<BrowserContext>();

/**
 * `test` with a browser: `test('...', async ({ visit }) => { const page = await visit({ origin }); ... })`. Each `visit` is a person of their own, with
 * their own cookies. A test fails when the browser complained of anything: a script's error, a missing file, the content security policy.
 */
export const test = base
	.extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser | undefined> => {
		const executablePath = inject('server').chromium;
		if (!executablePath) return undefined;
		const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'] });
		onCleanup(() => browser.close());
		return browser;
	})
	.extend('visit', async ({ browser, skip }, { onCleanup }) => {
		if (!browser) skip('Chromium is not installed');
		const visits: { context: BrowserContext; complaints: string[] }[] = [];
		onCleanup(async () => {
			for (const { context } of visits) await context.close();
			expect(visits.flatMap(({ complaints }) => complaints)).toEqual([]);
		});
		return async ({ origin, javaScript = true, width = 1440, height = 900 }: Visit): Promise<Page> => {
			const context = await openContext(browser as Browser, { baseURL: origin, javaScriptEnabled: javaScript, viewport: { width, height } });
			if (!javaScript) scriptless.add(context);
			visits.push({ context, complaints: listen(context) });
			return context.newPage();
		};
	});

/** Collects what the browser complains of. A page that answers 4xx, or anything that answers 503, is no complaint: refusals are tested too, by their status. */
function listen(context: BrowserContext): string[] {
	const complaints: string[] = [];
	const refused = new Set<string>();
	context.on('response', (response) => {
		const status = response.status();
		if (status === 503 || (response.request().isNavigationRequest() && status >= 400 && status < 500)) refused.add(response.url());
	});
	context.on('console', (message) => {
		if (message.type() !== 'error') return;
		if (message.text().startsWith('Failed to load resource') && refused.has(message.location().url)) return;
		complaints.push(`${message.location().url}: ${message.text()}`);
	});
	context.on('weberror', (error) => complaints.push(`${error.page()?.url()}: ${error.error().message}`));
	return complaints;
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails unless axe finds nothing against WCAG 2.2 A and AA and good practice on the page as it stands, and no two things share an id; names each rule, the element and how to mend it. */
export async function expectAccessible(page: Page): Promise<void> {
	const { violations } = scriptless.has(page.context()) ? await analyseCopy(page) : await analyse(page);
	const found = violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary ?? ''}`)
	);
	expect(found, `axe on ${page.url()}`).toEqual([]);
	expect(await idsUsedTwice(page), `ids used twice on ${page.url()}`).toEqual([]);
}

/** Axe lets it pass, and yet a label then names the first field of two, and a click on it leads there. */
function idsUsedTwice(page: Page): Promise<string[]> {
	return page.locator('[id]').evaluateAll((all) => [...new Set(all.map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) !== index))]);
}

/** In axe's older way, which opens no second page for its report: three times faster, and no worse where no page holds a frame. */
function analyse(page: Page) {
	return new AxeBuilder({ page }).setLegacyMode().withTags(standards).analyze();
}

/** Axe is a script and would wait for ever where scripts are off, so it reads a copy of the page, under the same address, from which the scripts are taken out. */
async function analyseCopy(page: Page) {
	const html = (await page.content()).replace(/<script\b[^]*?<\/script>/g, '');
	const context = await openContext(page.context().browser() as Browser, { viewport: page.viewportSize(), storageState: await page.context().storageState() });
	try {
		await context.route('**/*', (route) => {
			if (route.request().isNavigationRequest()) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
			return route.request().resourceType() === 'script' ? route.abort() : route.continue();
		});
		const copy = await context.newPage();
		await copy.goto(page.url());
		return await analyse(copy);
	} finally {
		await context.close();
	}
}

async function openContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
	const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', ...options });
	context.setDefaultTimeout(15_000);
	return context;
}
