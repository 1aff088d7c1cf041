import { issueForm, shareForm, versionChoice, versionForm } from '#domain/letter.ts';
import { newId } from '#domain/id.ts';
import { finishPage } from '#server/letters/finish-page.ts';
import { issueLetter } from '#server/letters/issue-letter.ts';
import { releaseLetter } from '#server/letters/release-letter.ts';
import { saveVersion } from '#server/letters/save-version.ts';
import { shareLetter } from '#server/letters/share-letter.ts';
import { signLetter } from '#server/letters/sign-letter.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';

export const load = reviewLoad(async (db, review) => ({ ...(await finishPage(db, review)), newId: newId() }));

export const actions = {
	version: reviewAction(versionForm, async (db, review, form) => {
		const saved = await saveVersion(db, review, form);
		return { said: saved ? `Saved as version ${saved.number}` : 'Version saved' };
	}),
	release: reviewAction(versionChoice, async (db, review, form) => {
		await releaseLetter(db, review, form);
		return { said: 'Letter released' };
	}),
	share: reviewAction(shareForm, async (db, review, form) => {
		await shareLetter(db, review, form);
		return { said: 'Letter shared with the host' };
	}),
	sign: reviewAction(versionForm, async (db, review, form) => {
		await signLetter(db, review, form);
		return { said: 'Letter signed' };
	}),
	issue: reviewAction(issueForm, async (db, review, form) => {
		await issueLetter(db, review, form);
		return { said: 'Letter issued' };
	})
};
