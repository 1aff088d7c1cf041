import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const oldestVersion = 15;

/** Gives the folder of PostgreSQL's programs (15 or later, the newest first), or undefined where none is installed. */
export function findPostgres() {
	const debian = '/usr/lib/postgresql';
	const versions = existsSync(debian) ? readdirSync(debian).map(Number).filter(Boolean) : [];
	const folders = versions
		.filter((version) => version >= oldestVersion)
		.sort((a, b) => b - a)
		.map((version) => join(debian, String(version), 'bin'));
	folders.push(...(process.env.PATH ?? '').split(delimiter));
	return folders.find((folder) => folder && existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}

// A shell of its own session holds the cluster. It waits on its standard input, which the kernel closes when the process that asked for the cluster ends in
// any way, and then stops and removes it: no handler to forget, and nothing is left behind by Ctrl-C or kill -9.
const supervisor = `
cd "$FOLDER" || exit 1
{
	"$BIN/initdb" -D "$FOLDER/data" -U postgres --pwfile="$FOLDER/password" --auth=password -E UTF8 --locale=C.UTF-8 --no-sync ||
	"$BIN/initdb" -D "$FOLDER/data" -U postgres --pwfile="$FOLDER/password" --auth=password -E UTF8 --locale=C --no-sync
} >"$FOLDER/log" 2>&1 && "$BIN/pg_ctl" -D "$FOLDER/data" -l "$FOLDER/log" -w -t 60 -o "$OPTIONS" start >/dev/null 2>&1 && echo ready || tail -n 5 "$FOLDER/log"
read -r _
"$BIN/pg_ctl" -D "$FOLDER/data" -m immediate stop >/dev/null 2>&1
cd / && rm -rf "$FOLDER"
`;

/**
 * Starts a private PostgreSQL for tests in a temporary folder: nothing is synced to disk, a random port of this machine only, a random password.
 * Gives its address and `stop`, which also removes it; it stops by itself when this process ends. Throws what the cluster said when it does not start.
 * @param {string} bin folder of PostgreSQL's programs, from `findPostgres`
 * @returns {Promise<{ url: string; stop: () => Promise<void> }>}
 */
export async function startCluster(bin) {
	const folder = mkdtempSync(join(tmpdir(), 'cf-postgres-'));
	const password = randomBytes(12).toString('hex');
	writeFileSync(join(folder, 'password'), password, { mode: 0o600 });
	const owner = ordinaryUser();
	if (owner) for (const path of [folder, join(folder, 'password')]) chownSync(path, owner.uid, owner.gid);
	chmodSync(folder, 0o700);
	const port = await freePort();
	const settings = {
		listen_addresses: '127.0.0.1',
		port,
		unix_socket_directories: folder,
		fsync: 'off',
		synchronous_commit: 'off',
		full_page_writes: 'off',
		max_connections: 300,
		timezone: 'America/Los_Angeles'
	};
	const OPTIONS = Object.entries(settings)
		.map(([name, value]) => `-c ${name}=${value}`)
		.join(' ');
	const shell = spawn('sh', ['-c', supervisor], {
		cwd: '/',
		env: { PATH: process.env.PATH, LC_ALL: 'C', BIN: bin, FOLDER: folder, OPTIONS },
		stdio: ['pipe', 'pipe', 'ignore'],
		detached: true,
		...owner
	});
	const ended = new Promise((resolve) => shell.once('exit', resolve));
	const stop = async () => {
		shell.ref();
		shell.stdin.end();
		await ended;
	};
	const said = await new Promise((resolve, reject) => {
		shell.once('error', reject);
		shell.stdout.once('data', (text) => resolve(String(text).trim()));
	});
	if (said !== 'ready') {
		await stop();
		throw new Error(`PostgreSQL in ${bin} did not start: ${said}`);
	}
	shell.unref();
	return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop };
}

/** `initdb` refuses root, so root hands the cluster to `postgres` or `nobody`; anyone else keeps it. */
function ordinaryUser() {
	if (process.getuid?.() !== 0) return undefined;
	const users = readFileSync('/etc/passwd', 'utf8').split('\n');
	const line = users.find((user) => user.startsWith('postgres:')) ?? users.find((user) => user.startsWith('nobody:'));
	if (!line) throw new Error('PostgreSQL does not run as root, and this machine has no user called postgres or nobody');
	const [, , uid, gid] = line.split(':');
	return { uid: Number(uid), gid: Number(gid) };
}

/** @returns {Promise<number>} a TCP port of this machine that is free now */
export function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer().once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
		});
	});
}
