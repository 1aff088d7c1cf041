import { formatDate } from '#domain/dates.ts';
import { documentKindLabels } from '#domain/reading/source-document.ts';
import type { DocumentKind } from '#domain/reading/reading.ts';
import type { ListedPiece } from '#server/region/documents/list-documents.ts';

/** What a part of a document is and what was found in it, in words. */
export function pieceInWords({ kind, host, hostAsPrinted, date, state, items, toCheck, low }: ListedPiece): { what: string; found: string } {
	const about = host ?? (hostAsPrinted ? `${hostAsPrinted} (not on the list of councils)` : 'council not recognised');
	const what = `${documentKindLabels[kind as DocumentKind] ?? kind}: ${about}${date ? `, ${formatDate(date)}` : ', no date found'}`;
	if (state === 'left-out') return { what, found: 'Left out' };
	const number = items === 0 ? 'No findings' : `${items} ${items === 1 ? 'item' : 'items'}`;
	if (state === 'accepted') return { what, found: `Taken in, ${number.toLowerCase()}` };
	const open = toCheck === 0 ? (items === 0 ? '' : ', all checked') : `, ${toCheck} to check${low > 0 ? `, ${low} of them of low confidence` : ''}`;
	return { what, found: number + open };
}
