import * as v from 'valibot';

/** The largest attachment, in bytes: 25 MB. */
export const largestFile = 25 * 1024 * 1024;
/** What one form may carry in all; the server takes no larger request. */
export const largestForm = 28 * 1024 * 1024;

export type FileKind = { mediaType: string; extension: string; label: string; family: 'picture' | 'pdf' | 'office' | 'text' };

/** The kinds of file that may be attached, by what is in them. Each can be shown safely or handed over, and loses the names of its makers on the way in. */
export const fileKinds: FileKind[] = [
	{ mediaType: 'image/png', extension: 'png', label: 'PNG picture', family: 'picture' },
	{ mediaType: 'image/jpeg', extension: 'jpg', label: 'JPEG picture', family: 'picture' },
	{ mediaType: 'image/gif', extension: 'gif', label: 'GIF picture', family: 'picture' },
	{ mediaType: 'image/webp', extension: 'webp', label: 'WebP picture', family: 'picture' },
	{ mediaType: 'application/pdf', extension: 'pdf', label: 'PDF', family: 'pdf' },
	{ mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extension: 'docx', label: 'Word document', family: 'office' },
	{ mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx', label: 'Excel workbook', family: 'office' },
	{
		mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
		extension: 'pptx',
		label: 'PowerPoint presentation',
		family: 'office'
	},
	{ mediaType: 'application/vnd.oasis.opendocument.text', extension: 'odt', label: 'OpenDocument text', family: 'office' },
	{ mediaType: 'application/vnd.oasis.opendocument.spreadsheet', extension: 'ods', label: 'OpenDocument spreadsheet', family: 'office' },
	{ mediaType: 'application/vnd.oasis.opendocument.presentation', extension: 'odp', label: 'OpenDocument presentation', family: 'office' },
	{ mediaType: 'text/plain', extension: 'txt', label: 'plain text', family: 'text' },
	{ mediaType: 'text/csv', extension: 'csv', label: 'CSV', family: 'text' }
];

/** The kinds in words, for hints and refusals. */
export const acceptedKinds = 'PDF, PNG, JPEG, GIF, WebP, Word, Excel, PowerPoint, OpenDocument, plain text or CSV';

/** For the `accept` of a file field; the server looks at the content, whatever the name says. */
export const acceptedNames = [...fileKinds.map((kind) => `.${kind.extension}`), '.jpeg'].join(',');

/** "420 KB", "1.4 MB": a size as people read it. */
export function formatBytes(bytes: number): string {
	if (bytes < 1024) return `${bytes} bytes`;
	if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
	return `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '')} MB`;
}

/** The files of a form, without the empty one that a browser sends when none was chosen. */
export const chosenFiles = v.pipe(
	v.optional(v.array(v.instance(File)), []),
	v.transform((files) => files.filter((file) => file.size > 0 || file.name !== ''))
);
