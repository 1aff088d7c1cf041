import { newId } from '#domain/id.ts';
import type { RegionAccess } from '#server/access/open-region.ts';
import type { Database } from '#server/db/connect.ts';
import { recordPiece, type PieceFinding, type PieceReview } from '#server/region/record/record-piece.ts';
import { aHost, host } from './reviews.ts';

export type PastReviewGiven = Partial<Omit<PieceReview, 'dates'>> & {
	on?: string;
	findings?: (Partial<Omit<PieceFinding, 'itemId'>> & { text: string; itemId?: string })[];
	judgements?: { theme: string; grade: string }[];
	actions?: { text: string; rag?: string | null; area?: string; progress?: string; timescale?: string }[];
	themes?: string[];
};

/** A past review that an adviser took in, published unless told otherwise: with the document, piece and items that it was read from. Gives its id in the record. */
export async function aPastReview(db: Database, region: RegionAccess, given: PastReviewGiven = {}): Promise<string> {
	await aHost(db);
	const [documentId, pieceId] = [newId(), newId()];
	const person = { added_by: region.person.id, added_by_name: region.person.name };
	const document = { id: documentId, region_code: region.region.code, batch_id: newId(), name: 'letter.pdf', media_type: 'application/pdf', bytes: 1 };
	await db
		.insertInto('source_document')
		.values({ ...document, sha256: documentId, state: 'read', ...person })
		.execute();
	await db.insertInto('reading_piece').values({ id: pieceId, document_id: documentId, position: 0, kind: 'peer review letter', state: 'accepted' }).execute();
	const findings = (given.findings ?? []).map((finding) => ({
		itemId: newId(),
		kind: 'area' as const,
		theme: '',
		label: 'Areas for further consideration',
		page: 1,
		...finding
	}));
	const bare = { lead: '', responsible: '', evidence: '', timescale: '', links: '', progress: '', area: '', rag: null };
	const actions = (given.actions ?? []).map((action) => ({ itemId: newId(), ...bare, ...action }));
	for (const [number, { itemId, text }] of [...findings, ...actions].entries())
		await db.insertInto('reading_item').values({ id: itemId, piece_id: pieceId, number, kind: 'area', text, page: 1, confidence: 'high' }).execute();
	return db.transaction().execute((trx) =>
		recordPiece(trx, region, {
			pieceId,
			review: {
				authorityCode: given.authorityCode ?? host.code,
				kind: given.kind ?? 'peer review',
				frameworkKey: given.frameworkKey ?? null,
				frameworkName: given.frameworkName ?? 'Peer challenge',
				title: given.title ?? 'Peer challenge',
				dates: { visitStart: null, visitEnd: given.on ?? '2014-03-12', letter: null, published: null },
				publicAddress: given.publicAddress ?? 'https://example.org/letter',
				agreement: given.agreement ?? null
			},
			findings,
			judgements: given.judgements ?? [],
			actions,
			themesLookedAt: given.themes ?? []
		})
	);
}
