/** Three years, both included, and how many of the reviews that looked at an issue in them raised it. */
export type Period = { from: number; to: number; raised: number; looked: number };
export type Trend = { word: 'Rising' | 'Falling' | 'Steady'; before: Period; recent: Period };

/** Under this many letters in either period there is no trend: one visit more or less would turn it. */
export const fewestForTrend = 10;
/** A share that moved by less than this (ten in a hundred) is steady. */
const steady = 0.1;

/** How often an issue is raised now against before, by the share of the reviews that looked at it; null where either period has too few. */
export function trendOf(before: Period, recent: Period): Trend | null {
	if (before.looked < fewestForTrend || recent.looked < fewestForTrend) return null;
	const moved = recent.raised / recent.looked - before.raised / before.looked;
	return { word: Math.abs(moved) < steady ? 'Steady' : moved > 0 ? 'Rising' : 'Falling', before, recent };
}
