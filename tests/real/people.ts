import { elements, words } from './html.ts';
import { Browser } from './client.ts';
import type { Server } from '../setup/server.ts';

/** The four who must sign in to bring a review from its start to its action plan, each at a browser of their own. */
export type People = { administrator: Browser; manager: Browser; lead: Browser; hostLead: Browser };
type Person = { name: string; email: string; post?: string; startsReviews?: boolean };

export const password = 'lantern gravel orchard 41';

/** Makes the first account by the set-up link, invites the others, and lets each accept by the link of the mail that the outbox shows. */
export async function invitePeople(server: Server, names: { lead: string; hostLead: string }): Promise<People> {
	if (!server.setUpLink) throw new Error('The server printed no set-up link');
	const administrator = new Browser(server.origin);
	await administrator.submit(server.setUpLink, '', { fill: { name: 'Office', email: 'office@example.org', password } });
	const manager = await invite(administrator, { name: 'Morgan Field', email: 'manager@example.org', startsReviews: true });
	const lead = await invite(administrator, { name: names.lead, email: 'lead@example.org' });
	const hostLead = await invite(administrator, { name: names.hostLead, email: 'host@example.org' });
	return { administrator, manager, lead, hostLead };
}

export async function invite(administrator: Browser, { name, email, startsReviews }: Person): Promise<Browser> {
	await administrator.submit('/accounts/invite', '', { fill: { name, email, startsReviews: startsReviews ? ['yes'] : [] } });
	const outbox = await administrator.open('/outbox');
	const mail = elements(outbox.document, 'details')
		.map(words)
		.find((text) => text.includes(email));
	const link = /https?:\/\/\S+\/invitation\/[\w-]+/.exec(mail ?? '')?.[0];
	if (!link) throw new Error(`No invitation for ${email} in the outbox: ${mail ?? outbox.text}`);
	const browser = new Browser(administrator.origin);
	await browser.submit(link, '', { fill: { password } });
	return browser;
}
