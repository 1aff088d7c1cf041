import type { IconName } from '$components/icons.ts';

const words: Record<string, { icon: IconName; one: string; many: string }> = {
	interview: { icon: 'talk', one: 'interview', many: 'interviews' },
	'focus-group': { icon: 'group', one: 'group', many: 'groups' },
	observation: { icon: 'eye', one: 'observation', many: 'observations' },
	'case-discussion': { icon: 'talk', one: 'case discussion', many: 'case discussions' },
	visit: { icon: 'pin', one: 'visit', many: 'visits' },
	'document-reading': { icon: 'document', one: 'document', many: 'documents' },
	'data-reading': { icon: 'data', one: 'data set', many: 'data sets' },
	survey: { icon: 'list', one: 'survey', many: 'surveys' },
	team: { icon: 'group', one: 'team meeting', many: 'team meetings' },
	'case-audit': { icon: 'file', one: 'case audit', many: 'case audits' },
	note: { icon: 'edit', one: 'other note', many: 'other notes' }
};

/** "3 interviews", "case audit": the sources of a finding by one method, for its little chip. */
export function methodChip({ method, count }: { method: string; count: number }): { icon: IconName; text: string } {
	const { icon, one, many } = words[method] ?? { icon: 'talk', one: method, many: method };
	return { icon, text: method === 'case-audit' ? 'Case audit' : `${count} ${count === 1 ? one : many}` };
}

/** How a note was come by, in lower case, for the line under it. */
export function methodWord(method: string | null): string {
	return method ? (words[method]?.one ?? method) : '';
}
