import { sql, type RawBuilder } from 'kysely';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { readFindings } from './read-findings.ts';

export type KloeRow = {
	id: string;
	number: number;
	version: number;
	question: string;
	shortName: string;
	askedBy: 'host' | 'team';
	answer: string;
	notLookedAt: string | null;
	notes: number;
};
export type KloeNote = { id: string; text: string; author: string; source: string | null; leans: string | null };
export type ThemeRow = { id: string; name: string; notLookedAt: string | null; notes: number };

/** How many notes stand beside an answer; the page of evidence shows the rest. */
const shown = 8;

/**
 * The key lines of enquiry with what there is to answer each, and one of them open (the first without an answer unless named): the host's own view of it,
 * its findings, its notes; and the themes without findings. Three queries. Throws NotAllowed without `findings:read`.
 */
export async function kloesPage(db: Database, review: ReviewAccess, wanted: string | null) {
	const findings = await readFindings(db, review);
	const { kloes, themes } = await readKloes(db, review);
	const counted = kloes.map((kloe) => ({ ...kloe, findings: findings.filter(({ kloeIds }) => kloeIds.includes(kloe.id)).length }));
	const open = counted.find(({ id }) => id === wanted) ?? counted.find(({ answer, notLookedAt }) => !answer && notLookedAt === null) ?? counted[0];
	return {
		kloes: counted,
		open,
		findings: open ? findings.filter(({ kloeIds }) => kloeIds.includes(open.id)) : [],
		...(open ? await readBeside(db, review, open.id) : { ownView: null, notes: [] as KloeNote[] }),
		emptyThemes: themes.filter((theme) => !findings.some(({ themeId }) => themeId === theme.id)),
		recommends: review.review.framework.recommendations.used
	};
}

async function readKloes(db: Database, review: ReviewAccess): Promise<{ kloes: KloeRow[]; themes: ThemeRow[] }> {
	const { rows } = await sql<{ kloes: KloeRow[]; themes: ThemeRow[] }>`select
		${list(sql`select id, (row_number() over (order by position, id))::int as number, version, question, short_name as "shortName", asked_by as "askedBy", answer,
			not_looked_at as "notLookedAt", (select count(*) from note_kloe where kloe_id = kloe.id)::int as notes from kloe where review_id = ${review.id} order by position, id`)} as kloes,
		${list(sql`select id, name, not_looked_at as "notLookedAt", (select count(*) from note_theme where theme_id = theme.id)::int as notes
			from theme where review_id = ${review.id} order by position, id`)} as themes`.execute(db);
	return rows[0]!;
}

async function readBeside(db: Database, review: ReviewAccess, kloeId: string): Promise<{ ownView: string | null; notes: KloeNote[] }> {
	const { rows } = await sql<{ ownView: string | null; notes: KloeNote[] }>`select
		(select text from own_view where review_id = ${review.id} and kloe_id = ${kloeId} and ${review.may('own-view:read')}) as "ownView",
		${list(sql`select note.id, note.text, note.author_name as author, coalesce(activity.title, document.title) as source, note.leans
			from note join note_kloe on note_kloe.note_id = note.id left join activity on activity.id = note.activity_id left join document on document.id = note.document_id
			where note_kloe.kloe_id = ${kloeId} and note.review_id = ${review.id} and ${review.may('notes:read')} order by note.written_at desc, note.id desc limit ${shown}`)} as notes`.execute(
		db
	);
	return rows[0]!;
}

function list(rows: RawBuilder<unknown>): RawBuilder<unknown> {
	return sql`(select coalesce(json_agg(row), '[]') from (${rows}) row)`;
}
