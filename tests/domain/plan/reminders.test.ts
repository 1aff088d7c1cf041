import { addDays } from '#domain/dates.ts';
import { actionReminders, digestReminder, progressReminder, reminderDay } from '#domain/plan/reminders.ts';
import { expect, test } from 'vitest';

const action = { actionId: 'a', dueOn: '2026-03-29', updatedOn: '2026-03-01', remindBefore: 14, updateEvery: 30 };
const kinds = (day: string, given: Partial<typeof action> | { dueOn: null } | { updatedOn: null } = {}) =>
	actionReminders({ ...action, ...given }, day).map(({ key }) => key);

test('due soon is said once for a date, from so many days before it', () => {
	expect(kinds('2026-03-14')).toEqual([]);
	expect(kinds('2026-03-15')).toEqual(['due-soon:a:2026-03-29']);
	expect(kinds('2026-03-29')).toEqual(['due-soon:a:2026-03-29']);
	expect(kinds('2026-03-20', { dueOn: '2026-04-02' })).toEqual(['due-soon:a:2026-04-02']);
	expect(kinds('2026-03-28', { remindBefore: 0 })).toEqual([]);
});

test('overdue is said on the day after, then every week, over the change to summer time', () => {
	const given = { updatedOn: null };
	const said = Array.from({ length: 16 }, (_, n) => kinds(addDays('2026-03-29', n), given)[0]);
	expect(said[0]).toBe('due-soon:a:2026-03-29');
	expect(new Set(said.slice(1, 8))).toEqual(new Set(['overdue:a:2026-03-29:0']));
	expect(new Set(said.slice(8, 15))).toEqual(new Set(['overdue:a:2026-03-29:1']));
	expect(said[15]).toBe('overdue:a:2026-03-29:2');
});

test('no update is said each time that the agreed interval has gone by since the last one', () => {
	const given = { dueOn: null };
	expect(kinds('2026-03-30', given)).toEqual([]);
	expect(kinds('2026-03-31', given)).toEqual(['no-update:a:2026-03-01:1']);
	expect(kinds('2026-04-29', given)).toEqual(['no-update:a:2026-03-01:1']);
	expect(kinds('2026-04-30', given)).toEqual(['no-update:a:2026-03-01:2']);
	expect(kinds('2026-04-30', { dueOn: null, updatedOn: null })).toEqual([]);
});

test('the weekly list is for Mondays, also the one after the clocks change', () => {
	expect(digestReminder('r', '2026-03-29')).toBeNull();
	expect(digestReminder('r', '2026-03-30')).toEqual({ kind: 'digest', key: 'digest:r:2026-03-30' });
	expect(digestReminder('r', '2026-10-26')).not.toBeNull();
	expect(digestReminder('r', '2026-10-25')).toBeNull();
});

test('a weekly list that nobody could send on Monday goes once on the next day of work, to whoever had one before', () => {
	const list = { kind: 'digest', key: 'digest:r:2026-03-30' };
	const days = ['2026-03-31', '2026-04-03', '2026-04-04', '2026-04-05'];
	expect(days.map((day) => digestReminder('r', day, '2026-03-16'))).toEqual([list, list, null, null]);
	expect(days.map((day) => digestReminder('r', day, '2026-03-30'))).toEqual([null, null, null, null]);
	expect(days.map((day) => digestReminder('r', day, null))).toEqual([null, null, null, null]);
	expect(digestReminder('r', '2026-04-06', '2026-03-30')).toEqual({ kind: 'digest', key: 'digest:r:2026-04-06' });
});

test('a progress review is announced 28 days and 7 days ahead, and anew when its date moves', () => {
	const key = (day: string, plannedOn = '2026-04-20') => progressReminder({ id: 'p', plannedOn }, day)?.key;
	expect(key('2026-03-22')).toBeUndefined();
	expect(key('2026-03-23')).toBe('progress-review:p:2026-04-20:28');
	expect(key('2026-04-12')).toBe('progress-review:p:2026-04-20:28');
	expect(key('2026-04-13')).toBe('progress-review:p:2026-04-20:7');
	expect(key('2026-04-21')).toBeUndefined();
	expect(key('2026-04-13', '2026-05-04')).toBe('progress-review:p:2026-05-04:28');
});

test('the day begins at eight in the morning in London, in winter and in summer', () => {
	expect(reminderDay(new Date('2026-03-28T07:59:00Z'))).toBeNull();
	expect(reminderDay(new Date('2026-03-28T08:00:00Z'))).toBe('2026-03-28');
	expect(reminderDay(new Date('2026-03-29T06:59:00Z'))).toBeNull();
	expect(reminderDay(new Date('2026-03-29T07:00:00Z'))).toBe('2026-03-29');
	expect(reminderDay(new Date('2026-10-25T07:30:00Z'))).toBeNull();
	expect(reminderDay(new Date('2026-10-25T08:00:00Z'))).toBe('2026-10-25');
});
