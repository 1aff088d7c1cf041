import type { AtKeyboard } from '../person.ts';
import { councils, type Council } from './facts.ts';

/** What the row of a council says in the comparison. */
async function expectCell({ page }: AtKeyboard, council: Council, says: string): Promise<void> {
	await page.getByRole('row').filter({ hasText: councils[council].name }).getByRole('cell').filter({ hasText: says }).first().waitFor();
}

/** What the host lead shares by name is compared, and what it shares no more is gone at once. */
export async function shareAndStop(host: AtKeyboard, adviser: AtKeyboard, review: string, words: string): Promise<void> {
	await host.open(`${review}/plan/share`);
	const letter = host.within('region', 'The letter');
	await letter.tick('Improvement advisers of our region', 'Named');
	await letter.press('Share: the letter', 'Shared');
	await adviser.open('/region?show=all');
	await expectCell(adviser, 'pellwick', '1');
	await adviser.open(`/region/search?q=${words}`);
	await adviser.sees('1 result in 1 authority');
	await letter.press('Stop sharing: the letter', 'Not shared');
	await adviser.open('/region?show=all');
	await expectCell(adviser, 'pellwick', 'Nothing to show yet');
	await adviser.open(`/region/search?q=${words}`);
	await adviser.sees('No letter or plan that you may see has these words.');
}
