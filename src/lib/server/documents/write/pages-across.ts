import type { Sheet } from './sheet.ts';

/** Characters of an Excel column that an A4 page lying down holds where its 10 point words print at 8 points, less what columns that are not cut leave free. */
const charactersAcross = 160;

/** How many pages wide a sheet is printed: one, except where it has key columns to repeat and would else be too small to read. */
export function pagesAcross({ columns, keyColumns = 0 }: Sheet): number {
	if (keyColumns === 0) return 1;
	const wide = (some: Sheet['columns']) => some.reduce((sum, { width, hidden }) => sum + (hidden ? 0 : width), 0);
	const key = wide(columns.slice(0, keyColumns));
	return Math.max(1, Math.ceil(wide(columns.slice(keyColumns)) / Math.max(1, charactersAcross - key)));
}
