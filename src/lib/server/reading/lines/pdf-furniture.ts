import { rowText, type Row } from './pdf-rows.ts';

type Page = { width: number; height: number; rows: Row[] };

/**
 * The rows of running headers, footers and page numbers: what stands at the same height near the edge of many pages with the same words, figures aside.
 * Their words play no part.
 */
export function furnitureOf(pages: Page[]): Set<Row> {
	const furniture = new Set<Row>();
	const groups = new Map<string, Row[]>();
	for (const page of pages) {
		for (const row of edgeRows(page)) {
			const key = `${rowText(row).replaceAll(/\d+/g, '#').toLowerCase()}`;
			groups.set(key, [...(groups.get(key) ?? []), row]);
		}
	}
	const enough = pages.length < 3 ? 2 : Math.max(3, Math.ceil(pages.length * 0.3));
	for (const rows of groups.values()) {
		const at = new Map<number, Row[]>();
		for (const row of rows) {
			const height = Math.round(row.y / 8);
			for (const near of [height - 1, height, height + 1]) at.set(near, [...(at.get(near) ?? []), row]);
		}
		for (const together of at.values()) {
			const onPages = new Set(together.map((row) => row.page));
			if (onPages.size >= enough) for (const row of together) furniture.add(row);
		}
	}
	for (const row of pageNumbers(pages)) furniture.add(row);
	return pages.length < 3 ? fromTheEdge(pages, furniture) : furniture;
}

/** Of two pages, such as two letters that are set alike, only what stands outside of all their own words: what comes twice may be a greeting or a label. */
function fromTheEdge(pages: Page[], furniture: Set<Row>): Set<Row> {
	const own = ({ rows }: Page) => rows.map((row) => !furniture.has(row));
	return new Set(
		pages.flatMap((page) => {
			const [first, last] = [own(page).indexOf(true), own(page).lastIndexOf(true)];
			return page.rows.filter((row, index) => furniture.has(row) && (index < first || index > last));
		})
	);
}

/** The first and last rows of a page that stand in its outer eighth. */
function edgeRows({ rows, height }: Page): Row[] {
	const top = rows.filter((row) => row.y < height * 0.13).slice(0, 5);
	const bottom = rows.filter((row) => row.y > height * 0.87).slice(-6);
	return [...top, ...bottom];
}

/** Rows that are only a number which counts along with the pages. */
function pageNumbers(pages: Page[]): Row[] {
	const found = new Map<number, Row[]>();
	for (const page of pages) {
		for (const row of [page.rows[0], page.rows.at(-1)]) {
			const number = row && /^(?:page\s*)?[-–\s]*(\d{1,4})[-–\s]*(?:(?:of|\/)\s*\d{1,4})?$/i.exec(rowText(row))?.[1];
			if (!row || !number || (row.y > page.height * 0.14 && row.y < page.height * 0.86)) continue;
			const offset = Number(number) - row.page;
			found.set(offset, [...(found.get(offset) ?? []), row]);
		}
	}
	return [...found.values()].filter((rows) => rows.length >= 2 || pages.length === 1).flat();
}
