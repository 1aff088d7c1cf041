import type { AtKeyboard } from '../person.ts';

export type Person = { name: string; email: string };
const password = 'harbour lantern copper field';

/** The one-time link of the terminal makes the first administrator. */
export async function setUp(administrator: AtKeyboard, link: string): Promise<void> {
	await administrator.open(link);
	await administrator.fill({ 'Your name': 'Ada Quill', 'Your e-mail address': 'ada.quill@example.org', Password: password });
	await administrator.press('Make the first account', 'How do you want to begin?');
	await administrator.follow('Start with an empty product', 'Invite someone');
}

/** The administrator invites somebody and hands the link over from the outbox; the person chooses a password. */
export async function welcome(administrator: AtKeyboard, person: AtKeyboard, who: Person, may: { startReviews?: boolean } = {}): Promise<void> {
	await administrator.follow('Accounts', 'Accounts');
	await administrator.follow('Invite someone', 'Invite someone');
	await administrator.fill({ Name: who.name, 'E-mail address': who.email, Post: 'Assistant director' });
	if (may.startReviews) await administrator.tick('May start reviews');
	await administrator.press('Send the invitation', `${who.name} is invited`);
	await administrator.follow('Accounts', 'Accounts');
	await administrator.follow('Outbox', 'Outbox');
	await administrator.unfold(who.email);
	const link = /https?:\/\/\S+\/invitation\/\S+/.exec(await administrator.page.locator('main').innerText())?.[0];
	await person.open(link ?? 'no link in the outbox');
	await person.sees(`Welcome, ${who.name}`);
	await person.fill({ Password: password });
	await person.press('Set the password and sign in', 'Your account is ready');
}

/** Signs out, then in again by the password, as on another day. */
export async function comeBack(person: AtKeyboard, { name, email }: Person): Promise<void> {
	await person.press('Sign out', 'Sign in');
	await person.fill({ 'E-mail address': email, Password: password });
	await person.press('Sign in', name);
}

/** Opens a review from the list of those that one is in. */
export async function openReview(person: AtKeyboard, host: string): Promise<void> {
	await person.follow('Reviews', 'Your reviews');
	await person.within('region', 'Reviews').follow(host, /^Overview/);
}
