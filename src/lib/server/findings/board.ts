import { sql, type RawBuilder } from 'kysely';
import { newId } from '#domain/id.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { freeNotes, type FreeNote, type NotesFrom } from './free-notes.ts';
import { readFindings, type FindingView } from './read-findings.ts';

export type BoardTheme = { id: string | null; version: number; name: string; shortName: string; notes: number; notLookedAt: string | null; findings: number };
export type BoardKloe = { id: string; number: number; shortName: string; question: string; themeId: string | null };
/** `own`: the headline has words of its own or rests on more findings, so that a click on its star must not lose it. */
export type Card = Omit<FindingView, 'sources' | 'perspectives'> & { headline: { id: string; own: boolean } | null };
export type BoardTotals = { findings: number; agreed: number; drafts: number; headlines: number; single: number; none: number };

export type BoardQuery = { theme?: string | null; kloe?: string | null; notes?: string | null };

type Frame = {
	themes: Omit<BoardTheme, 'findings'>[];
	kloes: BoardKloe[];
	headlines: { id: string; text: string; findingIds: string[] }[];
};

/**
 * The board of one theme, in three queries whatever its size: its cards, the tabs of all themes with their counts, the totals of the review, and the first
 * notes that are in no finding. What the address does not name well is left out: the first theme with findings is open. Throws NotAllowed without `findings:read`.
 */
export async function findingsBoard(db: Database, review: ReviewAccess, query: BoardQuery) {
	review.require('findings:read');
	const findings = await readFindings(db, review);
	const { themes, kloes, headlines } = await readFrame(db, review);
	const kloe = kloes.find(({ id }) => id === query.kloe) ?? null;
	const shown = kloe ? findings.filter(({ kloeIds }) => kloeIds.includes(kloe.id)) : findings;
	const overview = { id: null, version: 0, name: 'Overview', shortName: 'Overview', notes: 0, notLookedAt: null };
	const tabs: BoardTheme[] = [overview, ...themes].map((theme) => ({ ...theme, findings: shown.filter(({ themeId }) => themeId === theme.id).length }));
	const open = openTab(tabs, query.theme);
	const from = notesFrom(query.notes);
	const starred = headlines.flatMap(({ id, text, findingIds }) => findingIds.map((findingId) => ({ id, text, findingId, alone: findingIds.length === 1 })));
	const cards: Card[] = shown
		.filter(({ themeId }) => themeId === open.id)
		.map(({ sources: _, perspectives: __, ...finding }) => {
			const headline = starred.find(({ findingId }) => findingId === finding.id);
			return {
				...finding,
				headline: headline ? { id: headline.id, own: !headline.alone || ![finding.text, finding.shortText].includes(headline.text) } : null
			};
		});
	return {
		themes: tabs,
		open,
		kloes,
		kloe: kloe?.id ?? '',
		cards,
		totals: countTotals(findings, headlines.length),
		notesFrom: from,
		notes: review.may('notes:read') ? await freeNotes(db, review, { from, themeId: open.id }) : { list: [] as FreeNote[], found: 0 },
		newFinding: newId(),
		recommends: review.review.framework.recommendations.used
	};
}

/** The themes and questions of the review for tabs, tags and lists; one query. */
export async function readFrame(db: Database, review: ReviewAccess): Promise<Frame> {
	review.require('findings:read');
	const { rows } = await sql<Frame>`select
		${list(sql`select id, version, name, short_name as "shortName", not_looked_at as "notLookedAt", (select count(*) from note_theme where theme_id = theme.id)::int as notes
			from theme where review_id = ${review.id} order by position, id`)} as themes,
		${list(sql`select id, (row_number() over (order by position, id))::int as number, short_name as "shortName", question, theme_id as "themeId"
			from kloe where review_id = ${review.id} order by position, id`)} as kloes,
		${list(sql`select headline.id, headline.text, json_agg(finding_id) as "findingIds"
			from headline join headline_finding on headline_id = headline.id where review_id = ${review.id} group by headline.id`)} as headlines`.execute(db);
	return rows[0] as Frame;
}

function list(rows: RawBuilder<unknown>): RawBuilder<unknown> {
	return sql`(select coalesce(json_agg(row), '[]') from (${rows}) row)`;
}

function openTab(tabs: BoardTheme[], wanted: string | null | undefined): BoardTheme {
	const named = tabs.find(({ id }) => wanted && (id ?? 'overview') === wanted);
	return named ?? tabs.find(({ findings }) => findings > 0) ?? tabs[1] ?? tabs[0]!;
}

function notesFrom(wanted: string | null | undefined): NotesFrom {
	return wanted === 'mine' || wanted === 'theme' ? wanted : 'everyone';
}

function countTotals(findings: FindingView[], headlines: number): BoardTotals {
	const agreed = findings.filter((finding) => finding.agreed).length;
	const of = (strength: string) => findings.filter((finding) => finding.strength === strength).length;
	return { findings: findings.length, agreed, drafts: findings.length - agreed, headlines, single: of('single'), none: of('none') };
}
