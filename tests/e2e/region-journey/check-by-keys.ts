import { expect } from 'vitest';
import type { AtKeyboard } from '../person.ts';
import { onKeys } from '../on-keys.ts';
import { expectKinds, itemsOf } from './documents.ts';
import { publicAddress, type Letter } from './facts.ts';

/** From the first suggestion to the review in the region without a pointer: after every key the focus is on the item, and can be seen. */
export async function checkByKeys(adviser: AtKeyboard, letter: Letter, name: string): Promise<void> {
	const { page } = adviser;
	const hands = onKeys(page);
	const [first, second, third] = itemsOf(letter).map(({ text }) => text);
	const press = async (key: string, text: string, says: RegExp) => {
		await page.keyboard.press(key);
		await adviser.sees(says);
		await expectFocus(adviser, text);
	};
	await adviser.open('/region/documents');
	await hands.enter(page.getByRole('link', { name }));
	await hands.sees('Check what we found in the document');
	await hands.enter(page.getByRole('button', { name: 'Go through them by keyboard' }));
	await expectFocus(adviser, first!);
	await press('c', first!, /1 confirmed, 2 to check/);
	await press('j', second!, /1 confirmed, 2 to check/);
	await press('r', second!, /1 confirmed, 2 to check/);
	await expectChosen(adviser, 'recommendation');
	await press('s', second!, /1 confirmed, 2 to check/);
	await expectChosen(adviser, 'strength');
	await press('m', second!, /1 confirmed, 2 to check/);
	await expectChosen(adviser, 'mixed');
	await press('c', second!, /2 confirmed, 1 to check/);
	await press('j', third!, /2 confirmed, 1 to check/);
	await press('x', third!, /2 confirmed, 0 to check, 1 removed/);
	await press('k', second!, /2 confirmed, 0 to check, 1 removed/);
	await expectKinds(adviser, [
		[first!, 'Area for development'],
		[second!, 'Mixed']
	]);
	await hands.enter(page.getByRole('link', { name: 'Save and continue' }));
	await hands.sees('With neither a public address');
	await hands.write('Public address', publicAddress);
	await hands.enter(page.getByRole('button', { name: 'Add 2 items to the region' }));
	await hands.sees('It is in the region now');
}

/** The item has the focus and stands in the window, its mark beside it in the document. */
async function expectFocus({ page }: AtKeyboard, text: string): Promise<void> {
	const card = page.locator('[data-item]:focus-visible', { hasText: text });
	// An open form holds the text as a value.
	await card.or(page.locator('[data-item]:focus-visible').filter({ has: page.locator('textarea') })).waitFor();
	const [box, bar] = [await page.locator('[data-item]:focus').boundingBox(), await page.getByRole('region', { name: 'What to do next' }).boundingBox()];
	expect(box!.y).toBeGreaterThanOrEqual(0);
	expect(box!.y).toBeLessThan(bar!.y);
}

async function expectChosen({ page }: AtKeyboard, kind: string): Promise<void> {
	await expect.poll(() => page.locator('[data-item]:focus select[name="kind"]').inputValue()).toBe(kind);
}
