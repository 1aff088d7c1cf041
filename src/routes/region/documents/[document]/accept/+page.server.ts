import { acceptForm, pieceChoice, sayAgreementForm } from '#domain/reading/source-document.ts';
import { signedInAction, signedInLoad } from '$edge/signed-in.ts';
import { openRegion } from '#server/access/open-region.ts';
import { acceptPiece, leaveOutPiece, reopenPiece, sayAgreement } from '#server/region/documents/accept-piece.ts';
import { getCheck } from '#server/region/documents/get-check.ts';
import { nextPiece } from '#server/region/documents/next-piece.ts';
import { isRecordable } from '#server/region/documents/record-accepted.ts';
import { sameReviews } from '#server/region/documents/same-review.ts';
import { NotFound } from '#domain/outcomes.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad(async (db, user, { params, url }: PageServerLoadEvent) => {
	const region = openRegion(user);
	const check = await getCheck(db, region, { documentId: params.document, pieceId: url.searchParams.get('piece'), part: 1 });
	if (!check.piece || !check.document.mine) throw new NotFound('part of a document');
	const { document, piece, pieces, totals } = check;
	const same = piece.state === 'to-check' ? await sameReviews(db, region, piece) : [];
	return { document, piece, totals, same, others: pieces.filter(({ id }) => id !== piece.id), recordable: isRecordable(piece.kind) };
});

/** The next part of the file that is to be checked, else the list of documents. */
function addressOf(document: string | undefined, piece: string | undefined): string {
	return piece ? `/region/documents/${document}?piece=${piece}` : '/region/documents';
}

export const actions = {
	accept: signedInAction(acceptForm, async (db, user, form, event) => {
		const region = openRegion(user);
		await acceptPiece(db, region, form);
		return {
			said: 'It is in the region now, as a past review that was read from a document',
			to: addressOf(event.params.document, await nextPiece(db, region, form.piece))
		};
	}),
	leave: signedInAction(pieceChoice, async (db, user, form, event) => {
		const region = openRegion(user);
		await leaveOutPiece(db, region, form);
		return { said: 'Left out. Nothing of it is in the region', to: addressOf(event.params.document, await nextPiece(db, region, form.piece)) };
	}),
	reopen: signedInAction(pieceChoice, async (db, user, form, event) => {
		await reopenPiece(db, openRegion(user), form);
		return { said: 'Open again. It is not in the region until you add it once more', to: `/region/documents/${event.params.document}?piece=${form.piece}` };
	}),
	share: signedInAction(sayAgreementForm, async (db, user, form) => {
		await sayAgreement(db, openRegion(user), form);
		return { said: 'Saved. It is in force at once' };
	})
};
