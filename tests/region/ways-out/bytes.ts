import { createHash } from 'node:crypto';
import JSZip from 'jszip';

/** What a way out gave, as text that is the same whenever the same was said: a file without the time of its making, anything else as JSON. */
export async function saidBy(given: unknown): Promise<string> {
	if (!Buffer.isBuffer(given)) return JSON.stringify(given, (_, value: unknown) => (value instanceof Map ? [...value] : value));
	if (given.subarray(0, 2).toString() === 'PK') return officeText(given);
	return given.subarray(0, 4).toString() === '%PDF' ? given.toString('latin1').replaceAll(madeWhen, '') : given.toString('utf8');
}

/** Where a PDF says when it was made, and the name that is drawn from that. */
const madeWhen = /\/(?:Mod|Creation)Date \(.*?\)|\/ID \[.*?\]|<(xmp:\w+Date|xmpMM:\w+ID)>.*?<\/\1>/g;

/** Every part of an office file but the sheet that says when it was made. Names of links within it are made anew each time. */
async function officeText(bytes: Buffer): Promise<string> {
	const zip = await JSZip.loadAsync(bytes);
	const parts: string[] = [];
	for (const name of Object.keys(zip.files).sort())
		if (name !== 'docProps/core.xml') parts.push(`${name}\n${(await zip.file(name)?.async('string')) ?? ''}`.replaceAll(/rId[\w-]+/g, 'rId'));
	return parts.join('\n');
}

export function fingerprint(bytes: Buffer | string): string {
	return createHash('sha256').update(bytes).digest('hex');
}
