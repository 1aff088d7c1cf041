import { sql } from 'kysely';
import { RuleBroken } from '#domain/outcomes.ts';
import { missingOfHead, type Acceptance, type Agreement, type PieceChoice, type PieceState, type SaidAgreement } from '#domain/reading/source-document.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { actOnRegion } from '../../history/act.ts';
import { removePiece } from '../record/record-piece.ts';
import { checkOpen, ownPiece, type OwnPiece } from './own-item.ts';
import { readPieceDetails } from './piece-details.ts';
import { isRecordable, recordAccepted } from './record-accepted.ts';

/**
 * Takes a part of a document into the record of the region: the items that a person confirmed, and no other. What nobody decided is left out only when it is
 * said so on purpose. Throws NotFound, Conflict, RuleBroken for what is missing.
 */
export async function acceptPiece(db: Database, region: RegionAccess, acceptance: Acceptance): Promise<void> {
	await actOnRegion(db, region, 'document taken in', async (trx) => {
		const piece = await ownPiece(trx, region, acceptance);
		checkOpen(piece.state);
		checkHead(piece);
		await checkDecided(trx, piece, acceptance.leaveOut);
		await decide(trx, region, piece, 'accepted');
		const recorded = await record(trx, region, piece, acceptance);
		return { about: { regionReview: recorded ?? piece.document_id, document: piece.document_id, piece: piece.id }, texts: { title: piece.title } };
	});
}

/** Leaves a part out: nothing of it is in the record. Throws NotFound, Conflict. */
export async function leaveOutPiece(db: Database, region: RegionAccess, choice: PieceChoice): Promise<void> {
	await actOnRegion(db, region, 'document left out', async (trx) => {
		const piece = await ownPiece(trx, region, choice);
		checkOpen(piece.state);
		await decide(trx, region, piece, 'left-out');
		return { about: { regionReview: piece.document_id, piece: piece.id } };
	});
}

/** Opens a part again that was taken in or left out: its row leaves the record until it is taken in once more. Throws NotFound, Conflict. */
export async function reopenPiece(db: Database, region: RegionAccess, choice: PieceChoice): Promise<void> {
	await actOnRegion(db, region, 'document opened again', async (trx) => {
		const piece = await ownPiece(trx, region, choice);
		if (piece.state === 'to-check') throw new RuleBroken('This is open already');
		const gone = await removePiece(trx, piece.id);
		await decide(trx, region, piece, 'to-check');
		if (piece.kind === 'action plan') await recordAgain(trx, region, piece);
		return { about: { regionReview: gone ?? piece.document_id, document: piece.document_id, piece: piece.id }, texts: { title: piece.title } };
	});
}

/** Says who may see what was taken in: its public address, what the host agreed to, or nobody else. In force at once. Throws NotFound, Conflict. */
export async function sayAgreement(db: Database, region: RegionAccess, said: SaidAgreement): Promise<void> {
	await actOnRegion(db, region, 'sharing of a past review', async (trx) => {
		const piece = await ownPiece(trx, region, said);
		if (piece.state !== 'accepted') throw new RuleBroken('Take it in first');
		const recorded = await record(trx, region, piece, said);
		const { publicAddress, audience, agreedBy, agreedOn } = said;
		return { about: { regionReview: recorded ?? piece.document_id, piece: piece.id, publicAddress, audience, agreedOn }, texts: { agreedBy } };
	});
}

function checkHead(piece: OwnPiece): void {
	const [missing] = missingOfHead({
		kind: piece.kind,
		authority: piece.authority_code,
		year: readPieceDetails(piece.details).year ?? null,
		visitStart: piece.visit_start,
		visitEnd: piece.visit_end,
		letterOn: piece.letter_on,
		publishedOn: piece.published_on
	});
	if (missing) throw new RuleBroken(missing.text, missing.field);
	if (!isRecordable(piece.kind)) throw new RuleBroken('A document of this kind is not taken in. Leave it out, or say what else it is', 'kind');
}

async function checkDecided(trx: Transaction, piece: OwnPiece, leaveOut: boolean): Promise<void> {
	const { count } = await trx
		.selectFrom('reading_item')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('piece_id', '=', piece.id)
		.where('state', '=', 'to-check')
		.executeTakeFirstOrThrow();
	if (count > 0 && !leaveOut)
		throw new RuleBroken(
			count === 1
				? '1 item is not confirmed. Decide it, or say that it is left out'
				: `${count} items are not confirmed. Decide them, or say that they are left out`,
			'leaveOut'
		);
}

async function decide(trx: Transaction, region: RegionAccess, piece: OwnPiece, state: PieceState): Promise<void> {
	await trx
		.updateTable('reading_piece')
		.set((eb) => ({
			state,
			decided_by: region.person.id,
			decided_by_name: region.person.name,
			decided_at: sql<string>`now()`,
			version: eb('version', '+', 1)
		}))
		.where('id', '=', piece.id)
		.execute();
}

/**
 * Puts the part into the record. A plan that came in one file with a letter or report on the same council is that one's plan: its actions stand there, whichever
 * is taken in first, and it has no row of its own. Gives the id of the row where there is one.
 */
async function record(trx: Transaction, region: RegionAccess, piece: OwnPiece, agreement: Agreement): Promise<string | undefined> {
	const beside = await piecesBeside(trx, piece);
	if (piece.kind !== 'action plan') {
		const plans = beside.filter(({ kind, state }) => kind === 'action plan' && state === 'accepted').map(({ id }) => id);
		return recordAccepted(trx, region, { piece, plans, agreement });
	}
	const letters = beside.filter(({ kind, state }) => kind !== 'action plan' && isRecordable(kind) && state !== 'left-out');
	return letters.length === 0 ? recordAccepted(trx, region, { piece, plans: [], agreement }) : recordAgain(trx, region, piece);
}

/** After a plan was taken in or opened again: the first letter beside it that is in the record, with the actions that it has now. */
async function recordAgain(trx: Transaction, region: RegionAccess, plan: OwnPiece): Promise<string | undefined> {
	const letter = (await piecesBeside(trx, plan)).find(({ kind, state }) => kind !== 'action plan' && state === 'accepted');
	const row = letter && (await trx.selectFrom('region_review').selectAll().where('piece_id', '=', letter.id).executeTakeFirst());
	if (!letter || !row) return undefined;
	const audience = (row.agreed_audience ?? '') as Agreement['audience'];
	return record(trx, region, letter, { publicAddress: row.public_address, audience, agreedBy: row.agreed_by, agreedOn: row.agreed_on });
}

function piecesBeside(trx: Transaction, piece: OwnPiece): Promise<OwnPiece[]> {
	return trx
		.selectFrom('reading_piece')
		.selectAll()
		.where('document_id', '=', piece.document_id)
		.where('id', '<>', piece.id)
		.where('authority_code', '=', piece.authority_code)
		.orderBy('position')
		.execute();
}
