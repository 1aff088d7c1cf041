import { newId } from '#domain/id.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { readFrame } from './board.ts';
import { readFindings, type FindingView } from './read-findings.ts';
import { readHeadlines } from './read-headlines.ts';
import { readRecommendations } from './read-recommendations.ts';

/** A finding as it is shown beside what rests on it. */
export type BriefFinding = Pick<FindingView, 'id' | 'kind' | 'text' | 'strength' | 'strengthWords' | 'themeId'> & { agreed: boolean };
export type FindingsOfTheme = { id: string | null; name: string; findings: BriefFinding[] };

/** The headlines and the findings they may rest on; three queries. Throws NotAllowed without `findings:read`. */
export async function headlinesPage(db: Database, review: ReviewAccess) {
	return { headlines: await readHeadlines(db, review), ...(await pickable(db, review)) };
}

/** The recommendations, the forces of the framework, and the findings they may rest on; three queries. Throws NotAllowed without `findings:read`. */
export async function recommendationsPage(db: Database, review: ReviewAccess) {
	return { recommendations: await readRecommendations(db, review), forces: review.review.framework.recommendations.forces, ...(await pickable(db, review)) };
}

/** The drafts of one theme (`overview` for none), or of the whole review, to be read once more and agreed; two queries. Throws NotAllowed without `findings:read`. */
export async function draftsPage(db: Database, review: ReviewAccess, theme: string | null) {
	const findings = (await readFindings(db, review)).filter((finding) => !finding.agreed);
	const { themes } = await readFrame(db, review);
	const open = theme === 'overview' ? { id: null, name: 'Overview' } : themes.find(({ id }) => id === theme);
	return { theme: open ? { id: open.id, name: open.name } : undefined, drafts: open ? findings.filter(({ themeId }) => themeId === open.id) : findings };
}

/** The findings of each theme for the big screen, with nothing of who said what; two queries. Throws NotAllowed without `findings:read`. */
export async function screenPage(db: Database, review: ReviewAccess, theme: string | null) {
	const { groups } = await findingsByTheme(db, review);
	const shown = groups.filter(({ findings }) => findings.length > 0);
	const at = Math.max(
		0,
		shown.findIndex(({ id }) => (id ?? 'overview') === theme)
	);
	return { theme: shown[at], before: shown[at - 1], after: shown[at + 1], themes: shown.length, number: at + 1 };
}

async function pickable(db: Database, review: ReviewAccess) {
	const { groups } = await findingsByTheme(db, review);
	return { groups, newId: newId(), recommends: review.review.framework.recommendations.used };
}

async function findingsByTheme(db: Database, review: ReviewAccess): Promise<{ groups: FindingsOfTheme[] }> {
	const findings = await readFindings(db, review);
	const { themes } = await readFrame(db, review);
	const groups = [{ id: null, name: 'Overview' }, ...themes].map(({ id, name }) => ({
		id,
		name,
		findings: findings.filter(({ themeId }) => themeId === id).map(brief)
	}));
	return { groups };
}

function brief({ id, kind, text, shortText, strength, strengthWords, themeId, agreed }: FindingView): BriefFinding {
	return { id, kind, text: shortText || text, strength, strengthWords, themeId, agreed: agreed !== null };
}
