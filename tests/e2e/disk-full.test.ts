import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#domain/id.ts';
import { findPostgres, startCluster } from '../../scripts/postgres.js';
import { engines, type Engine } from '../setup/server.ts';
import { createDatabase } from '../setup/postgres-databases.ts';
import { openDesk, post, read, type Desk } from './desk.ts';

const away = 'The database is not answering, so what you sent may not be saved';
/** Too long for what is left of a page, so that it needs new room on the disk. Not compressible, or the database would make it small. */
const long = Array.from({ length: 250 }, () => newId()).join(' ');

const mayMount = tryMount();

describe.skipIf(!mayMount).each(engines)('the disk is full under the %s database', (engine) => {
	let disk: Disk;
	let desk: Desk;
	let cluster: { url: string; stop(): Promise<void> } | undefined;
	beforeAll(async () => {
		disk = mountDisk(400);
		({ desk, cluster } = await within(disk.folder, () => open(engine)));
	});
	afterAll(async () => {
		await desk?.close().catch(() => {});
		await cluster?.stop();
		disk?.unmount();
	});

	test('a form says that it may not be saved; what was acknowledged is there, and the next form is saved once there is room', async () => {
		const send = (id: string) => post(desk.server, `${desk.review}/evidence/new?/record`, { id, text: `${id} ${long}` }, desk.one);
		const acknowledged: string[] = [];
		expect((await send(newId())).status).toBe(303);
		disk.fill();
		let refused: { id: string; answer: Response } | undefined;
		for (let sent = 0; sent < 400 && !refused; sent++) {
			const id = newId();
			const answer = await send(id);
			if (answer.status === 303) acknowledged.push(id);
			else refused = { id, answer };
		}
		const said = (await refused?.answer.text()) ?? '';
		expect([refused?.answer.status, said.includes(away), said.includes(long)]).toEqual([503, true, true]);
		expect((await fetch(`${desk.server.origin}/health/live`)).status).toBe(200);

		disk.makeRoom();
		expect((await send(refused!.id)).status).toBe(303);
		const last = (await read(desk.server, `${desk.review}/evidence`, desk.one)).text;
		expect(last.split(refused!.id).length).toBeGreaterThan(1);
		for (const id of acknowledged.slice(-5)) {
			const found = await read(desk.server, `${desk.review}/evidence?q=${id}`, desk.one);
			expect([id, found.text.includes(`${id} `)]).toEqual([id, true]);
		}
	});
});

async function open(engine: Engine): Promise<{ desk: Desk; cluster?: { url: string; stop(): Promise<void> } }> {
	if (engine === 'embedded') return { desk: await openDesk() };
	const cluster = await startCluster(findPostgres()!);
	const { url } = await createDatabase(cluster.url);
	return { cluster, desk: await openDesk({ databaseUrl: url }) };
}

type Disk = { folder: string; fill(): void; makeRoom(): void; unmount(): void };

/** A disk of its own in memory, so many megabytes large. Only root may mount one. */
function mountDisk(megabytes: number): Disk {
	const folder = mkdtempSync(join(tmpdir(), 'cf-disk-'));
	execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=1777`, 'tmpfs', folder], { stdio: 'ignore' });
	const filler = join(folder, 'filler');
	return {
		folder,
		fill() {
			const { bavail, bsize } = statfsSync(folder);
			try {
				writeFileSync(filler, Buffer.alloc(bavail * bsize + bsize));
			} catch {
				// It takes what there is, then says that the disk is full: as meant.
			}
		},
		makeRoom: () => rmSync(filler),
		unmount() {
			execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

function tryMount(): boolean {
	try {
		mountDisk(1).unmount();
		return true;
	} catch {
		return false;
	}
}

/** Runs with temporary files in this folder. */
async function within<Result>(folder: string, run: () => Promise<Result>): Promise<Result> {
	const before = process.env['TMPDIR'];
	process.env['TMPDIR'] = folder;
	try {
		return await run();
	} finally {
		if (before === undefined) delete process.env['TMPDIR'];
		else process.env['TMPDIR'] = before;
	}
}
