import type * as Pdf from 'pdfjs-dist';
import { Unreadable } from '../unreadable.ts';

/** Pages that are read; a document for a person has tens, an agenda pack hundreds. */
export const mostPages = 600;

let library: Promise<typeof Pdf> | undefined;

/** The reader of PDF, in this thread: it looks for its own worker in a global. */
function pdfLibrary(): Promise<typeof Pdf> {
	library ??= (async () => {
		(globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string);
		return (await import('pdfjs-dist/legacy/build/pdf.mjs')) as typeof Pdf;
	})();
	return library;
}

/**
 * Opens a PDF for its text. Nothing of it is run and nothing fetched. Throws Unreadable for one with a password, one that is broken, and one with too many pages.
 * The caller ends it with `loadingTask.destroy()`.
 */
export async function openPdf(bytes: Uint8Array): Promise<Pdf.PDFDocumentProxy> {
	const { getDocument } = await pdfLibrary();
	const task = getDocument({
		data: bytes,
		verbosity: 0,
		enableXfa: false,
		disableFontFace: true,
		useSystemFonts: false,
		useWorkerFetch: false,
		useWasm: false,
		stopAtErrors: false,
		maxImageSize: 1,
		isOffscreenCanvasSupported: false,
		fontExtraProperties: true
	});
	const document = await task.promise.catch(async (cause: unknown) => {
		await task.destroy().catch(() => undefined);
		if (cause instanceof Error && cause.name === 'PasswordException')
			throw new Unreadable('is protected by a password. Save it without the password and choose it again', { cause });
		throw new Unreadable('is damaged or cut short: it is no whole PDF. Fetch it again from where it came from and choose it again', { cause });
	});
	if (document.numPages > mostPages) {
		const pages = document.numPages.toLocaleString('en-GB');
		await task.destroy();
		throw new Unreadable(`has ${pages} pages. At most ${mostPages} are read: save the pages of the report as a file of their own and choose that`);
	}
	return document;
}
