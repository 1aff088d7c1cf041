import type { Added } from '#server/region/documents/add-documents.ts';

/** What became of the files of a form, in a sentence. */
export function saidOfAdded({ waiting, duplicates, refused }: Added): string {
	const some = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
	const parts = [
		waiting > 0 && `${some(waiting, 'document')} added`,
		duplicates > 0 && `${some(duplicates, 'document')} had been added before`,
		refused > 0 && `${some(refused, 'document')} could not be taken`
	].filter((part): part is string => part !== false);
	return parts.length > 0 ? parts.join('. ') : 'These documents are here already';
}
