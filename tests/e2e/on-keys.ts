import type { Locator, Page } from '@playwright/test';
import { expect } from 'vitest';

/** Somebody who has a keyboard and nothing else: no pointer, and no way to a control but the one that the page gives. */
export function onKeys(page: Page) {
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
		/** Radio buttons: Tab leads to the chosen one, or the first; the space bar chooses, an arrow goes on to the next. */
		async pick(legend: string, label: string) {
			const group = page.getByRole('group', { name: legend });
			const chosen = group.getByRole('radio', { checked: true });
			await reach((await chosen.count()) > 0 ? chosen : group.getByRole('radio').first());
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
