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
};

/** Puts somebody before a page. Nothing waits for scripts, so that it works the same without them. */
export function atKeyboard(page: Page): AtKeyboard {
	const field = (label: string) => page.getByLabel(label, { exact: true }).first();
	const sees = (words: string | RegExp) => page.getByText(words).filter({ visible: true }).first().waitFor();
	return {
		page,
		sees,
		async open(address) {
			const answer = await page.goto(address);
			if (!answer || answer.status() >= 400) throw new Error(`${address} answered ${answer?.status()}`);
		},
		async fill(fields) {
			for (const [label, value] of Object.entries(fields)) {
				if (await isList(field(label))) await field(label).selectOption({ label: value });
				else await field(label).fill(value);
			}
		},
		async tick(...labels) {
			for (const label of labels)
				await page
					.getByLabel(label, { exact: typeof label === 'string' })
					.first()
					.check({ force: true });
		},
		async press(button, says) {
			await page.getByRole('button', { name: button, exact: true }).first().click();
			await sees(says);
		},
		async follow(link, heading) {
			await page
				.getByRole('link', { name: link, exact: typeof link === 'string' })
				.filter({ visible: true })
				.first()
				.click();
			await page.getByRole('heading', { name: heading }).first().waitFor();
		},
		async download(link) {
			const [file] = await Promise.all([
				page.waitForEvent('download'),
				page
					.getByRole('link', { name: new RegExp(`^${link}`) })
					.first()
					.click()
			]);
			return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
		}
	};
}

async function isList(field: Locator): Promise<boolean> {
	return (await field.evaluate((element) => element.tagName)) === 'SELECT';
}
