import { diffWords, type DiffPart } from '#domain/wording/word-diff.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { textOf } from './freeze.ts';
import { readVersion } from './read-versions.ts';

/** Two versions word by word, older first; only versions that this person may read. A part may span lines: a line is a block. */
export async function compareVersions(db: Database, review: ReviewAccess, from: number, to: number): Promise<{ parts: DiffPart[]; changes: number }> {
	const [older, newer] = [await readVersion(db, review, Math.min(from, to)), await readVersion(db, review, Math.max(from, to))];
	const parts = diffWords(textOf(older.document), textOf(newer.document));
	return { parts, changes: parts.filter((part) => part.kind !== 'same').length };
}
