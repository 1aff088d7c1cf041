import { removeDocumentForm } from '#domain/reading/source-document.ts';
import { signedInAction, signedInLoad } from '$edge/signed-in.ts';
import { openRegion } from '#server/access/open-region.ts';
import { listChanges } from '#server/region/documents/list-changes.ts';
import { removeDocument } from '#server/region/documents/remove-document.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad((db, user, { params }: PageServerLoadEvent) => listChanges(db, openRegion(user), params.document));

export const actions = {
	remove: signedInAction(removeDocumentForm, async (db, user, form) => {
		await removeDocument(db, openRegion(user), form);
		return { said: 'Removed, with what was taken in from it', to: '/region/documents' };
	})
};
