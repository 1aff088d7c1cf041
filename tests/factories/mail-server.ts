import { createServer, type Socket } from 'node:net';

export type Manner = 'takes' | 'refuses' | 'is slow to greet' | 'goes away after the mail' | 'never answers the mail';

/** A stand-in for a mail server on a free port; `manner` may be changed while it runs, `received` is every mail that it took, as it was sent. */
export async function aMailServer(manner: Manner = 'takes') {
	const open = new Set<Socket>();
	const state = { manner, received: [] as string[] };
	const server = createServer((socket) => {
		open.add(socket);
		socket.on('error', () => {});
		socket.on('close', () => open.delete(socket));
		if (state.manner === 'is slow to greet') return;
		let text = '';
		let mail: string[] | null = null;
		socket.write('220 test ESMTP\r\n');
		socket.on('data', (bytes) => {
			text += bytes.toString('utf8');
			for (let end = text.indexOf('\r\n'); end >= 0; end = text.indexOf('\r\n')) {
				const line = text.slice(0, end);
				text = text.slice(end + 2);
				if (mail && line !== '.') mail.push(line);
				else if (mail) {
					state.received.push(mail.join('\n'));
					mail = null;
					if (state.manner === 'goes away after the mail') socket.destroy();
					else if (state.manner !== 'never answers the mail') socket.write('250 kept\r\n');
				} else if (line.startsWith('RCPT') && state.manner === 'refuses') socket.write('450 try later, <jo@council.gov.uk>\r\n');
				else if (line === 'DATA') {
					mail = [];
					socket.write('354 go on\r\n');
				} else socket.write(line === 'QUIT' ? '221 bye\r\n' : '250 fine\r\n');
			}
		});
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as { port: number };
	const close = () => {
		for (const socket of open) socket.destroy();
		server.close();
	};
	return Object.assign(state, { url: `smtp://127.0.0.1:${port}`, close });
}
