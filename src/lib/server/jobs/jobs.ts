import { remindAt } from '#domain/plan/reminders.ts';
import { sendWaiting } from '../mail/send-waiting.ts';
import { readWaiting } from '../region/documents/read-waiting.ts';
import { renewRecord } from '../region/record/renew-record.ts';
import { formWaitingGroups } from '../region/totals/form-waiting-groups.ts';
import { remind } from '../reminders/remind.ts';
import type { Running } from '../running.ts';

/** Work that is done by the clock. It may be begun twice, by two processes, or be cut off in the middle: each does what is left, and nothing twice. */
export type Job = {
	name: string;
	/** Minute, hour, day, month, weekday, as clocks in London show them. */
	at: string;
	/** After so many seconds the process that began it is taken for dead. */
	longestSeconds: number;
	run: (running: Running, signal: AbortSignal) => Promise<unknown>;
};

const [hour, minute] = remindAt.split(':').map(Number);

export const jobs: Job[] = [
	{
		name: 'mail',
		at: '* * * * *',
		longestSeconds: 120,
		run: ({ connection, configuration }, signal) => sendWaiting(connection.db, configuration, signal)
	},
	{
		name: 'reminders',
		at: `${minute} ${hour} * * *`,
		longestSeconds: 600,
		run: ({ connection, configuration }) => remind(connection.db, configuration)
	},
	{
		name: 'read-documents',
		at: '* * * * *',
		longestSeconds: 1800,
		run: ({ connection }, signal) => readWaiting(connection.db, { signal })
	},
	{
		name: 'issues',
		at: '*/5 * * * *',
		longestSeconds: 600,
		run: ({ connection }, signal) => renewRecord(connection.db, { signal })
	},
	{
		name: 'totals',
		at: '20 2 * * *',
		longestSeconds: 300,
		run: ({ connection }) => formWaitingGroups(connection.db)
	}
];
