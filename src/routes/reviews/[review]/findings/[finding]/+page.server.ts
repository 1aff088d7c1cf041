import { agreementForm, deleteForm, evidenceForm, findingChoice, findingForm, joinForm, mergeForm, unlinkForm } from '#domain/finding.ts';
import { agreeFinding } from '#server/findings/agree-finding.ts';
import { deleteFinding } from '#server/findings/delete-finding.ts';
import { findingPage } from '#server/findings/finding-page.ts';
import { joinNotesToFinding } from '#server/findings/from-notes.ts';
import { setEvidence, unlinkNote } from '#server/findings/link-evidence.ts';
import { mergeFindings } from '#server/findings/merge-findings.ts';
import { reopenFinding } from '#server/findings/reopen-finding.ts';
import { wordFinding } from '#server/findings/word-finding.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad((db, review, { params, url }: PageServerLoadEvent) =>
	findingPage(db, review, { findingId: params.finding, words: (url.searchParams.get('words') ?? '').replaceAll('\0', '').trim().slice(0, 200) })
);

const isDraftAgain = 'It rests on too little to stay agreed without a reason, so it is a draft again';

export const actions = {
	word: reviewAction(findingForm, async (db, review, form) => {
		const withdrawn = await wordFinding(db, review, form);
		return { said: withdrawn ? 'Saved. The agreement is withdrawn: agree the new wording again' : 'Finding saved' };
	}),
	agree: reviewAction(agreementForm, async (db, review, form) => {
		await agreeFinding(db, review, form);
		return { said: 'Finding agreed' };
	}),
	reopen: reviewAction(findingChoice, async (db, review, form) => {
		await reopenFinding(db, review, form);
		return { said: 'Reopened: the finding is a draft again' };
	}),
	join: reviewAction(joinForm, async (db, review, form) => {
		await joinNotesToFinding(db, review, form);
		return { said: form.noteIds.length === 1 ? 'Note linked' : `${form.noteIds.length} notes linked` };
	}),
	unlink: reviewAction(unlinkForm, async (db, review, form) => {
		const withdrawn = await unlinkNote(db, review, form);
		return { said: withdrawn ? `Note taken off. ${isDraftAgain}` : 'Note taken off. The note itself is kept' };
	}),
	evidence: reviewAction(evidenceForm, async (db, review, form) => {
		const withdrawn = await setEvidence(db, review, form);
		return { said: withdrawn ? `Evidence saved. ${isDraftAgain}` : 'Evidence saved' };
	}),
	merge: reviewAction(mergeForm, async (db, review, form) => {
		await mergeFindings(db, review, form);
		return { to: `/reviews/${review.id}/findings/${form.intoId}`, said: 'Merged into this finding. The other wording is kept in the history' };
	}),
	delete: reviewAction(deleteForm, async (db, review, form) => {
		await deleteFinding(db, review, form);
		return { to: `/reviews/${review.id}/findings`, said: 'Draft deleted. Its wording is kept in the history' };
	})
};
