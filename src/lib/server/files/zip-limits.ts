import { createInflateRaw } from 'node:zlib';
import { RuleBroken } from '#domain/outcomes.ts';

const mostEntries = 4000;
const mostUnpacked = 250 * 1024 * 1024;
/** Office files shrink 5 to 20 times; a few sheets of numbers 50 times. What shrinks more once it is large is made to harm. */
const mostRatio = 120;
const ratioCounts = 20 * 1024 * 1024;

type Entry = { method: number; packed: Buffer };

/**
 * Refuses a zip that would unpack to too much, by unpacking it into nothing and counting, since the sizes that a zip states may be lies.
 * Throws RuleBroken; a zip that cannot be read throws a plain Error.
 */
export async function checkZip(bytes: Buffer): Promise<void> {
	let unpacked = 0;
	for (const entry of entriesOf(bytes)) {
		await inflateAndCount(entry, (more) => {
			unpacked += more;
			if (unpacked > mostUnpacked || (unpacked > ratioCounts && unpacked / bytes.length > mostRatio)) throw tooMuch();
		});
	}
}

/** The entries by the central directory, the one list that every program goes by. Entries may not share bytes: that is how the largest bombs are built. */
function entriesOf(bytes: Buffer): Entry[] {
	const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
	if (end < 0) throw new Error('zip without a directory');
	const count = bytes.readUInt16LE(end + 10);
	if (count > mostEntries) throw tooMuch();
	const entries: Entry[] = [];
	let packedInAll = 0;
	for (let at = bytes.readUInt32LE(end + 16), n = 0; n < count; n++) {
		if (bytes.readUInt32LE(at) !== 0x02014b50) throw new Error('zip with a broken directory');
		const size = bytes.readUInt32LE(at + 20);
		const local = bytes.readUInt32LE(at + 42);
		const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
		packedInAll += size;
		if (start + size > bytes.length || packedInAll > bytes.length) throw tooMuch();
		entries.push({ method: bytes.readUInt16LE(at + 10), packed: bytes.subarray(start, start + size) });
		at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
	}
	return entries;
}

async function inflateAndCount({ method, packed }: Entry, count: (bytes: number) => void): Promise<void> {
	if (method === 0) return count(packed.length);
	if (method !== 8) throw new Error(`zip method ${method}`);
	const inflate = createInflateRaw();
	inflate.end(packed);
	for await (const piece of inflate) count((piece as Buffer).length);
}

function tooMuch(): RuleBroken {
	return new RuleBroken('unpacks to far more than its size. Save it again in its own program, or attach a part of it');
}
