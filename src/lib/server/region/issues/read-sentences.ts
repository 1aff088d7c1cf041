import { sql } from 'kysely';
import type { CompareFilter } from '#domain/region/compare.ts';
import type { RecordKind } from '#domain/region/region.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { chosenReviews, dayOf } from '../compare/chosen-reviews.ts';
import { maySeeDocument } from '../documents/see-documents.ts';

export type Sentence = {
	id: string;
	kind: 'strength' | 'area' | 'mixed' | 'recommendation';
	text: string;
	/** Its sentences on this issue, where it says more than these. */
	said: string | null;
	/** As the document prints it. */
	label: string;
	theme: string;
	force: string | null;
	deadline: string;
	page: number | null;
	/** Words of the sentence that put it under this issue, and whether a person confirmed it. */
	words: string;
	confirmed: boolean;
};
export type SpokenReview = {
	id: string;
	reviewId: string | null;
	/** The document that it was read from, where this adviser may open that. */
	document: { id: string; pdf: boolean } | null;
	publicAddress: string;
	code: string;
	authority: string;
	kind: RecordKind;
	title: string;
	year: number;
	day: string | null;
	sentences: Sentence[];
};
export type SentenceTotals = { sentences: number; heldBack: number; reviews: number; authorities: number; looked: number; lookedAuthorities: number };
/** `file`: for a file, which travels and so has nothing that is held back, whoever asks. */
export type SentencesAsked = { issue: string; authority: string | null; filter: CompareFilter; page: number; size: number; file?: boolean };

/**
 * The sentences behind the marks of an issue, without those that only name it, by authority, newest review first, as the documents print them, a page at a time; and how many there are in
 * all. A sentence that is held back is counted, and read by whoever added its document only; for a file, which travels, by nobody. Two queries.
 */
export async function readSentences(db: Database, region: RegionAccess, asked: SentencesAsked): Promise<{ totals: SentenceTotals; reviews: SpokenReview[] }> {
	const [totals, rows] = await Promise.all([readTotals(db, region, asked), readPage(db, region, asked)]);
	const reviews = new Map<string, SpokenReview>();
	for (const row of rows) {
		const review = reviews.get(row.review) ?? {
			id: row.review,
			reviewId: row.review_id,
			document: row.document_id ? { id: row.document_id, pdf: row.media_type === 'application/pdf' } : null,
			publicAddress: row.public_address,
			code: row.authority_code,
			authority: row.authority,
			kind: row.review_kind as RecordKind,
			title: row.title,
			year: row.year,
			day: row.day,
			sentences: []
		};
		const { id, text, said, label, theme, force, deadline, page, words, state } = row;
		review.sentences.push({ id, kind: row.kind as Sentence['kind'], text, said, label, theme, force, deadline, page, words, confirmed: state === 'confirmed' });
		reviews.set(row.review, review);
	}
	return { totals, reviews: [...reviews.values()] };
}

function speakingReviews(db: Database, region: RegionAccess, { authority, filter }: SentencesAsked) {
	const reviews = chosenReviews(db, region, filter)
		.select(['region_review.id', 'region_review.authority_code', 'region_review.year', 'authority.name', dayOf.as('day')])
		.$if(authority !== null, (query) => query.where('region_review.authority_code', '=', authority));
	return filter.all
		? reviews
		: reviews
				.distinctOn('region_review.authority_code')
				.orderBy('region_review.authority_code')
				.orderBy('region_review.year', 'desc')
				.orderBy(sql`day desc nulls last`)
				.orderBy('region_review.id', 'desc');
}

async function readTotals(db: Database, region: RegionAccess, asked: SentencesAsked): Promise<SentenceTotals> {
	const { sentences, heldBack, ...rest } = await db
		.with('seen', () => speakingReviews(db, region, asked))
		.with('spoken', (trx) =>
			trx
				.selectFrom('seen')
				.innerJoin('region_finding', 'region_finding.region_review_id', 'seen.id')
				.innerJoin('region_issue', 'region_issue.finding_id', 'region_finding.id')
				.where('region_issue.issue_key', '=', asked.issue)
				.where('region_issue.state', '<>', 'rejected')
				.where('region_issue.kind', '<>', 'mentioned')
				.where('region_finding.repeats', 'is', null)
				.select(['seen.id', 'seen.authority_code', 'region_finding.held_back'])
		)
		.with('looked', (trx) =>
			trx
				.selectFrom('seen')
				.innerJoin('region_looked_at', 'region_looked_at.region_review_id', 'seen.id')
				.where('region_looked_at.issue_key', '=', asked.issue)
				.select(['seen.id', 'seen.authority_code'])
		)
		.selectNoFrom((eb) => [
			eb
				.selectFrom('spoken')
				.select(({ fn }) => fn.countAll<number>().as('n'))
				.as('sentences'),
			eb
				.selectFrom('spoken')
				.where('held_back', '=', true)
				.select(({ fn }) => fn.countAll<number>().as('n'))
				.as('heldBack'),
			eb
				.selectFrom('spoken')
				.select(({ fn }) => fn.count<number>('id').distinct().as('n'))
				.as('reviews'),
			eb
				.selectFrom('spoken')
				.select(({ fn }) => fn.count<number>('authority_code').distinct().as('n'))
				.as('authorities'),
			eb
				.selectFrom('looked')
				.select(({ fn }) => fn.countAll<number>().as('n'))
				.as('looked'),
			eb
				.selectFrom('looked')
				.select(({ fn }) => fn.count<number>('authority_code').distinct().as('n'))
				.as('lookedAuthorities')
		])
		.executeTakeFirstOrThrow();
	return {
		sentences: sentences ?? 0,
		heldBack: heldBack ?? 0,
		reviews: rest.reviews ?? 0,
		authorities: rest.authorities ?? 0,
		looked: rest.looked ?? 0,
		lookedAuthorities: rest.lookedAuthorities ?? 0
	};
}

function readPage(db: Database, region: RegionAccess, asked: SentencesAsked) {
	return db
		.with('seen', () => speakingReviews(db, region, asked))
		.selectFrom('seen')
		.innerJoin('region_review', 'region_review.id', 'seen.id')
		.innerJoin('region_finding', 'region_finding.region_review_id', 'seen.id')
		.innerJoin('region_issue', 'region_issue.finding_id', 'region_finding.id')
		.leftJoin('reading_piece', 'reading_piece.id', 'region_review.piece_id')
		.leftJoin('source_document', (join) => join.onRef('source_document.id', '=', 'reading_piece.document_id').on(maySeeDocument(region)))
		.select(['seen.id as review', 'seen.authority_code', 'seen.year', 'seen.day', 'seen.name as authority'])
		.select([
			'region_review.kind as review_kind',
			'region_review.title',
			'region_review.review_id',
			'region_review.public_address',
			'source_document.id as document_id',
			'source_document.media_type'
		])
		.select(['region_finding.id', 'region_issue.kind', 'region_issue.said', 'region_finding.text', 'label', 'theme', 'force', 'deadline', 'page'])
		.select(['region_issue.words', 'region_issue.state'])
		.where('region_issue.issue_key', '=', asked.issue)
		.where('region_issue.state', '<>', 'rejected')
		.where('region_issue.kind', '<>', 'mentioned')
		.where('region_finding.repeats', 'is', null)
		.where((eb) => eb.or([eb('region_finding.held_back', '=', false), ...(asked.file ? [] : [eb('region_review.added_by', '=', region.person.id)])]))
		.orderBy(sql`seen.name collate "C"`)
		.orderBy('seen.authority_code')
		.orderBy('seen.year', 'desc')
		.orderBy(sql`seen.day desc nulls last`)
		.orderBy('seen.id')
		.orderBy('region_finding.position')
		.orderBy('region_finding.id')
		.limit(asked.size)
		.offset((asked.page - 1) * asked.size)
		.execute();
}
