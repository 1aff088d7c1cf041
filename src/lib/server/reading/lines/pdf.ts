import type { Line } from '#domain/reading.ts';
import { openPdf } from './pdf-open.ts';

/** The lines of a PDF in reading order. Throws Unreadable. Run in a worker. */
export async function readPdf(bytes: Uint8Array): Promise<{ pages: number; lines: Line[]; warnings: string[] }> {
	const document = await openPdf(bytes);
	try {
		const lines: Line[] = [];
		for (let number = 1; number <= document.numPages; number++) {
			const page = await document.getPage(number);
			const { items } = await page.getTextContent();
			let text = '';
			for (const item of items) {
				if (!('str' in item)) continue;
				text += item.str;
				if (item.hasEOL && text.trim()) {
					lines.push({ page: number, role: 'paragraph', text: text.replaceAll(/\s+/g, ' ').trim() });
					text = '';
				}
			}
			if (text.trim()) lines.push({ page: number, role: 'paragraph', text: text.trim() });
			page.cleanup();
		}
		return { pages: document.numPages, lines, warnings: [] };
	} finally {
		await document.loadingTask.destroy();
	}
}
