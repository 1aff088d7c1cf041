import { frameworkName } from '#frameworks/framework-name.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { DocumentKind, ItemKind } from '#domain/reading/reading.ts';
import type { RecordKind } from '#domain/region/region.ts';
import { documentKindLabels, type Agreement, type ItemDetails } from '#domain/reading/source-document.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Transaction } from '../../db/connect.ts';
import { recordPiece, type PieceAction } from '../record/record-piece.ts';
import type { OwnPiece } from './own-item.ts';
import { passagesOfPieces } from './passages-of-pieces.ts';
import { readPieceDetails } from './piece-details.ts';

/** What each kind of document is in the record. */
const recordKinds: Record<DocumentKind, RecordKind | null> = {
	'peer review letter': 'peer review',
	'inspection report': 'inspection',
	'focused visit letter': 'focused visit',
	'monitoring visit letter': 'monitoring visit',
	'progress letter': 'progress review',
	'action plan': 'action plan',
	'committee report': null,
	other: null
};

const findingKinds: ItemKind[] = ['strength', 'area', 'mixed', 'recommendation'];

/** Whether a document of this kind can be taken in; a committee's cover report only carries others. */
export function isRecordable(kind: string): boolean {
	return recordKinds[kind as DocumentKind] !== null;
}

/**
 * Puts a part of a document into the record: what a person confirmed of it, and the actions of `plans`, parts that came with it. Gives the id of its row.
 * Throws RuleBroken when it is of a kind that cannot be taken in.
 */
export async function recordAccepted(
	trx: Transaction,
	region: RegionAccess,
	{ piece, plans, agreement }: { piece: OwnPiece; plans: string[]; agreement: Agreement }
): Promise<string> {
	const kind = recordKinds[piece.kind as DocumentKind];
	if (!kind || !piece.authority_code) throw new RuleBroken('A document of this kind is not taken in. Leave it out, or say what else it is', 'kind');
	const details = readPieceDetails(piece.details);
	const items = await confirmedItems(trx, [piece.id, ...plans]);
	const kept = new Set(items.map(({ id }) => id));
	const recorded = items.filter((item) => item.kind === 'action' || findingKinds.includes(item.kind as ItemKind));
	return recordPiece(trx, region, {
		pieceId: piece.id,
		review: {
			authorityCode: piece.authority_code,
			kind,
			frameworkKey: piece.framework_key,
			frameworkName: piece.framework_key ? frameworkName(piece.framework_key) : '',
			title: piece.title || documentKindLabels[piece.kind as DocumentKind],
			dates: { visitStart: piece.visit_start, visitEnd: piece.visit_end, letter: piece.letter_on, published: piece.published_on },
			year: details.year ?? null,
			publicAddress: agreement.publicAddress,
			agreement: agreement.audience && agreement.agreedOn ? { audience: agreement.audience, by: agreement.agreedBy, on: agreement.agreedOn } : null
		},
		findings: items
			.filter((item) => findingKinds.includes(item.kind as ItemKind))
			.map(({ id, kind: its, theme, label, force, text, page, repeats, ...item }) => ({
				itemId: id,
				kind: its as 'strength',
				theme,
				label,
				force,
				deadline: detailsOf(item).deadline ?? '',
				text,
				page,
				repeats: repeats && kept.has(repeats) ? repeats : null
			})),
		judgements: items.filter((item) => item.kind === 'judgement').map((item) => ({ theme: item.theme, grade: detailsOf(item).grade ?? '' })),
		actions: items.filter((item) => item.kind === 'action').map((item) => actionOf(item.id, item.text, detailsOf(item))),
		// The areas of a plan say what was decided to do, not what somebody looked at.
		themesLookedAt: kind === 'action plan' ? [] : [...new Set([...details.themes, ...details.kloes])],
		passages: await passagesOfPieces(trx, [piece.id, ...plans], recorded)
	});
}

function actionOf(itemId: string, text: string, { action }: ItemDetails): PieceAction {
	const { area = '', lead = '', responsible = '', evidence = '', timescale = '', links = '', progress = '', rag = '' } = action ?? {};
	return { itemId, area, text, lead, responsible, evidence, timescale, links, progress, rag: rag || null };
}

function detailsOf({ details }: { details: string }): ItemDetails {
	return JSON.parse(details) as ItemDetails;
}

function confirmedItems(trx: Transaction, pieces: string[]) {
	return trx
		.selectFrom('reading_item')
		.innerJoin('reading_piece', 'reading_piece.id', 'reading_item.piece_id')
		.selectAll('reading_item')
		.where('reading_item.piece_id', 'in', pieces)
		.where('reading_item.state', '=', 'confirmed')
		.orderBy('reading_piece.position')
		.orderBy('reading_item.number')
		.execute();
}
