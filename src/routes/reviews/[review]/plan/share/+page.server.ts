import { shareableLabels, sharingForm, unshareForm } from '#domain/plan/sharing.ts';
import { readSharing, share, unshare } from '#server/plans/sharing/choose-sharing.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';

export const load = reviewLoad((db, review) => readSharing(db, review));

export const actions = {
	share: reviewAction(sharingForm, async (db, review, form) => {
		await share(db, review, form);
		return { said: `Saved: ${shareableLabels[form.what].toLowerCase()}` };
	}),
	unshare: reviewAction(unshareForm, async (db, review, form) => {
		await unshare(db, review, form);
		return { said: `Not shared any more: ${shareableLabels[form.what].toLowerCase()}` };
	})
};
