import { askForm, documentChoice, documentForm, markForm } from '#domain/document.ts';
import { newId } from '#domain/id.ts';
import { askForDocuments } from '#server/scope/ask-for-documents.ts';
import { changeDocument, dropDocument } from '#server/scope/change-document.ts';
import { listDocuments } from '#server/scope/list-documents.ts';
import { markDocuments } from '#server/scope/mark-documents.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { url }: PageServerLoadEvent) => ({
	documents: await listDocuments(db, review),
	show: url.searchParams.get('show') ?? '',
	edit: review.may('documents:ask') ? url.searchParams.get('edit') : null,
	page: Math.max(1, Number.parseInt(url.searchParams.get('page') ?? '1', 10) || 1),
	newId: newId()
}));

const at = (review: { id: string }, said: string) => ({ to: `/reviews/${review.id}/documents`, said });

export const actions = {
	ask: reviewAction(
		askForm,
		async (db, review, asked) => (
			await askForDocuments(db, review, asked),
			at(review, asked.titles.length === 1 ? 'Added to the list' : `${asked.titles.length} added to the list`)
		)
	),
	mark: reviewAction(markForm, async (db, review, marking) => (await markDocuments(db, review, marking), { said: `${marking.ids.length} marked` })),
	change: reviewAction(documentForm, async (db, review, document) => (await changeDocument(db, review, document), at(review, 'Saved'))),
	drop: reviewAction(documentChoice, async (db, review, choice) => (await dropDocument(db, review, choice), at(review, 'Taken off the list')))
};
