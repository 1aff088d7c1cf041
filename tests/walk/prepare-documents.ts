import { newId } from '#domain/id.ts';
import { openRegion } from '#server/access/open-region.ts';
import type { Database } from '#server/db/connect.ts';
import { acceptPiece } from '#server/region/documents/accept-piece.ts';
import { addDocuments } from '#server/region/documents/add-documents.ts';
import { removeItem } from '#server/region/documents/decide-item.ts';
import { readWaiting } from '#server/region/documents/read-waiting.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import { aReadDocument, aReading, aReadPiece, itemsOf } from '../factories/documents.ts';
import type { Accounts } from './people.ts';
import type { Things } from './reviews.ts';

/** Documents of the adviser who walks: one to check, one that was taken in, one that could not be read. */
export async function prepareDocuments(db: Database, { adviser }: Accounts): Promise<Things> {
	const region = openRegion({ id: adviser.id, name: 'Walker adviser', adviserOfRegion: 'X-MC' });
	const reading = aReading(aReadPiece({ hosts: [{ name: 'Leicestershire', gssCode: 'E10000018', confidence: 'high' }] }));
	const open = await aReadDocument(db, region, reading);
	const [item, , removed] = await itemsOf(db, open.piece);
	await removeItem(db, region, { id: removed!.id, version: 1 });
	const done = await aReadDocument(db, region, reading);
	await acceptPiece(db, region, { piece: done.piece, version: 1, leaveOut: true, publicAddress: '', audience: '', agreedBy: '', agreedOn: null });
	const batch = newId();
	await addDocuments(db, region, { batch, files: [new File(['No letter'], 'broken.txt')], text: '', name: '' });
	await readWaiting(db, { read: () => Promise.reject(new RuleBroken('broken.txt has a password', 'file')) });
	const failed = await db.selectFrom('source_document').select('id').where('batch_id', '=', batch).executeTakeFirstOrThrow();
	return {
		'source document': { id: open.id, version: 1 },
		'source piece': { id: open.piece, version: 1 },
		'source item': { id: item!.id, version: 1 },
		'removed source item': { id: removed!.id, version: 2 },
		'document taken in': { id: done.id, version: 1 },
		'piece taken in': { id: done.piece, version: 2 },
		'failed document': { id: failed.id, version: 1 }
	};
}
