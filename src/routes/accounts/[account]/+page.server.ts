import * as v from 'valibot';
import { accountForm } from '#domain/account/account.ts';
import { changeAccount, disableAccount, enableAccount } from '#server/accounts/change-account.ts';
import { readInstallationHistory } from '#server/accounts/installation-history.ts';
import { accountChoices, readAccount } from '#server/accounts/read-account.ts';
import { sendLink } from '#server/accounts/send-link.ts';
import { running } from '#server/running.ts';
import { signedInAction, signedInLoad } from '$edge/signed-in.ts';
import type { PageServerLoadEvent } from './$types';
import { mailSaid } from '../mail-said.ts';

const nothing = v.object({});

export const load = signedInLoad(async (db, user, { params }: PageServerLoadEvent) => {
	const account = await readAccount(db, user, params.account);
	const history = await readInstallationHistory(db, user, { page: 1, accountId: account.id });
	return { account, own: account.id === user.id, history, ...(await accountChoices(db)) };
});

export const actions = {
	save: signedInAction(accountForm, async (db, user, form, { params }) => {
		await changeAccount(db, user, params.account ?? '', form, running().configuration);
		return { said: 'Account saved' };
	}),
	link: signedInAction(nothing, async (db, user, _form, { params }) => {
		const { taken, told } = await sendLink(db, user, params.account ?? '', running().configuration);
		const leads = told === 0 ? '' : told === 1 ? ' and one review lead is told' : ` and ${told} review leads are told`;
		return { said: mailSaid(`A link is made${leads}`, taken) };
	}),
	disable: signedInAction(nothing, async (db, user, _form, { params }) => {
		await disableAccount(db, user, params.account ?? '');
		return { said: 'Account disabled. Its sign-ins have ended' };
	}),
	enable: signedInAction(nothing, async (db, user, _form, { params }) => {
		await enableAccount(db, user, params.account ?? '');
		return { said: 'Account enabled' };
	})
};
