import { forgetAfter } from '#domain/account/attempts.ts';
import type { Database } from '../db/connect.ts';
import { log } from '../log.ts';

const hour = 3600_000;

/** Destroys what has had its time: parked forms after an hour, sessions a day after their end, links a day after theirs, failures, mails after 90 days, uploads that wait for consent after a day. Run every ten minutes. */
export async function tidyAccess(db: Database, now = new Date()): Promise<void> {
	const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds).toISOString();
	await db.deleteFrom('parked_form').where('created_at', '<', ago(hour)).execute();
	await db
		.deleteFrom('session')
		.where('expires_at', '<', ago(24 * hour))
		.execute();
	await db
		.deleteFrom('account_link')
		.where('expires_at', '<', ago(24 * hour))
		.execute();
	await db
		.deleteFrom('sign_in_failure')
		.where('last_failed_at', '<', ago(forgetAfter * 1000))
		.execute();
	await db
		.deleteFrom('plan_intake')
		.where('made_at', '<', ago(24 * hour))
		.execute();
	await db
		.deleteFrom('outbox')
		.where('created_at', '<', ago(90 * 24 * hour))
		.execute();
	// Far past the day on which any of them could be due again.
	await db
		.deleteFrom('reminder')
		.where('made_at', '<', ago(400 * 24 * hour))
		.execute();
}

/** Tidies at once and every ten minutes, until the process ends. */
export function keepTidy(db: Database): void {
	const tidy = () => void tidyAccess(db).catch((cause: unknown) => log().warn({ err: cause }, 'what had its time could not be removed'));
	tidy();
	setInterval(tidy, 600_000).unref();
}
