import { waitAfter, waitInWords } from '#domain/account/attempts.ts';
import { deviceInWords } from '#domain/account/device.ts';
import { pageOf, typedTexts } from '#domain/account/parked.ts';
import { expect, test } from 'vitest';

test('after five wrong passwords the wait of an account doubles from 30 seconds to 15 minutes', () => {
	expect([0, 4, 5, 6, 7, 8, 20].map((failures) => waitAfter('account', failures))).toEqual([0, 0, 30, 60, 120, 240, 900]);
});

test('a network address, which may be a whole office, waits after twenty', () => {
	expect([5, 19, 20, 21].map((failures) => waitAfter('address', failures))).toEqual([0, 0, 30, 60]);
});

test('a wait is said in words that are never too short', () => {
	expect([0.2, 29.1, 55, 60, 61, 900].map(waitInWords)).toEqual(['1 second', '30 seconds', '1 minute', '1 minute', '2 minutes', '15 minutes']);
});

test.each([
	['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge on Windows'],
	[
		'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1',
		'Safari on an iPhone'
	],
	['Mozilla/5.0 (X11; Linux x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
	['curl/8.5', 'A device that does not say what it is']
])('a device is told in words: %s', (userAgent, words) => expect(deviceInWords(userAgent)).toBe(words));

test('a kept form shows what was typed, not its ids, counts and ticks', () => {
	const entries = [
		['id', '01a1fd9b-6792-76fe-8ae6-622efad0637a'],
		['version', '3'],
		['isAdministrator', 'yes'],
		['fullWording', 'Children are seen alone'],
		['texts[]', 'Two\nlines'],
		['reason', '']
	] as const;
	expect(typedTexts(entries)).toEqual([
		{ label: 'Full wording', text: 'Children are seen alone' },
		{ label: 'Texts', text: 'Two\nlines' }
	]);
});

test('the page of a form is its address without the action, filters kept', () => {
	expect(pageOf('/reviews/1/evidence?/add')).toBe('/reviews/1/evidence');
	expect(pageOf('/reviews/1/evidence?theme=2&/add&page=3')).toBe('/reviews/1/evidence?theme=2&page=3');
});
