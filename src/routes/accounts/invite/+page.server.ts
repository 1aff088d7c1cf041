import { invitationForm } from '#domain/account/account.ts';
import { newId } from '#domain/id.ts';
import { requireAdministrator } from '#server/accounts/administrator.ts';
import { inviteAccount } from '#server/accounts/invite-account.ts';
import { accountChoices } from '#server/accounts/read-account.ts';
import { running } from '#server/running.ts';
import { signedInAction, signedInLoad } from '$edge/signed-in.ts';
import { mailSaid } from '../mail-said.ts';

export const load = signedInLoad(async (db, user) => {
	requireAdministrator(user);
	return { id: newId(), ...(await accountChoices(db)) };
});

export const actions = {
	default: signedInAction(invitationForm, async (db, user, form) => {
		const { taken } = await inviteAccount(db, user, form, running().configuration);
		return { said: mailSaid(`${form.name} is invited`, taken), to: `/accounts/${form.id}` };
	})
};
