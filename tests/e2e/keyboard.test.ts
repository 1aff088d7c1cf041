import { afterAll, beforeAll, describe, expect } from 'vitest';
import { test } from '../setup/browser.ts';
import { openDesk, type Desk } from './desk.ts';
import { onKeys } from './on-keys.ts';

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
