import { NotFound } from '#domain/outcomes.ts';
import type { RecordKind } from '#domain/region/region.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Transaction } from '../../db/connect.ts';
import { issuesOfAction } from './action-issues.ts';
import { type EnteredPassage, writePassages } from './write-passages.ts';
import { findRecorded, writeRecord } from './write-record.ts';

export type PieceReview = {
	authorityCode: string;
	kind: RecordKind;
	frameworkKey: string | null;
	frameworkName: string;
	title: string;
	/** YYYY-MM-DD; at least one, or the year. */
	dates: { visitStart: string | null; visitEnd: string | null; letter: string | null; published: string | null };
	/** Where only that is known. */
	year?: number | null;
	/** Where it can be read by anyone; empty when it is not published. */
	publicAddress: string;
	/** What the host agreed to, when it is not published. */
	agreement: { audience: 'region' | 'england'; by: string; on: string } | null;
};

export type PieceFinding = {
	itemId: string;
	kind: 'strength' | 'area' | 'mixed' | 'recommendation';
	theme: string;
	label: string;
	force?: string | null;
	deadline?: string;
	text: string;
	page: number | null;
	/** The item whose fuller wording this one repeats. */
	repeats?: string | null;
};

export type PieceAction = {
	itemId: string;
	area: string;
	text: string;
	lead: string;
	responsible: string;
	evidence: string;
	timescale: string;
	links: string;
	progress: string;
	rag: string | null;
};

/**
 * Puts a piece of a document that a person accepted into the record, or puts it in again after corrections: inside the act of accepting it. Gives the id of
 * its row. Throws RuleBroken (field `dates`) when it has no date, NotFound when another person's row stands there already.
 */
export async function recordPiece(
	trx: Transaction,
	region: RegionAccess,
	piece: {
		pieceId: string;
		review: PieceReview;
		findings: PieceFinding[];
		judgements: { theme: string; grade: string }[];
		actions: PieceAction[];
		/** Headings, key lines of enquiry and summaries of scope that the document has, also those with no finding under them. */
		themesLookedAt: string[];
		/** The other words of the document, for the search. */
		passages?: EnteredPassage[];
	}
): Promise<string> {
	const { review } = piece;
	const there = await findRecorded(trx, { piece_id: piece.pieceId });
	if (there) {
		const mine = await trx.selectFrom('region_review').select('id').where('id', '=', there).where('added_by', '=', region.person.id).executeTakeFirst();
		if (!mine) throw new NotFound('past review');
	}
	const id = await writeRecord(trx, {
		id: there,
		review: {
			piece_id: piece.pieceId,
			authority_code: review.authorityCode,
			kind: review.kind,
			framework_key: review.frameworkKey,
			framework_name: review.frameworkName,
			title: review.title,
			visit_start: review.dates.visitStart,
			visit_end: review.dates.visitEnd,
			letter_on: review.dates.letter,
			published_on: review.dates.published,
			...(review.year && { year: review.year }),
			public_address: review.publicAddress,
			agreed_audience: review.agreement?.audience ?? null,
			agreed_by: review.agreement?.by ?? '',
			agreed_on: review.agreement?.on ?? null,
			added_by: region.person.id,
			added_by_name: region.person.name
		},
		findings: piece.findings.map((finding) => ({
			key: finding.itemId,
			kind: finding.kind,
			theme: finding.theme,
			label: finding.label,
			force: finding.force ?? null,
			deadline: finding.deadline ?? '',
			text: finding.text,
			page: finding.page,
			itemId: finding.itemId,
			findingId: null,
			repeats: finding.repeats ?? null
		})),
		themes: piece.themesLookedAt
	});
	await writeJudgements(trx, id, piece.judgements);
	await writeActions(trx, id, piece.actions);
	await writePassages(trx, id, piece.passages ?? [], { authorityCode: review.authorityCode, published: !!review.publicAddress });
	return id;
}

/** Takes a piece out of the record again, with everything that hung on it. Gives the id that its row had, if it had one. */
export async function removePiece(trx: Transaction, pieceId: string): Promise<string | undefined> {
	const gone = await trx.deleteFrom('region_review').where('piece_id', '=', pieceId).returning('id').executeTakeFirst();
	return gone?.id;
}

async function writeJudgements(trx: Transaction, id: string, judgements: { theme: string; grade: string }[]): Promise<void> {
	await trx.deleteFrom('region_judgement').where('region_review_id', '=', id).execute();
	const rows = judgements.map(({ theme, grade }, position) => ({ region_review_id: id, position, theme, grade }));
	if (rows.length > 0) await trx.insertInto('region_judgement').values(rows).execute();
}

async function writeActions(trx: Transaction, id: string, actions: PieceAction[]): Promise<void> {
	await trx.deleteFrom('region_action').where('region_review_id', '=', id).execute();
	const rows = actions.map(({ itemId, ...action }, position) => ({
		id: itemId,
		region_review_id: id,
		position,
		...action,
		item_id: itemId,
		issues: issuesOfAction(action)
	}));
	for (let at = 0; at < rows.length; at += 200)
		await trx
			.insertInto('region_action')
			.values(rows.slice(at, at + 200))
			.execute();
}
