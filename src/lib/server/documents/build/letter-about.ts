import { formatDateRange } from '#domain/dates.ts';
import { paragraph, text, type Block } from '../model.ts';
import type { Layout } from './letter.ts';
import type { LetterContent } from './letter-content.ts';

/** The fact table at the top of a report: who came, when, to whom, who assured it. */
export const factTable: Layout = (content) => {
	const named = (role: string) => content.people.filter((person) => person.role === role).map((person) => [person.name, person.post, person.organisation].filter(Boolean).join(', '));
	const rows = [
		{ label: 'Carried out by', lines: [...named('lead'), ...named('manager'), ...named('reviewer')] },
		{ label: 'Dates', lines: content.visitStart && content.visitEnd ? [formatDateRange(content.visitStart, content.visitEnd)] : [] },
		{ label: 'Carried out in', lines: [content.host] },
		{ label: 'Quality assurer', lines: named('quality-assurer') },
		{ label: 'Host lead', lines: named('host-lead') }
	].filter((row) => row.lines.length > 0);
	if (rows.length === 0) return { blocks: [], claims: [] };
	return { blocks: [{ type: 'facts', title: 'About this visit', rows: rows.map(({ label, lines }) => ({ label, value: lines.map((line) => paragraph(line)) })) }], claims: [] };
};

/** The questions: the host's as a list, then the team's own. */
export const scopeList: Layout = (content) => {
	const asked = (by: 'host' | 'team') => content.kloes.filter((kloe) => kloe.askedBy === by).map((kloe): Block[] => [{ type: 'paragraph', runs: text(kloe.question) }]);
	const blocks: Block[] = [];
	if (asked('host').length > 0) blocks.push({ type: 'list', ordered: false, items: asked('host') });
	if (asked('team').length > 0) blocks.push(paragraph(asked('host').length > 0 ? 'The team added:' : 'The team asked:'), { type: 'list', ordered: false, items: asked('team') });
	return { blocks, claims: [] };
};

/** What the team did, from the timetable; team meetings and lines kept out of the letter do not appear. */
export const activityList: Layout = (content) => {
	const items = activitiesInLetter(content).map((activity): Block[] => [{ type: 'paragraph', runs: text(activity.title) }]);
	return { blocks: items.length > 0 ? [{ type: 'list', ordered: false, items }] : [], claims: [] };
};

/** The activities that a letter speaks of. */
export function activitiesInLetter(content: LetterContent): LetterContent['activities'] {
	return content.activities.filter((activity) => activity.inLetter && activity.method !== 'team');
}
