import type { CheckItem } from '#server/region/documents/get-check.ts';

export type ThemeGroup = { key: string; title: string; theme: string; items: CheckItem[] };

/** Items in their order, those that follow each other under one theme together. */
export function byTheme(items: CheckItem[]): ThemeGroup[] {
	const groups: ThemeGroup[] = [];
	for (const item of items) {
		const title = titleOf(item);
		const last = groups.at(-1);
		if (last?.title === title) last.items.push(item);
		else groups.push({ key: item.id, title, theme: item.theme, items: [item] });
	}
	return groups;
}

function titleOf({ kind, theme, details }: CheckItem): string {
	if (kind === 'judgement') return 'Judgements';
	if (kind === 'action') return `Action plan${details.action?.area ? `: ${details.action.area}` : ''}`;
	return theme ? `Theme: ${theme}` : kind === 'recommendation' ? 'Recommendations, under no theme' : 'Overview, under no theme';
}
