import { RuleBroken } from '#domain/outcomes.ts';
import type { ReadFile } from '#domain/reading/reading.ts';
import type { Database } from '../../db/connect.ts';
import { log } from '../../log.ts';
import { readFile } from '../../reading/read-file.ts';
import { claimDocument, leaseSeconds, mostAttempts, stillReading, type Claim } from './claim-document.ts';
import { documentBytes } from './document-file.ts';
import { keepReading } from './keep-reading.ts';

export type Reader = (bytes: Buffer, name: string) => Promise<ReadFile>;

/** How many documents a process reads at a time, whoever asked for it: one a core of a small server. */
const atOnce = 2;

const hands = new WeakMap<Database, { busy: number; asked: number }>();

/**
 * Reads what waits, two documents at a time, until nothing waits or `signal` says stop; gives how many it took up. Any number of processes may do so at once,
 * and one that is cut off in the middle leaves a document that is read again and kept once. Asked while this process reads already, it leaves the rest to that.
 */
export async function readWaiting(db: Database, { read = readFile, signal }: { read?: Reader; signal?: AbortSignal } = {}): Promise<number> {
	const hand = hands.get(db) ?? { busy: 0, asked: 0 };
	hands.set(db, hand);
	hand.asked += 1;
	let taken = 0;
	const lane = async () => {
		while (!signal?.aborted) {
			const { asked } = hand;
			const claim = await claimDocument(db);
			// What was added after this look at the queue was asked for after it.
			if (!claim && hand.asked === asked) return;
			if (claim) await readOne(db, claim, read);
			if (claim) taken += 1;
		}
	};
	const free = Math.max(0, atOnce - hand.busy);
	hand.busy += free;
	await Promise.all(Array.from({ length: free }, () => lane().finally(() => (hand.busy -= 1))));
	return taken;
}

/** Begins to read at once what was just added, without holding the page that added it; what is left, the job of every minute takes up. */
export function wakeReader(db: Database): void {
	readWaiting(db).catch((cause: unknown) => log().error({ err: cause }, 'reading documents stopped'));
}

async function readOne(db: Database, claim: Claim, read: Reader): Promise<void> {
	const heart = setInterval(() => void stillReading(db, claim).catch(() => {}), (leaseSeconds * 1000) / 3);
	try {
		const result = await read(await documentBytes(db, claim.id), claim.name);
		await keepReading(db, claim, result);
	} catch (cause) {
		if (!(cause instanceof RuleBroken)) log().warn({ err: cause, document: claim.id }, 'a document could not be read');
		await giveUp(db, claim, cause);
	} finally {
		clearInterval(heart);
	}
}

/** A document that cannot be read is not tried again; a fault of ours is, a few times. */
async function giveUp(db: Database, { id, attempt, name }: Claim, cause: unknown): Promise<void> {
	const broken = cause instanceof RuleBroken;
	const last = broken || attempt >= mostAttempts;
	await db
		.updateTable('source_document')
		.set({
			state: last ? 'failed' : 'waiting',
			reading_until: null,
			failure: broken ? cause.message : last ? `${name} could not be read. Save it again as PDF in its own program, and add that` : ''
		})
		.where('id', '=', id)
		.where('state', '=', 'reading')
		.where('attempts', '=', attempt)
		.execute();
}
