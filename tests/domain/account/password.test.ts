import { isEasyToGuess } from '#domain/account/password.ts';
import { setUpForm } from '#domain/account/account.ts';
import * as v from 'valibot';
import { expect, test } from 'vitest';

test.each([
	'passwordpassword',
	'Password1234!',
	'P@ssw0rd2026!',
	'qwertyuiop12',
	'aaaaaaaaaaaa',
	'123456789012',
	'abcabcabcabc',
	'Liverpool2024!',
	'letmein12345',
	'criticalfriend1',
	'1qaz2wsx3edc'
])('%s is easy to guess', (password) => expect(isEasyToGuess(password)).toBe(true));

test.each(['otter lantern gravel', 'correct horse battery staple', 'wq7-Zt!mk29xLp', 'summer teapot liverpool', 'rhubarb-velvet-19', 'пароль для совета'])(
	'%s is not',
	(password) => expect(isEasyToGuess(password)).toBe(false)
);

test('a password made of the own name or address is easy to guess, for that person', () => {
	expect(isEasyToGuess('MarchbanksVolk1!', ['Ilse Marchbanks-Volk', 'i.volk@council.gov.uk'])).toBe(true);
	expect(isEasyToGuess('MarchbanksVolk1!', [])).toBe(false);
});

test('a long password takes no time to judge', () => {
	const started = performance.now();
	isEasyToGuess('lantern gravel otter '.repeat(9));
	expect(performance.now() - started).toBeLessThan(5000);
});

test('a password has 12 characters or more, and spaces count', () => {
	const form = (password: string) => v.safeParse(setUpForm, { name: 'Ada', email: 'ada@council.gov.uk', password });
	expect(form('fig rail oak').success).toBe(true);
	expect(form('fig rail ok').issues?.[0]?.message).toBe('Use a password of 12 characters or more');
});
