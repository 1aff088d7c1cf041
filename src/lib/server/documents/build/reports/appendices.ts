import { formatDate } from '#domain/dates.ts';
import { markdownToBlocks } from '../../markdown.ts';
import { paragraph, text, type Block, type Section } from '../../model.ts';
import { glossary, legendTable, planTable, statusOf } from '../plan.ts';
import type { ReportContent } from './report-content.ts';

/** The issued letter, word for word, its headings below that of the appendix. */
export function letterAppendix({ letter }: ReportContent): Section[] {
	if (!letter) return [];
	const { document, number, issuedOn } = letter;
	const [first, ...rest] = document.sections;
	const of = (blocks: Block[]) => blocks.map(lowered);
	const issued = paragraph(`Version ${number} of the letter, issued on ${formatDate(issuedOn)}.`, 'small');
	return [
		{ orientation: first?.orientation ?? 'portrait', blocks: [issued, ...of(first?.blocks ?? [])] },
		...rest.map((section): Section => ({ ...section, blocks: of(section.blocks) }))
	];
}

/** The whole plan on its side, with the words for its statuses. */
export function planAppendix({ plan, on }: ReportContent): Section[] {
	const actions = plan.areas.flatMap((area) => area.actions);
	return [
		{
			orientation: 'landscape',
			blocks: [
				paragraph(`${statusOf(plan)}. As it stood on ${formatDate(on)}.`),
				...markdownToBlocks(plan.introduction, { headingLevel: 3 }),
				planTable(plan),
				{ type: 'heading', level: 3, runs: text('What the statuses mean') },
				legendTable(plan.legend, actions)
			]
		}
	];
}

/** Who the posts of the plan are, and who holds them. */
export function postsAppendix({ plan }: ReportContent): Section[] {
	return plan.posts.length > 0 ? [{ orientation: 'portrait', blocks: [glossary(plan.posts)] }] : [];
}

/** A heading of the letter two levels down, as deep as there are levels: no level is skipped, and the report keeps one first heading. */
function lowered(block: Block): Block {
	return block.type === 'heading' ? { ...block, level: Math.min(block.level + 2, 4) as 3 | 4 } : block;
}
