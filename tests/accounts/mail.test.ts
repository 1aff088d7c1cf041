import { newId } from '#domain/id.ts';
import { choosePassword } from '#server/accounts/choose-password.ts';
import { inviteAccount } from '#server/accounts/invite-account.ts';
import { readOutbox } from '#server/mail/outbox.ts';
import { createServer, type Server } from 'node:net';
import { afterEach, expect } from 'vitest';
import { anAdministrator, device, office } from '../factories/sign-in.ts';
import { test } from '../setup/database.ts';

let server: Server | undefined;
afterEach(() => void server?.close());

/** A mail server that takes every mail, or refuses every recipient; `received` is what it was sent. */
async function aMailServer(refusing = false): Promise<{ url: string; received: string[] }> {
	const received: string[] = [];
	server = createServer((socket) => {
		let text = '';
		let inData = false;
		socket.write('220 test ESMTP\r\n');
		socket.on('data', (bytes) => {
			text += bytes.toString('utf8');
			for (let end = text.indexOf('\r\n'); end >= 0; end = text.indexOf('\r\n')) {
				const line = text.slice(0, end);
				text = text.slice(end + 2);
				if (inData) {
					if (line === '.') socket.write('250 kept\r\n');
					inData = line !== '.';
					received.push(line);
				} else if (line.startsWith('RCPT') && refusing) socket.write('550 no such person as <jo@council.gov.uk>\r\n');
				else if (line === 'DATA') {
					inData = true;
					socket.write('354 go on\r\n');
				} else socket.write(line === 'QUIT' ? '221 bye\r\n' : '250 fine\r\n');
			}
		});
		socket.on('error', () => {});
	});
	await new Promise<void>((listening) => server!.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as { port: number };
	return { url: `smtp://127.0.0.1:${port}`, received };
}

function invitation(email = 'jo@council.gov.uk') {
	return { id: newId(), name: 'Jo Bloggs', email, post: '', authorityCode: null, adviserOfRegion: null, isAdministrator: false, startsReviews: false };
}

test('without a mail server a mail waits in the outbox with its link', async ({ db }) => {
	const administrator = await anAdministrator(db);
	expect(await inviteAccount(db, administrator, invitation(), office)).toEqual({ taken: true });
	const { mails, count } = await readOutbox(db, administrator, 1);
	expect(count).toBe(1);
	expect(mails[0]).toMatchObject({ recipient: 'jo@council.gov.uk', sent_at: null, problem: null });
	expect(mails[0]!.body).toContain('http://localhost:3000/invitation/');
});

test('with a mail server it is sent, and its link stays nowhere in the database', async ({ db }) => {
	const { url, received } = await aMailServer();
	const administrator = await anAdministrator(db);
	expect(await inviteAccount(db, administrator, invitation(), { ...office, smtpUrl: url })).toEqual({ taken: true });
	const sent = received
		.join('')
		.replaceAll('=3D', '=')
		.replaceAll(/=(?=http|$)/g, '');
	const token = /invitation\/([\w-]{32})/.exec(sent.replaceAll('=', ''))?.[1];
	expect(token).toBeDefined();
	const { mails } = await readOutbox(db, administrator, 1);
	expect(mails[0]!.sent_at).not.toBeNull();
	expect(mails[0]!.body).toContain('(link not kept)');
	expect(mails[0]!.body).not.toContain(token);
	await choosePassword(db, { token: token!, purpose: 'invitation' }, 'rhubarb velvet window', { device, office });
});

test('a refusal is told and kept, without the address that the server repeats; the account stands', async ({ db }) => {
	const { url } = await aMailServer(true);
	const administrator = await anAdministrator(db);
	expect(await inviteAccount(db, administrator, invitation(), { ...office, smtpUrl: url })).toEqual({ taken: false });
	const { mails } = await readOutbox(db, administrator, 1);
	expect(mails[0]).toMatchObject({ sent_at: null });
	expect(mails[0]!.problem).toMatch(/^550/);
	expect(mails[0]!.problem).not.toContain('jo@council.gov.uk');
	expect(await db.selectFrom('account').select('id').where('email', '=', 'jo@council.gov.uk').execute()).toHaveLength(1);
});

test('a mail server that is away is a refusal too', async ({ db }) => {
	const administrator = await anAdministrator(db);
	expect(await inviteAccount(db, administrator, invitation(), { ...office, smtpUrl: 'smtp://127.0.0.1:9' })).toEqual({ taken: false });
	expect((await readOutbox(db, administrator, 1)).mails[0]!.problem).toMatch(/ECONNREFUSED|ESOCKET/);
});

test('nothing is sent to names that are reserved for examples', async ({ db }) => {
	const { url, received } = await aMailServer();
	const administrator = await anAdministrator(db);
	await inviteAccount(db, administrator, invitation('jo@ashbourne.example'), { ...office, smtpUrl: url });
	expect(received).toEqual([]);
});
