import { NotFound } from '#domain/outcomes.ts';
import { makeCalendarFeed, revokeCalendarFeed } from '#server/calendar/calendar-feed.ts';
import { writeCalendar } from '#server/calendar/write-calendar.ts';
import { queriesSoFar } from '#server/db/query-count.ts';
import type { Database } from '#server/db/connect.ts';
import { updateAction } from '#server/plans/actions/update-action.ts';
import { newId } from '#domain/id.ts';
import { expect } from 'vitest';
import { lastInstallationEntry, office } from '../factories/sign-in.ts';
import { anUpdate } from '../factories/plans.ts';
import { anOwnedAction } from '../factories/reminders.ts';
import { test } from '../setup/database.ts';

const { origin } = office;

async function aFeed(db: Database, account: { id: string; name: string }) {
	const address = await makeCalendarFeed(db, account, origin);
	const token = address.split('/').at(-1) ?? '';
	return { token, read: (day = '2026-03-17') => writeCalendar(db, token, { origin, day }) };
}

const field = (text: string, name: string) => new RegExp(`^${name}[;:].*$`, 'm').exec(text)?.[0].trim();

test('the calendar holds the due dates of own actions as whole days, with a stable id and no word of the plan', async ({ db }) => {
	const { account, actionId, id } = await anOwnedAction(db, { dueOn: '2026-03-29' });
	const feed = await aFeed(db, account);
	const queries = queriesSoFar();
	const text = await feed.read();
	expect(queriesSoFar() - queries).toBeLessThanOrEqual(2);
	expect(field(text, 'UID')).toBe(`UID:action-${actionId}@localhost`);
	expect(field(text, 'DTSTART')).toBe('DTSTART;VALUE=DATE:20260329');
	expect(field(text, 'SUMMARY')).toBe('SUMMARY:Action 1.1 due');
	expect(text.replaceAll('\r\n ', '')).toContain(`${origin}/reviews/${id}/plan/actions/${actionId}`);
	expect(text).not.toContain('transfer form');
	expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
});

test('a changed date moves the entry instead of making a second', async ({ db }) => {
	const { account, actionId, review } = await anOwnedAction(db, { dueOn: '2026-03-29' });
	const { read } = await aFeed(db, account);
	const before = await read();
	await updateAction(db, review, anUpdate(actionId, { newDate: '2026-10-25', dueReason: 'Staff left', betterReason: 'New staff have begun' }));
	const after = await read();
	expect(field(after, 'UID')).toBe(field(before, 'UID'));
	expect(field(after, 'DTSTART')).toBe('DTSTART;VALUE=DATE:20261025');
	const sequence = (text: string) => Number(field(text, 'SEQUENCE')?.split(':')[1]);
	expect(sequence(after)).toBeGreaterThan(sequence(before));
});

test('it stops where access ends, and what is complete or handed over is gone', async ({ db }) => {
	const { account, actionId, review } = await anOwnedAction(db, { dueOn: '2026-03-29', accessUntil: '2026-04-30', to: '2026-03-31' });
	const { read, token } = await aFeed(db, account);
	const entries = async (day: string) => (await read(day)).match(/BEGIN:VEVENT/g)?.length ?? 0;
	expect(await entries('2026-03-31')).toBe(1);
	expect(await entries('2026-04-01')).toBe(0);
	await db.updateTable('post_holding').set({ to_date: null }).execute();
	expect(await entries('2026-04-30')).toBe(1);
	expect(await entries('2026-05-01')).toBe(0);
	await updateAction(db, review, anUpdate(actionId, { rag: 'complete' }));
	expect(await entries('2026-04-30')).toBe(0);
	await db.updateTable('account').set({ disabled_at: '2026-03-01T00:00:00Z' }).where('id', '=', account.id).execute();
	await expect(writeCalendar(db, token, { origin })).rejects.toThrow(NotFound);
});

test('progress reviews stand in the calendar of those who lead the plan or the review', async ({ db }) => {
	const { id, manager, account } = await anOwnedAction(db, { dueOn: null });
	const progress = newId();
	await db.insertInto('progress_review').values({ id: progress, review_id: id, months: 6, planned_on: '2026-09-01' }).execute();
	const text = await (await aFeed(db, manager)).read();
	expect(field(text, 'UID')).toBe(`UID:progress-${progress}@localhost`);
	expect(field(text, 'DTSTART')).toBe('DTSTART;VALUE=DATE:20260901');
	expect(await (await aFeed(db, account)).read()).not.toContain('VEVENT');
});

test('only the hash of the address is kept; a new address and revoking end the old one', async ({ db }) => {
	const { account } = await anOwnedAction(db);
	const first = await aFeed(db, account);
	expect(await lastInstallationEntry(db)).toMatchObject({ what: 'calendar address made', account_id: account.id });
	expect(JSON.stringify(await db.selectFrom('calendar_feed').selectAll().execute())).not.toContain(first.token);
	const second = await aFeed(db, account);
	await expect(first.read()).rejects.toThrow(NotFound);
	await second.read();
	await revokeCalendarFeed(db, account);
	await expect(second.read()).rejects.toThrow(NotFound);
	await expect(writeCalendar(db, '', { origin })).rejects.toThrow(NotFound);
});
