import { nextAttempt } from '#domain/mail-retry.ts';
import { expect, test } from 'vitest';

test('a refused mail is tried again ever more seldom, for two days after it was written', () => {
	const written = new Date('2026-03-28T20:00:00Z');
	const tries: number[] = [];
	for (let at: Date | null = written; at; at = nextAttempt(written, tries.length, at)) tries.push((at.getTime() - written.getTime()) / 3600_000);
	expect(tries.slice(0, 4).map((hours) => Math.round(hours * 60))).toEqual([0, 1, 6, 21]);
	expect(tries.at(-1)).toBeLessThanOrEqual(48);
	expect(tries.length).toBeGreaterThan(8);
	expect(tries.length).toBeLessThan(15);
});
