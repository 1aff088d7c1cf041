import { fileTypeFromBuffer } from 'file-type';
import { acceptedKinds, fileKinds, type FileKind } from '#domain/file.ts';
import { splitName } from './safe-name.ts';
import { looksLikeText, readText } from './plain-text.ts';

/** Kinds that people do choose, and what to do instead. */
const instead: [RegExp, string][] = [
	[/^image\/(heic|heif|avif)/, 'is a HEIC picture, which keeps the place where it was taken. Save it as JPEG and choose it again'],
	[/^image\/(tiff|bmp|x-icon)/, 'is a kind of picture that browsers do not show. Save it as PNG or JPEG and choose it again'],
	[/^application\/x-cfb$/, 'is in an old Office format, or has a password. Save it without a password as docx, xlsx, pptx or PDF and choose it again'],
	[/macroenabled/, 'may hold macros, which can do harm. Save it without macros and choose it again'],
	[/^(application\/zip|application\/x-(7z|rar|tar|gzip)|application\/gzip)/, 'is an archive. Take the files out of it and choose them one by one'],
	[/^(audio|video)\//, 'is a recording. Recordings are not kept: write down what matters in the note'],
	[/^(application|text)\/rtf$/, 'is in Rich Text Format. Save it as docx or PDF and choose it again'],
	[/^message\/rfc822$/, 'is an e-mail, which names its sender and readers. Save it as PDF or copy the part that matters']
];

/** What a file is by its content; its name only tells CSV from plain text. Or why it is refused, as the rest of a sentence that begins with its name. */
export async function detectKind(bytes: Buffer, name: string): Promise<FileKind | { refused: string }> {
	const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
	// SVG and other XML are text that a browser may run: judged with the text below.
	if (found && !/xml$|^text\//.test(found.mime)) return kindOf(found.mime);
	if (bytes.subarray(0, 1024).includes('%PDF-')) return kindOf('application/pdf');
	if (!looksLikeText(bytes)) return { refused: `is not a kind of file that can be attached. Attachments may be ${acceptedKinds}` };
	const start = readText(bytes.subarray(0, 65_536)).trimStart().toLowerCase();
	if (/<svg[\s/>]/.test(start)) return { refused: 'is an SVG drawing, which can carry a program. Save it as PNG and choose it again' };
	if (/^(<!doctype html|<\?xml|<html|<!--)|<(html|head|body|script|iframe|object|embed)[\s/>]/.test(start.slice(0, 2000))) {
		return { refused: 'is a web page or XML, which can carry a program. Save it as PDF and choose it again' };
	}
	if (/^(from|to|received|return-path|delivered-to|message-id|mime-version|x-[\w-]+): /.test(start) && /^(message-id|mime-version|received): /m.test(start))
		return kindOf('message/rfc822');
	return kindOf(splitName(name).extension === 'csv' ? 'text/csv' : 'text/plain');
}

function kindOf(mediaType: string): FileKind | { refused: string } {
	const kind = fileKinds.find((one) => one.mediaType === mediaType);
	if (kind) return kind;
	return {
		refused: instead.find(([pattern]) => pattern.test(mediaType))?.[1] ?? `is not a kind of file that can be attached. Attachments may be ${acceptedKinds}`
	};
}
