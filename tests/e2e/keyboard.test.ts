import type { Locator, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { test } from '../setup/browser.ts';
import { openDesk, type Desk } from './desk.ts';

const words = 'Workers say that step down works best when the hub joins the last review.';

describe('by the keyboard alone', () => {
	let desk: Desk;
	beforeAll(async () => {
		desk = await openDesk({ role: 'reviewer' });
	});
	afterAll(() => desk?.close());

	test.for([{ javaScript: true }, { javaScript: false }])(
		'a reviewer signs in, records a note and sorts it (scripts: $javaScript)',
		async ({ javaScript }, { visit }) => {
			const page = await visit({ origin: desk.server.origin, javaScript });
			const hands = onKeys(page);
			const text = `${words} Scripts: ${javaScript}.`;
			await page.goto('/reviews');
			await hands.write('E-mail address', desk.one.email);
			await hands.write('Password', desk.one.password);
			await page.keyboard.press('Enter');
			await hands.sees('Your reviews');

			await hands.enter(page.getByRole('region', { name: 'Reviews', exact: true }).getByRole('link').first());
			await hands.sees('Next steps');
			await hands.enter(page.getByRole('navigation', { name: 'This review' }).getByRole('link', { name: /^Evidence/ }));
			await hands.enter(page.getByRole('link', { name: 'Add a note' }));
			await hands.write('What did you see, hear or read?', text);
			await hands.pick('This points to', 'Area for development');
			await hands.enter(page.getByRole('button', { name: 'Save note' }));
			await hands.sees('Note saved');

			await hands.skipToMain();
			const note = page.getByRole('listitem').filter({ hasText: text }).last();
			await hands.tick(note.getByRole('checkbox'));
			const chosen = page.getByRole('form', { name: 'With the chosen notes' });
			await hands.tick(chosen.getByRole('checkbox').first());
			await hands.choose(chosen.getByLabel('They point to'), 'Mixed');
			await hands.choose(chosen.getByLabel('Whose perspective'), 'Practitioners');
			await hands.enter(chosen.getByRole('button', { name: 'Sort the chosen notes' }));
			await hands.sees('1 note sorted');
			for (const sorted of ['Mixed', 'Practitioners']) await note.getByText(sorted).waitFor();
			expect(await note.getByText('Unsorted').count()).toBe(0);
		}
	);

	test('a control that cannot be reached is told', async ({ visit }) => {
		const page = await visit({ origin: desk.server.origin });
		await page.goto('/sign-in');
		const button = page.getByRole('button', { name: 'Sign in' });
		await onKeys(page).reach(button);
		await button.evaluate((element) => (element.tabIndex = -1));
		await page.keyboard.press('Tab');
		await expect(onKeys(page).reach(button)).rejects.toThrow('cannot be reached by Tab');
	});
});

/** Somebody who has a keyboard and nothing else: no pointer, and no way to a control but the one that the page gives. */
function onKeys(page: Page) {
	const press = (key: string) => page.keyboard.press(key);
	const focused = (control: Locator) => control.evaluate((element) => element === document.activeElement);

	/** Goes on with Tab until the control has the focus. Throws when it never has. */
	async function reach(control: Locator): Promise<void> {
		await control.waitFor();
		for (let steps = 0; steps < 250; steps++) {
			if (await focused(control)) return;
			await press('Tab');
		}
		throw new Error(`${String(control)} cannot be reached by Tab on ${page.url()}`);
	}

	/** Moves with an arrow until the condition holds. */
	async function arrow(key: 'ArrowDown' | 'ArrowRight', until: () => Promise<boolean>): Promise<void> {
		for (let steps = 0; steps < 20; steps++) {
			if (await until()) return;
			await press(key);
		}
		throw new Error(`${key} leads nowhere on ${page.url()}`);
	}

	return {
		reach,
		sees: (text: string) => page.getByText(text).filter({ visible: true }).first().waitFor(),
		async write(label: string, text: string) {
			await reach(page.getByLabel(label, { exact: true }));
			await page.keyboard.type(text);
		},
		async enter(control: Locator) {
			await reach(control);
			await press('Enter');
		},
		async tick(box: Locator) {
			await reach(box);
			await press('Space');
			expect(await box.isChecked()).toBe(true);
		},
		/** Radio buttons: Tab leads to the first, the space bar chooses, an arrow goes on to the next. */
		async pick(legend: string, label: string) {
			const group = page.getByRole('group', { name: legend });
			await reach(group.getByRole('radio').first());
			await press('Space');
			await arrow('ArrowRight', () => group.getByLabel(label, { exact: true }).isChecked());
		},
		async choose(list: Locator, label: string) {
			await reach(list);
			await arrow('ArrowDown', () => list.evaluate((element, text) => (element as HTMLSelectElement).selectedOptions[0]?.text === text, label));
		},
		/** The first thing on each page: past the menus, to what the page is about. */
		async skipToMain() {
			const skip = page.getByRole('link', { name: 'Skip to main content' });
			await reach(skip);
			await press('Enter');
			await press('Tab');
			expect(await page.getByRole('main').locator(':focus').count()).toBe(1);
			await press('Shift+Tab');
		}
	};
}
