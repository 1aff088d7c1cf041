const minute = 60_000;
const hour = 60 * minute;

/** How long a refused mail is tried again: two days after it was written, then an administrator decides. */
export const keepTrying = 48 * hour;

const waits = [minute, 5 * minute, 15 * minute, hour, 2 * hour, 4 * hour, 8 * hour];

/** When a mail that was just refused for the so many'th time is tried again; null when its two days are over. A server that is away a minute costs a minute, one that is away a night is asked seldom. */
export function nextAttempt(writtenAt: Date, attempts: number, now: Date): Date | null {
	const wait = waits[Math.min(attempts, waits.length) - 1] ?? minute;
	const next = now.getTime() + wait;
	return next - writtenAt.getTime() > keepTrying ? null : new Date(next);
}
