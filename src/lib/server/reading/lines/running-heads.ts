/** The pages of a text without the lines that stand at the head or foot of most of them, page numbers told apart by no more than their figures. */
export function withoutRunningHeads(pages: string[][]): string[][] {
	if (pages.length < 3) return pages;
	const seen = new Map<string, number>();
	for (const page of pages) for (const line of new Set(edges(page).map(({ key }) => key))) seen.set(line, (seen.get(line) ?? 0) + 1);
	return pages.map((page) => {
		const gone = new Set(edges(page).flatMap(({ key, index }) => ((seen.get(key) ?? 0) >= Math.max(3, pages.length / 2) ? [index] : [])));
		return page.filter((_line, index) => !gone.has(index));
	});
}

function edges(page: string[]): { index: number; key: string }[] {
	const filled = page.flatMap((line, index) => (line.trim() ? [{ index, key: line.trim().replaceAll(/\d+/g, '#') }] : []));
	return filled.length <= 6 ? filled : [...filled.slice(0, 3), ...filled.slice(-3)];
}
