import { NotFound } from '#domain/outcomes.ts';
import { findIssue } from '../../../spine/index.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { listAuthorities } from '../compare/list-authorities.ts';
import { readFamily } from './family.ts';
import { issueLines, readReviews } from './read-authority.ts';
import { readSpoken, threadOf } from './read-thread.ts';

/**
 * What the region knows of one authority: its reviews and inspections, each issue through the years, and the thread of the chosen issue. The record of
 * authorities that ended is part of their successors'; their own page only leads there. For a `file`, without what is held back. Throws NotFound for an authority or issue that is not there.
 */
export async function readMemory(
	db: Database,
	region: RegionAccess,
	{ code, issue: key, file = false }: { code: string; issue: string | null; file?: boolean }
) {
	const issue = key === null ? null : findIssue(key);
	if (issue === undefined) throw new NotFound('issue');
	const told = (codes: string[]) => Promise.all([readReviews(db, region, codes), issue ? readSpoken(db, region, { codes, issue: issue.key, file }) : null]);
	// Few authorities followed another: its own record is asked for beside its family, and once more with theirs for those that did.
	const [{ authority, former, successors }, all, own] = await Promise.all([readFamily(db, code), listAuthorities(db), told([code])]);
	const authorities = all.filter((one) => one.regionCode === authority.regionCode).map(({ code, name }) => ({ code, name }));
	const shown = { authority, former, successors, authorities, issue: issue ? { key: issue.key, name: issue.name, about: issue.about } : null };
	if (successors.length > 0) return { ...shown, reviews: [], lines: [], thread: null };
	const [{ reviews, lookedAt }, spoken] = former.length > 0 ? await told([code, ...former.map((one) => one.code)]) : own;
	return { ...shown, reviews, lines: issueLines(reviews, lookedAt), thread: spoken && threadOf(reviews, lookedAt, spoken) };
}
