import { describe, expect, test } from 'vitest';
import { endedBy, holdingNotes } from '#domain/plan/hand-over.ts';
import { RuleBroken } from '#domain/outcomes.ts';

const holder = (name: string, from: string | null, to: string | null) => ({ id: name, name, accountId: null, from, to });
const notes = (...holders: ReturnType<typeof holder>[]) => holdingNotes(holders, '2026-11-21');

describe('handing a post over', () => {
	test('ends whatever is held on its first day or later, and nothing that is over', () => {
		const before = [holder('Ana', null, '2026-06-30'), holder('Ben', '2026-07-01', null), holder('Cleo', '2026-09-01', '2027-01-31')];
		expect(endedBy(before, '2026-12-01').map(({ name }) => name)).toEqual(['Ben', 'Cleo']);
		expect(endedBy(before.slice(0, 2), '2027-02-01').map(({ name }) => name)).toEqual(['Ben']);
	});

	test('asks what to do with someone who is named from that day or later', () => {
		expect(() => endedBy([holder('Ben', '2026-07-01', null)], '2026-07-01')).toThrow(RuleBroken);
		expect(() => endedBy([holder('Ben', '2026-07-01', null)], '2026-06-01')).toThrow('Ben is named as holder from 1 July 2026');
	});
});

describe('what is odd about the holders', () => {
	test('is nothing when one follows the other', () => {
		expect(notes(holder('Ana', null, '2026-06-30'), holder('Ben', '2026-07-01', null))).toEqual([]);
	});

	test('is a gap, in whatever order they were recorded', () => {
		expect(notes(holder('Ben', '2026-07-15', null), holder('Ana', null, '2026-06-30'))).toEqual(['Nobody held it on 1 to 14 July 2026']);
		expect(notes(holder('Ana', null, '2026-06-30'), holder('Ben', '2026-07-02', null))).toEqual(['Nobody held it on 1 July 2026']);
	});

	test('is a day from which nobody is named, past or to come, and that nobody ever was', () => {
		expect(notes(holder('Ana', null, '2026-06-30'))).toEqual(['Nobody has held it since 30 June 2026']);
		expect(notes(holder('Ana', null, '2026-11-21'))).toEqual(['Nobody is named after 21 November 2026']);
		expect(notes(holder('Ana', '2026-12-01', null))).toEqual(['Nobody is named until 1 December 2026']);
		expect(notes()).toEqual(['Nobody is named yet']);
	});

	test('is two at once, on which days', () => {
		expect(notes(holder('Ana', null, '2026-07-14'), holder('Ben', '2026-07-01', null))).toEqual(['Ana and Ben both hold it on 1 to 14 July 2026']);
		expect(notes(holder('Ana', '2026-07-01', null), holder('Ben', '2026-09-01', null))).toEqual(['Ana and Ben both hold it from 1 September 2026']);
		expect(notes(holder('Ana', null, null), holder('Ben', null, null))).toEqual(['Ana and Ben both hold it']);
	});
});
