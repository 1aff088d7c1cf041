import { setImmediate as otherWork } from 'node:timers/promises';
import { sql } from 'kysely';
import { newId } from '#domain/id.ts';
import { actionReminders, digestReminder, progressReminder, reminderDay, type Reminder } from '#domain/plan/reminders.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { firstAttempt } from '../mail/mail.ts';
import type { PostOffice } from '../mail/post-office.ts';
import { actionsOfPeople } from './actions-of-people.ts';
import { progressOfPeople } from './progress-of-people.ts';
import { reminderMail, type ReminderLine } from './reminder-mail.ts';
import { stopLinks } from './stop-link.ts';

/** So many people at once: a round is short, so that pages are answered between two of them, on the embedded database too. */
const peopleAtOnce = 40;

type PersonDue = { id: string; name: string; email: string; stopped: string[] };
type Line = ReminderLine & Reminder & { accountId: string };

/**
 * Works out every reminder that is due and writes one mail a person and day with all of theirs into the queue; gives how many. Nothing before eight in the
 * morning in London. Each reminder is given once: a round takes a lock, and its reminders and mails are committed together, so that two processes at once or a
 * kill half way send nothing twice, and the next run goes on where it stopped.
 */
export async function remind(db: Database, office: PostOffice, now = new Date()): Promise<{ mails: number; reminders: number }> {
	const done = { mails: 0, reminders: 0 };
	const day = reminderDay(now);
	if (!day) return done;
	for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
		const round = await db.transaction().execute((trx) => remindSome(trx, office, { day, now, after }));
		if (!round) return done;
		done.mails += round.mails;
		done.reminders += round.reminders;
		after = round.last;
		await otherWork();
	}
}

async function remindSome(trx: Transaction, office: PostOffice, { day, now, after }: { day: string; now: Date; after: string }) {
	await sql`select pg_advisory_xact_lock(hashtext('critical-friend reminders'))`.execute(trx);
	const people = await peopleToday(trx, day, after);
	const last = people.at(-1)?.id;
	if (!last) return null;
	const lines = await linesOf(trx, people, day);
	const mailOf = new Map(people.map(({ id }) => [id, newId()]));
	await otherWork();
	const fresh = await insertNew(trx, lines, mailOf);
	await otherWork();
	const linkOf = await stopLinks(trx, office.origin);
	const mails = [];
	for (const person of people) {
		const own = lines.filter((line) => line.accountId === person.id && fresh.has(`${person.id} ${line.key}`));
		if (own.length === 0) continue;
		const mail = reminderMail(person, own, { origin: office.origin, day, stop: linkOf(person.id) });
		const next_attempt_at = firstAttempt(office, person.email, now);
		mails.push({ id: mailOf.get(person.id)!, recipient: person.email, key: mailKey(person.id, day), next_attempt_at, ...mail });
	}
	if (mails.length > 0)
		await sql`insert into outbox (id, recipient, subject, body, html, key, next_attempt_at)
			select id, recipient, subject, body, html, key, next_attempt_at from json_populate_recordset(null::outbox, ${JSON.stringify(mails)}::json)`.execute(trx);
	return { mails: mails.length, reminders: fresh.size, last };
}

/** The next people who could have a reminder today and were not written to yet: holders of posts, and those who lead a plan or a review. */
async function peopleToday(trx: Transaction, day: string, after: string): Promise<PersonDue[]> {
	const { rows } = await sql<PersonDue>`
		select id, name, email, array(select kind from reminder_stopped where account_id = account.id) as stopped from account
		where id > ${after} and disabled_at is null
			and not exists (select from outbox where key = 'reminders:' || account.id || ${`:${day}`})
			and (exists (select from post_holding where account_id = account.id and (to_date is null or to_date >= ${day}))
				or exists (select from member join progress_review using (review_id)
					where account_id = account.id and role in ('manager', 'lead', 'host-lead') and held_on is null))
		order by id limit ${peopleAtOnce}`.execute(trx);
	return rows;
}

async function linesOf(trx: Transaction, people: PersonDue[], day: string): Promise<Line[]> {
	const ids = people.map(({ id }) => id);
	const stopped = new Map(people.map(({ id, stopped: kinds }) => [id, kinds]));
	const actions = await actionsOfPeople(trx, ids, day);
	const lists = await lastLists(trx, ids);
	const progress = await progressOfPeople(trx, ids, day);
	const lines = [
		...actions.flatMap((action) => actionReminders(action, day).map((reminder): Line => ({ ...action, ...reminder }))),
		// Each open action is a line of its review's weekly list, under one key.
		...actions.flatMap((action) =>
			[digestReminder(action.reviewId, day, lists.get(`${action.accountId} ${action.reviewId}`)) ?? []]
				.flat()
				.map((reminder): Line => ({ ...action, ...reminder }))
		),
		...progress.flatMap((one) =>
			[progressReminder(one, day) ?? []]
				.flat()
				.map((reminder): Line => ({ ...one, ...reminder, number: '', dueOn: one.plannedOn, actionId: '', updatedOn: null }))
		)
	];
	return lines.filter((line) => !stopped.get(line.accountId)?.includes(line.kind));
}

/** The Monday of the last weekly list that each person had of each review. */
async function lastLists(trx: Transaction, ids: string[]): Promise<Map<string, string>> {
	const { rows } = await sql<{ of: string; monday: string }>`
		select account_id || ' ' || review_id as of, max(right(key, 10)) as monday from reminder
		where kind = 'digest' and account_id = any(${ids}::uuid[]) group by account_id, review_id`.execute(trx);
	return new Map(rows.map(({ of, monday }) => [of, monday]));
}

/** Puts the reminders on record; gives those that were not there before. */
async function insertNew(trx: Transaction, lines: Line[], mailOf: Map<string, string>): Promise<Set<string>> {
	const rows = new Map(
		lines.map(({ accountId, reviewId, key, kind }) => [
			`${accountId} ${key}`,
			{ account_id: accountId, review_id: reviewId, key, kind, mail_id: mailOf.get(accountId) }
		])
	);
	const { rows: added } = await sql<{ account_id: string; key: string }>`
		insert into reminder (account_id, review_id, key, kind, mail_id)
		select account_id, review_id, key, kind, mail_id from json_populate_recordset(null::reminder, ${JSON.stringify([...rows.values()])}::json)
		on conflict (account_id, key) do nothing returning account_id, key`.execute(trx);
	return new Set(added.map(({ account_id, key }) => `${account_id} ${key}`));
}

/** The name of a person's mail of a day: the outbox takes it once. */
function mailKey(accountId: string, day: string): string {
	return `reminders:${accountId}:${day}`;
}
