import { sql, type Expression, type SqlBool } from 'kysely';
import { regionHistoryKinds, type RegionHistoryKind } from '#domain/region/history.ts';
import { maySee, type RegionAccess } from '../access/open-region.ts';
import type { Database } from '../db/connect.ts';
import { maySeeDocument } from '../region/documents/see-documents.ts';
import { regionChain } from './chain.ts';
import { inWords } from './in-words.ts';
import type { HistoryLine } from './list-history.ts';
import { factsOf, type AboutRegion } from './region-facts.ts';

export const regionHistoryPageSize = 50;

export type RegionHistoryLine = HistoryLine & {
	/** The authority that it is about, with the review where it is about one. */
	of: { authority: string; code: string; review: string | null } | null;
	/** The document that it is about, where it is still there and this adviser may see all of it. */
	document: { id: string; read: boolean } | null;
};

/**
 * A page of a region's history, newest first, in one query, with whether there is an earlier one. An entry that names a row of the record
 * (`about.regionReview`) is there for those who may see that row now, and so is one that names a sentence besides (`about.earlier`); where there is no such row,
 * as for a document that was not taken in, for whoever wrote the entry. How many there are is not told.
 */
export async function listRegionHistory(
	db: Database,
	region: RegionAccess,
	{ page, kind = '' }: { page: number; kind?: RegionHistoryKind | '' }
): Promise<{ lines: RegionHistoryLine[]; earlier: boolean }> {
	const rows = await db
		.selectFrom('history_entry')
		.leftJoin('history_text', (join) =>
			join.onRef('history_text.chain_id', '=', 'history_entry.chain_id').onRef('history_text.number', '=', 'history_entry.number')
		)
		.leftJoin('region_review as named', (join) => join.on(sql<boolean>`named.id::text = ${about('regionReview')}`))
		.leftJoin('authority as place', (join) => join.on(sql<boolean>`place.gss_code = coalesce(named.authority_code, ${about('authority')})`))
		.leftJoin('source_document', (join) =>
			join.on(sql<boolean>`source_document.id::text = coalesce(${about('document')}, ${about('regionReview')})`).on(maySeeDocument(region))
		)
		.select(['history_entry.at', 'history_entry.who', 'history_entry.what', 'history_entry.about', 'history_text.texts'])
		.select(['place.name as authority', 'place.gss_code as code', 'named.title as review', 'source_document.id as document', 'source_document.state'])
		.where('history_entry.chain_id', '=', regionChain(region.region.code))
		.where((eb) =>
			eb.or([
				sql<boolean>`${about('regionReview')} is null`,
				sql<boolean>`named.id is not null and ${seen(region, sql`region_review.id = named.id`)}`,
				sql<boolean>`named.id is null and history_entry.account_id = ${region.person.id}`
			])
		)
		.where(
			sql<boolean>`(${about('earlier')} is null or ${seen(region, sql`region_review.id = (select region_review_id from region_finding where region_finding.id::text = ${about('earlier')})`)})`
		)
		.$if(kind !== '', (entries) => entries.where(isOfKind(kind)))
		.orderBy('history_entry.number', 'desc')
		.limit(regionHistoryPageSize + 1)
		.offset((Math.max(1, page) - 1) * regionHistoryPageSize)
		.execute();
	return { lines: rows.slice(0, regionHistoryPageSize).map(lineOf), earlier: rows.length > regionHistoryPageSize };
}

function about(key: keyof AboutRegion) {
	return sql<string>`(history_entry.about::json ->> ${sql.lit(key)})`;
}

/** Whether this adviser may see the review of the record that `which` names. */
function seen(region: RegionAccess, which: Expression<unknown>) {
	return sql<SqlBool>`exists (select 1 from region_review join authority on authority.gss_code = region_review.authority_code where ${which} and ${maySee(region)})`;
}

function isOfKind(kind: RegionHistoryKind | ''): Expression<SqlBool> {
	const chosen = regionHistoryKinds.find(({ value }) => value === kind);
	const listed = (does: string[]) => sql<SqlBool>`history_entry.what = any(${does}::text[])`;
	if (chosen && chosen.does.length > 0) return listed([...chosen.does]);
	return sql<SqlBool>`not ${listed(regionHistoryKinds.flatMap(({ does }) => [...does]))}`;
}

type Row = {
	at: string;
	who: string;
	what: string;
	about: string;
	texts: string | null;
	authority: string | null;
	code: string | null;
	review: string | null;
	document: string | null;
	state: string | null;
};

function lineOf({ at, who, what, about: told, texts, authority, code, review, document, state }: Row): RegionHistoryLine {
	const words = inWords(what, texts);
	return {
		key: at + what,
		at,
		who,
		what: words.what,
		texts: [...factsOf(JSON.parse(told) as AboutRegion), ...words.texts],
		of: authority && code ? { authority, code, review } : null,
		document: document ? { id: document, read: state === 'read' } : null
	};
}
