import { expect } from 'vitest';
import { newId } from '#domain/id.ts';
import type { Agreement } from '#domain/reading/source-document.ts';
import type { RegionAccess } from '#server/access/open-region.ts';
import type { Database } from '#server/db/connect.ts';
import { acceptPiece, sayAgreement } from '#server/region/documents/accept-piece.ts';
import { addDocuments } from '#server/region/documents/add-documents.ts';
import { confirmHigh } from '#server/region/documents/confirm-high.ts';
import { documentBytes } from '#server/region/documents/document-file.ts';
import { listDocuments } from '#server/region/documents/list-documents.ts';
import { removeDocument } from '#server/region/documents/remove-document.ts';
import { aReadDocument } from '../../factories/documents.ts';
import { anAdviser } from '../../factories/region.ts';
import { aHost } from '../../factories/reviews.ts';
import { test } from '../../setup/database.ts';
import { everythingThereIs } from './scene.ts';
import { everythingSaid } from './ways.ts';

const nobody: Agreement = { publicAddress: '', audience: '', agreedBy: '', agreedOn: null };
const agreed = (audience: 'region' | 'england'): Agreement => ({ ...nobody, audience, agreedBy: 'The director', agreedOn: '2026-11-01' });
const published: Agreement = { ...nobody, publicAddress: 'https://www.example.gov.uk/letter' };

async function aLetterTakenIn(db: Database) {
	await aHost(db);
	const [own, colleague, elsewhere] = [await anAdviser(db, 'T'), await anAdviser(db, 'T'), await anAdviser(db, 'T-ELSE')];
	const { id, piece } = await aReadDocument(db, own.region);
	await confirmHigh(db, own.region, { piece });
	await acceptPiece(db, own.region, { piece, version: 1, leaveOut: true, ...nobody });
	const say = async (agreement: Agreement) => {
		const { version } = await db.selectFrom('reading_piece').select('version').where('id', '=', piece).executeTakeFirstOrThrow();
		await sayAgreement(db, own.region, { piece, version, ...agreement });
	};
	return { id, own, colleague, elsewhere, say };
}

test(
	'a letter that was read is seen by whoever added it alone, until it has an address or its host agrees, and again once that is taken back',
	{
		timeout: 600_000
	},
	async ({ db }) => {
		const { id, own, colleague, elsewhere, say } = await aLetterTakenIn(db);
		const known = await everythingThereIs(db, ['supervision', 'letter', 'policy']);
		const hidden = { colleague: await everythingSaid(db, colleague.adviser, known), elsewhere: await everythingSaid(db, elsewhere.adviser, known) };
		const addresses = ['/region', '/region/search', '/region/documents', '/region/documents/[document]/file', '/region/history'];
		const same = (said: Record<string, string>, before: Record<string, string>) => addresses.map((address) => said[address] === before[address]);
		for (const [agreement, seenElsewhere] of [
			[agreed('region'), false],
			[agreed('england'), true],
			[published, true]
		] as const) {
			await say(agreement);
			expect(same(await everythingSaid(db, colleague.adviser, known), hidden.colleague)).not.toContain(true);
			const other = await everythingSaid(db, elsewhere.adviser, known);
			if (seenElsewhere) expect(same(other, hidden.elsewhere).slice(0, 4)).toEqual([false, false, false, false]);
			else expect(other).toEqual(hidden.elsewhere);
			await say(nobody);
			expect(await everythingSaid(db, colleague.adviser, known)).toEqual(hidden.colleague);
			expect(await everythingSaid(db, elsewhere.adviser, known)).toEqual(hidden.elsewhere);
		}
		await removeDocument(db, own.region, { id });
		expect(await everythingSaid(db, colleague.adviser, known)).toEqual(hidden.colleague);
	}
);

test('a copy of a letter leads to the first no longer than one may see that', async ({ db }) => {
	const { id, colleague, say } = await aLetterTakenIn(db);
	await say(agreed('region'));
	const copy = new File([new Uint8Array(await documentBytes(db, id))], 'my copy.txt');
	expect(await addDocuments(db, colleague.region, { batch: newId(), files: [copy], text: '', name: '' })).toMatchObject({ duplicates: 1 });
	const first = async (region: RegionAccess) =>
		(await listDocuments(db, region, { page: 1, standing: 'duplicate', words: '' })).documents.map((document) => document.first?.id ?? null);
	expect(await first(colleague.region)).toEqual([id]);
	await say(nobody);
	expect(await first(colleague.region)).toEqual([null]);
});
