import { acceptedKinds, fileKinds, formatBytes, largestFile, type FileKind } from '#domain/file.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import { detectKind } from './detect-kind.ts';
import { safeName, splitName } from './safe-name.ts';
import { stripOffice } from './strip-office.ts';
import { stripPdf } from './strip-pdf.ts';
import { stripPicture } from './strip-picture.ts';
import { toUtf8 } from './plain-text.ts';

export type Accepted = {
	bytes: Buffer;
	mediaType: string;
	name: string;
	/** What was done to its name, said to the person; null when nothing was. */ renamed: string | null;
};

/**
 * Checks an upload and takes out what says who made it and where: the last step before `storeFile`, with no database work.
 * Its kind is what its content says, whatever its name. Throws RuleBroken on the field `files` with the limit or the reason; then nothing is kept.
 */
export async function acceptUpload(bytes: Buffer, givenName: string): Promise<Accepted> {
	const name = safeName(givenName);
	if (bytes.length === 0) throw refusal(`${name} is empty. Choose a file with something in it`);
	if (bytes.length > largestFile)
		throw refusal(`${name} is ${formatBytes(bytes.length)}. The limit is ${formatBytes(largestFile)}: make it smaller, or attach a part of it`);
	const kind = await detectKind(bytes, name);
	if ('refused' in kind) throw refusal(`${name} ${kind.refused}`);
	const named = nameFor(name, kind);
	const stripped = await strip(bytes, kind, name);
	if (stripped.length > largestFile)
		throw refusal(`${name} is larger than ${formatBytes(largestFile)} once it is unpacked. Make it smaller, or attach a part of it`);
	return { bytes: stripped, mediaType: kind.mediaType, ...named };
}

async function strip(bytes: Buffer, kind: FileKind, name: string): Promise<Buffer> {
	try {
		if (kind.family === 'picture') return await stripPicture(bytes, kind);
		if (kind.family === 'office') return await stripOffice(bytes);
		return kind.family === 'pdf' ? stripPdf(bytes) : toUtf8(bytes);
	} catch (cause) {
		if (cause instanceof RuleBroken) throw refusal(`${name} ${cause.message}`);
		throw Object.assign(refusal(`${name} cannot be read. Open it in its own program, save it again, and choose it again`), { cause });
	}
}

/**
 * The name with the ending of what it really is. A picture or text under another picture's or text's ending is harmless and is renamed;
 * anything else under a false name is refused, since whoever opens it would be misled.
 */
function nameFor(name: string, kind: FileKind): Pick<Accepted, 'name' | 'renamed'> {
	const { stem, extension } = splitName(name);
	if (extension === kind.extension || (extension === 'jpeg' && kind.extension === 'jpg')) return { name, renamed: null };
	const claimed = fileKinds.find((one) => one.extension === (extension === 'jpeg' ? 'jpg' : extension));
	const right = `${stem}.${kind.extension}`;
	const says = `${name} is really ${article(kind.label)} ${kind.label}`;
	if (claimed && claimed.family !== kind.family) throw refusal(`${says}. If that is what you meant, rename it to ${right} and choose it again`);
	if (extension && !claimed && kind.family !== 'text')
		throw refusal(`${says}. Attachments may be ${acceptedKinds}. If that is what you meant, rename it to ${right} and choose it again`);
	return { name: right, renamed: `${says}, so it is kept as ${right}` };
}

function article(label: string): string {
	return label === 'plain text' || label === 'CSV' ? 'in' : /^[AEIO]/.test(label) ? 'an' : 'a';
}

function refusal(message: string): RuleBroken {
	return new RuleBroken(message, 'files');
}
