import { newId } from '#domain/id.ts';
import { addDocumentsForm, documentChoice, documentStandings, type DocumentStanding } from '#domain/reading/source-document.ts';
import { signedInAction, signedInLoad } from '$edge/signed-in.ts';
import { openRegion } from '#server/access/open-region.ts';
import { addDocuments } from '#server/region/documents/add-documents.ts';
import { listDocuments } from '#server/region/documents/list-documents.ts';
import { readableKinds, readableNames } from '#server/region/documents/readable-kind.ts';
import { readAgain } from '#server/region/documents/read-again.ts';
import { wakeReader } from '#server/region/documents/read-waiting.ts';
import { saidOfAdded } from './said-of-added.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad(async (db, user, { url, depends }: PageServerLoadEvent) => {
	depends('app:documents');
	const shown = url.searchParams.get('show') as DocumentStanding | null;
	const show = shown && documentStandings.includes(shown) ? shown : null;
	const words = (url.searchParams.get('words') ?? '').trim().slice(0, 200);
	const page = Math.max(1, Number.parseInt(url.searchParams.get('page') ?? '1', 10) || 1);
	return { ...(await listDocuments(db, openRegion(user), { page, standing: show, words })), show, words, page, batch: newId(), readableKinds, readableNames };
});

export const actions = {
	add: signedInAction(addDocumentsForm, async (db, user, form) => {
		const added = await addDocuments(db, openRegion(user), form);
		wakeReader(db);
		return { said: saidOfAdded(added), to: '/region/documents' };
	}),
	again: signedInAction(documentChoice, async (db, user, choice) => {
		await readAgain(db, openRegion(user), choice);
		wakeReader(db);
		return { said: 'It is read once more' };
	})
};
