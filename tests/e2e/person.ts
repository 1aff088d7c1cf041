import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** Somebody at a keyboard: does what a person does on a page, by the words that stand on it. */
export type AtKeyboard = {
	page: Page;
	open(address: string): Promise<void>;
	/** Fills in fields by their labels: text, a date, a choice from a list. */
	fill(fields: Record<string, string>): Promise<void>;
	/** Ticks boxes and picks radio buttons by their labels. */
	tick(...labels: (string | RegExp)[]): Promise<void>;
	/** Presses a button and waits for the words that the page says then. */
	press(button: string, says: string | RegExp): Promise<void>;
	/** Follows a link and waits for the heading of the page that it leads to. */
	follow(link: string | RegExp, heading: string | RegExp): Promise<void>;
	sees(words: string | RegExp): Promise<void>;
	/** Takes a file by its link; gives its name and content. */
	download(link: string): Promise<{ name: string; bytes: Buffer }>;
	/** Goes to a page of the review by its menu. */
	goTo(place: string): Promise<void>;
	/** Opens what is folded away under these words. */
	unfold(words: string): Promise<void>;
	/** Chooses files to send with the form. */
	attach(label: string, files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void>;
	/** The same person, looking at one part of the page only; what a button leads to is still seen anywhere. */
	within(part: 'region' | 'listitem' | 'row' | 'article' | 'form' | 'group', words: string | RegExp): AtKeyboard;
};

/** Puts somebody before a page. Nothing waits for scripts, so that it works the same without them. */
export function atKeyboard(page: Page, part: Page | Locator = page): AtKeyboard {
	// What is folded away is not there for anybody, and a form of the same words may wait in it.
	const labelled = (label: string | RegExp) =>
		part
			.getByLabel(label, { exact: typeof label === 'string' })
			.filter({ visible: true })
			.first();
	const link = (name: string | RegExp) =>
		part
			.getByRole('link', { name: asRead(name) })
			.filter({ visible: true })
			.first();
	const seen = (where: Page | Locator, words: string | RegExp) => where.getByText(words).filter({ visible: true }).first().waitFor();
	return {
		page,
		sees: (words) => seen(part, words),
		async open(address) {
			const answer = await page.goto(address);
			if (!answer || answer.status() >= 400) throw new Error(`${address} answered ${answer?.status()}`);
		},
		async fill(fields) {
			for (const [label, value] of Object.entries(fields)) {
				if (await isList(labelled(label))) await labelled(label).selectOption({ label: value });
				else await labelled(label).fill(value);
			}
		},
		async tick(...labels) {
			// The control lies under its drawn mark, so it is clicked where it stands; where the page still moved, once more.
			for (const label of labels)
				await labelled(label)
					.check({ force: true })
					.catch(() => labelled(label).check({ force: true }));
		},
		async press(button, says) {
			await part
				.getByRole('button', { name: asRead(button) })
				.first()
				.click();
			await seen(page, says);
		},
		async follow(name, heading) {
			await link(name).click();
			await page.getByRole('heading', { name: heading }).first().waitFor();
		},
		async download(name) {
			const [file] = await Promise.all([page.waitForEvent('download'), link(new RegExp(`^${name}`)).click()]);
			return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
		},
		async goTo(place) {
			const menu = page.getByRole('navigation', { name: 'This review' });
			const entry = menu.getByRole('link', { name: new RegExp(`^${place}( \\d+ items)?$`) });
			const address = await entry.getAttribute('href');
			await entry.click();
			await page.waitForURL((url) => url.pathname === address && url.search === '');
			await menu.locator(`a[href="${address}"][aria-current="page"]`).waitFor();
		},
		async unfold(words) {
			const summary = part.locator('summary', { hasText: words }).filter({ visible: true }).first();
			if (!(await summary.evaluate(({ parentElement }) => parentElement?.hasAttribute('open')))) await summary.click();
		},
		async attach(label, files) {
			await labelled(label).setInputFiles(files);
		},
		within(role, words) {
			const named = role === 'region' || role === 'form' || role === 'group';
			return atKeyboard(page, named ? page.getByRole(role, { name: asRead(words) }) : page.getByRole(role).filter({ hasText: words }).last());
		}
	};
}

/** A whole name as it is read aloud: words meant for the ear only may stand a space apart from the colon before them. */
function asRead(name: string | RegExp): RegExp {
	if (typeof name !== 'string') return name;
	return new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/([:,]) /g, ' ?$1 ')}$`);
}

async function isList(field: Locator): Promise<boolean> {
	return (await field.evaluate((element) => element.tagName)) === 'SELECT';
}
