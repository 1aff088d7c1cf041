import { fileTypeFromBuffer } from 'file-type';
import { expect, test } from 'vitest';
import { documentFormats, isDocumentFormat, writeDocument, type DocumentFormat } from '#server/documents/write/index.ts';
import { UnsoundDocument } from '#server/documents/lint.ts';
import { sampleLetter } from './sample.ts';

const formats = Object.keys(documentFormats) as DocumentFormat[];

test.each(formats)('%s is written, is of its kind, and refuses a document with faults', async (format) => {
	const bytes = await writeDocument(sampleLetter(), format, { largePrint: format === 'pdf' });
	const kind = await fileTypeFromBuffer(bytes);
	if (format === 'html' || format === 'md') expect(kind).toBeUndefined();
	else expect(kind?.mime).toBe(documentFormats[format].mediaType);
	await expect(writeDocument({ ...sampleLetter(), title: '' }, format)).rejects.toThrow(UnsoundDocument);
});

test('a format is known by its own name only', () => {
	expect(formats.every(isDocumentFormat)).toBe(true);
	for (const other of ['', 'exe', 'toString', '__proto__', 'PDF']) expect(isDocumentFormat(other)).toBe(false);
});
