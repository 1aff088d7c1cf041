import { hash, verify, type Options } from '@node-rs/argon2';

// Argon2id with the first choice of the OWASP password storage cheat sheet: 19 MiB, two passes, one lane.
const cost: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let nobodys: Promise<string> | undefined;

/** The stored form of a password. Takes 10-20 ms of another thread: never inside a transaction. */
export function hashPassword(password: string): Promise<string> {
	return hash(password.normalize('NFC'), cost);
}

/** Whether a password is the one that was stored. With no stored hash the same work is done, so that the time tells nobody whether there is an account. */
export async function passwordMatches(stored: string | null | undefined, password: string): Promise<boolean> {
	nobodys ??= hashPassword('no account has this one');
	const right = await verify(stored ?? (await nobodys), password.normalize('NFC'));
	return right && Boolean(stored);
}
