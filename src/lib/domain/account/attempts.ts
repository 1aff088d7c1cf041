/**
 * How many wrong passwords are taken without a wait. An address stands for a whole office behind one line, so it is given more than an account.
 */
const free = { account: 5, address: 20 } as const;
export type AttemptKind = keyof typeof free;

const firstWait = 30;
const longestWait = 15 * 60;

/** Failures are forgotten when this many seconds pass without another. */
export const forgetAfter = 60 * 60;

/** How many seconds must pass after so many failures: none at first, then 30 seconds, doubled each time, at most 15 minutes. */
export function waitAfter(kind: AttemptKind, failures: number): number {
	if (failures < free[kind]) return 0;
	return Math.min(firstWait * 2 ** (failures - free[kind]), longestWait);
}

/** "30 seconds", "1 minute", "4 minutes": rounded up, so that who waits as long as it says is let in. */
export function waitInWords(seconds: number): string {
	if (seconds <= 50) return seconds <= 1 ? '1 second' : `${Math.ceil(seconds)} seconds`;
	const minutes = Math.ceil(seconds / 60);
	return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
