import { sql } from 'kysely';
import type { Permission } from '#domain/permissions.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import type { HistoryLine } from './history-line.ts';
import { inWords } from './in-words.ts';

export type { HistoryLine } from './history-line.ts';

export const historyPageSize = 50;

/** Parts of a review that a reader may choose, by what its entries are seen with. */
export const historyParts = {
	scope: { label: 'Scope, timetable and stages', seenWith: ['scope:read', 'review:open', 'own-view:read', 'case-list:read'] },
	people: { label: 'People and access', seenWith: ['members:read'] },
	documents: { label: 'Documents', seenWith: ['documents:read'] },
	notes: { label: 'Notes', seenWith: ['notes:read'] },
	cases: { label: 'Cases', seenWith: ['cases:read'] },
	findings: { label: 'Findings', seenWith: ['findings:read'] },
	letter: { label: 'Letter', seenWith: ['letter:read-drafts', 'letter:read-shared', 'letter:read-issued', 'letter:comment'] },
	plan: { label: 'Action plan', seenWith: ['plan:read', 'plan:read-small', 'plan:read-comments'] },
	concerns: { label: 'Urgent concerns', seenWith: ['concern:read-all'] }
} satisfies Record<string, { label: string; seenWith: Permission[] }>;

/**
 * A page of a review's history, newest first, in one query: only what is seen with a permission that this person has now. Nothing tells how much there is
 * besides (no numbers of entries), or the host could count notes. Throws NotAllowed without `history:read`.
 */
export async function listHistory(db: Database, review: ReviewAccess, { page, part }: { page: number; part: string }) {
	review.require('history:read');
	const seen = seenBy(review);
	const chosen = part in historyParts ? historyParts[part as keyof typeof historyParts].seenWith.filter((one) => seen.includes(one)) : seen;
	const rows = await db
		.selectFrom('history_entry')
		.leftJoin('history_text', (join) =>
			join.onRef('history_text.chain_id', '=', 'history_entry.chain_id').onRef('history_text.number', '=', 'history_entry.number')
		)
		.select(['history_entry.number', 'history_entry.at', 'history_entry.who', 'history_entry.what', 'history_text.texts'])
		.select(sql<number>`count(*) over ()`.as('count'))
		.where('history_entry.chain_id', '=', review.id)
		.where('history_entry.seen_with', '=', sql<string>`any(${chosen}::text[])`)
		.orderBy('history_entry.number', 'desc')
		.limit(historyPageSize)
		.offset((Math.max(1, page) - 1) * historyPageSize)
		.execute();
	const parts = Object.entries(historyParts).filter(([, { seenWith }]) => seenWith.some((one) => seen.includes(one)));
	return {
		lines: rows.map((row): HistoryLine => ({ key: row.at + row.what, at: row.at, who: row.who, ...inWords(row.what, row.texts) })),
		count: rows[0]?.count ?? 0,
		parts: parts.map(([value, { label }]) => ({ value, label }))
	};
}

/** A comment on facts is read by both sides: by the host that made it, also later, and by the team that answers it. */
function seenBy(review: ReviewAccess): Permission[] {
	const both = review.may('letter:read-shared') || review.may('letter:read-drafts');
	return both ? [...new Set<Permission>([...review.permissions, 'letter:comment'])] : [...review.permissions];
}
