import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { v5 } from 'uuid';
import type { AddDocuments } from '#domain/reading/source-document.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { safeName } from '../../files/safe-name.ts';
import { actOnRegion } from '../../history/act.ts';
import { AlreadyDone } from '../../history/once.ts';
import { readableKind } from './readable-kind.ts';
import { maySeeDocument } from './see-documents.ts';

/** How many were taken in, were there before, and could not be taken. */
export type Added = { waiting: number; duplicates: number; refused: number };

const chunkSize = 1024 * 1024;

/**
 * Keeps the documents of a form as they came, to be read by and by. Each is a change of its own: one that is refused is listed with the reason, one that is
 * there already (same SHA-256, among what this adviser may see) leads to the first, and the others go on. A form sent twice adds them once. Many files come in
 * several turns of one form: what is given counts the form as far as it is here.
 */
export async function addDocuments(db: Database, region: RegionAccess, { batch, files, text, name }: AddDocuments): Promise<Added> {
	for (const [position, file] of files.entries()) await addOne(db, region, { batch, position, name: file.name, bytes: Buffer.from(await file.arrayBuffer()) });
	if (text !== '') {
		const pasted = { batch, position: files.length, name: name ? `${name}.txt` : 'Pasted text.txt', bytes: Buffer.from(text, 'utf8') };
		await addOne(db, region, pasted);
	}
	return addedWith(db, region, batch);
}

function addedWith(db: Database, region: RegionAccess, batch: string): Promise<Added> {
	return db
		.selectFrom('source_document')
		.select(({ fn }) => [
			fn.countAll<number>().filterWhere('state', '<>', 'duplicate').filterWhere('media_type', '<>', '').as('waiting'),
			fn.countAll<number>().filterWhere('state', '=', 'duplicate').as('duplicates'),
			fn.countAll<number>().filterWhere('media_type', '=', '').as('refused')
		])
		.where('batch_id', '=', batch)
		.where('added_by', '=', region.person.id)
		.executeTakeFirstOrThrow();
}

type Given = { batch: string; position: number; name: string; bytes: Buffer };

async function addOne(db: Database, region: RegionAccess, given: Given): Promise<void> {
	const { batch, position, bytes } = given;
	const name = safeName(given.name);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const kind = await readableKind(bytes, name);
	const id = v5(`${position} ${sha256}`, batch);
	let outcome: keyof Added = 'refused' in kind ? 'refused' : 'waiting';
	await actOnRegion(db, region, outcome === 'refused' ? 'document refused' : 'document added', async (trx) => {
		const first = outcome === 'refused' ? undefined : await firstOf(trx, region, sha256);
		if (first) outcome = 'duplicates';
		const inserted = await trx
			.insertInto('source_document')
			.values({
				id,
				region_code: region.region.code,
				batch_id: batch,
				name,
				media_type: 'refused' in kind ? '' : kind.mediaType,
				bytes: bytes.length,
				sha256,
				state: { waiting: 'waiting', duplicates: 'duplicate', refused: 'failed' }[outcome],
				failure: 'refused' in kind ? kind.refused : '',
				duplicate_of: first ?? null,
				added_by: region.person.id,
				added_by_name: region.person.name
			})
			.onConflict((on) => on.column('id').doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!inserted) throw new AlreadyDone();
		if (outcome === 'waiting') await store(trx, id, bytes);
		// Named by its own id, which is no row of the record: read by whoever added it alone.
		return { about: { regionReview: id, document: id, sha256 }, texts: { name } };
	});
}

async function firstOf(trx: Transaction, region: RegionAccess, sha256: string): Promise<string | undefined> {
	const row = await trx
		.selectFrom('source_document')
		.select('id')
		.where('sha256', '=', sha256)
		.where('state', '<>', 'duplicate')
		.where('media_type', '<>', '')
		.where(maySeeDocument(region))
		.orderBy('added_at')
		.orderBy('id')
		.limit(1)
		.executeTakeFirst();
	return row?.id;
}

async function store(trx: Transaction, id: string, bytes: Buffer): Promise<void> {
	for (let number = 0; number * chunkSize < bytes.length; number++) {
		const data = bytes.subarray(number * chunkSize, (number + 1) * chunkSize);
		await trx.insertInto('source_chunk').values({ document_id: id, number, data }).execute();
		// The embedded engine never yields: other requests are let in between two chunks.
		await setImmediate();
	}
}
