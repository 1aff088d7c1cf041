import { formatBytes, largestForm } from '#domain/file.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import { acceptUpload, type Accepted } from './accept-upload.ts';

/** Checks and strips the files of a form, before any transaction. Throws RuleBroken for the first that is refused: then none is kept. */
export async function acceptFiles(files: File[]): Promise<Accepted[]> {
	const all = files.reduce((total, file) => total + file.size, 0);
	if (files.length > 1 && all > largestForm)
		throw new RuleBroken(
			`These files are ${formatBytes(all)} together. Attach up to ${formatBytes(largestForm)} at once, and the others after saving`,
			'files'
		);
	const accepted: Accepted[] = [];
	for (const file of files) accepted.push(await acceptUpload(Buffer.from(await file.arrayBuffer()), file.name));
	return accepted;
}

/** What to say of files that were kept under another name than they came with. */
export function renamedOf(files: Accepted[]): string[] {
	return files.flatMap((file) => file.renamed ?? []);
}
