import { afterAll, beforeAll, describe, expect } from 'vitest';
import { test } from '../setup/browser.ts';
import { openDesk, read, sitDown, type Desk } from './desk.ts';
import { atKeyboard } from './person.ts';

const hostile = [
	'<script>window.ran = 1; alert(1)</script>',
	'<img src=x onerror="window.ran = 1; alert(2)"> <svg onload="window.ran = 1">',
	'[press me](javascript:alert(3)) and [me](JaVaScRiPt&colon;alert(4)) and <javascript:alert(5)> and ![no](javascript:alert(6))',
	'<a href="https://evil.example/" style="position:fixed">a</a> </textarea><script>window.ran = 1</script>',
	'طلب المساعدة מבקש עזרה \u202ereversed\u202c',
	'👩‍👩‍👧 🇬🇧 🎉 and a letter: é'
].join('\n\n');
// Up to the limit of a section, in paragraphs.
const long = `${hostile}\n\n${'Every word is read. '.repeat(10_000)}`.slice(0, 99_990).trimEnd() + ' The end.';

describe('hostile words in a letter', () => {
	let desk: Desk;
	beforeAll(async () => {
		desk = await openDesk();
	});
	afterAll(() => desk?.close());

	test('are harmless wherever they are shown, kept as typed, and exported', async ({ visit }) => {
		const page = await visit({ origin: desk.server.origin });
		const person = atKeyboard(page);
		await sitDown(page, desk.one, desk.server);
		const dialogs: string[] = [];
		page.on('dialog', (dialog) => void (dialogs.push(dialog.message()), dialog.dismiss()));

		await person.open(`${desk.review}/letter`);
		await page.locator('#prose').fill(long);
		await person.press('Save this section', 'Section saved');
		await page.reload();
		expect((await page.locator('#prose').inputValue()) === long).toBe(true);
		await person.press('Save as a version', 'Saved as version 1');

		const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
		const version = links.find((href) => /\/letter\/versions\//.test(href));
		expect(version).toBeDefined();
		for (const address of [`${desk.review}/letter`, `${desk.review}/letter/read`, `${desk.review}/letter/pages`, `${desk.review}/history`, version!]) {
			await person.open(address);
			await page.waitForLoadState('networkidle');
			expect(await page.evaluate(() => 'ran' in window)).toBe(false);
			expect(await live(page)).toEqual([]);
		}
		await person.open(`${desk.review}/letter/read`);
		for (const text of ['window.ran = 1; alert(1)', 'طلب المساعدة', '👩‍👩‍👧', 'The end.'])
			expect((await page.locator('main').innerText()).includes(text)).toBe(true);
		expect(dialogs).toEqual([]);

		const markdown = (await read(desk.server, `${desk.review}/letter/export/md`, desk.one)).text;
		const html = (await read(desk.server, `${desk.review}/letter/export/html`, desk.one)).text;
		for (const text of ['طلب المساعدة', '👩‍👩‍👧', 'The end.']) expect([markdown.includes(text), html.includes(text)]).toEqual([true, true]);
		const file = await visit({ origin: desk.server.origin });
		await file.setContent(html);
		expect(await file.evaluate(() => 'ran' in window)).toBe(false);
		expect(await live(file)).toEqual([]);
		for (const format of ['docx', 'odt', 'pdf']) {
			const answer = await read(desk.server, `${desk.review}/letter/export/${format}`, desk.one);
			expect([format, answer.status, answer.text.length > 1000]).toEqual([format, 200, true]);
		}
	});
});

/** What could act on a page and came from a text: links that run scripts, handlers, elements that the product never writes. */
function live(page: { evaluate<T>(read: () => T): Promise<T> }): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('*')]
			.filter(
				(element) =>
					[...element.attributes].some(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value)) ||
					(element instanceof HTMLScriptElement && element.text.includes('window.ran') && !element.text.includes('kit.start')) ||
					element.getAttribute('src') === 'x' ||
					element.getAttribute('href') === 'https://evil.example/'
			)
			.map((element) => element.outerHTML.slice(0, 200))
	);
}
