import { myActions } from '#server/plans/updates/my-actions.ts';
import { signedInLoad } from '$edge/signed-in.ts';

export const load = signedInLoad((db, user) => myActions(db, user));
