import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

export type InterruptedPostgres = {
	/** Ends it as a power cut would; what was written before is on disk. */
	crash(): Promise<void>;
	/** Starts it again on the same data and port. */
	comeBack(): Promise<void>;
};

/** Holds a private cluster (of `startCluster`) by the programs in `bin`, to take it away and bring it back. */
export async function interruptible(bin: string, url: string): Promise<InterruptedPostgres> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	const { rows } = await client.query<{ folder: string; sockets: string }>(
		`select current_setting('data_directory') as folder, current_setting('unix_socket_directories') as sockets`
	);
	await client.end();
	const { folder, sockets } = rows[0]!;
	const control = (...words: string[]) => run(join(bin, 'pg_ctl'), ['-D', folder, '-w', ...words], folder);
	const options = `-c listen_addresses=127.0.0.1 -c port=${new URL(url).port} -c unix_socket_directories=${sockets}`;
	return {
		async crash() {
			const last = new pg.Client({ connectionString: url });
			await last.connect();
			await last.query('checkpoint');
			await last.end();
			await control('-m', 'immediate', 'stop');
		},
		comeBack: () => control('-l', join(sockets, 'log'), '-o', options, 'start')
	};
}

/** Runs a program as whoever owns the folder: PostgreSQL does not run as root. */
function run(program: string, words: string[], folder: string): Promise<void> {
	const { uid, gid } = statSync(folder);
	return new Promise((settle, fail) => {
		const child = spawn(program, words, { cwd: '/', stdio: 'ignore', uid, gid });
		child.once('error', fail);
		child.once('exit', (code) => (code === 0 ? settle() : fail(new Error(`${program} ${words.join(' ')} gave ${code}`))));
	});
}
