import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fillEnvironment } from './environment.js';
import { root } from './root.js';
import { giveUp } from './run.js';

/** Becomes the built server. Ends the process with a sentence where its address cannot be had, before a database is opened. */
export async function serve() {
	fillEnvironment(process.env);
	if (!process.env.SOCKET_PATH && !process.env.LISTEN_FDS) await probe(String(process.env.HOST), Number(process.env.PORT));
	// A worker or a connection that does not let go must not keep the port and the lock of a server that was asked to stop.
	process.once('sveltekit:shutdown', () => setTimeout(() => process.exit(), 10_000).unref());
	await import(pathToFileURL(join(root, 'build', 'index.js')).href);
}

/** @returns {Promise<void>} */
function probe(/** @type {string} */ host, /** @type {number} */ port) {
	if (!Number.isInteger(port) || port < 0 || port > 65535) return Promise.resolve();
	return new Promise((free) => {
		const server = createServer();
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => giveUp(`Critical Friend cannot start. ${sentence(error, host, port)}`));
		server.listen({ host, port }, () => server.close(() => free()));
	});
}

function sentence(/** @type {NodeJS.ErrnoException} */ error, /** @type {string} */ host, /** @type {number} */ port) {
	if (error.code === 'EADDRINUSE') return `Port ${port} is taken by another program. Stop it, or set PORT to another number`;
	if (error.code === 'EACCES') return `Port ${port} may not be used by this account. Set PORT to a number above 1023`;
	if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return `HOST is ${host}, which is not an address of this machine`;
	return `It cannot listen on ${host}, port ${port}: ${error.message}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	// Started by `start.js` under another Node: if that process is killed, this one must not keep the port and the data.
	process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
	process.channel?.unref();
	await serve();
}
