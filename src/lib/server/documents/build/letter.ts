import type { SectionLayout } from '#frameworks/framework.ts';
import { markdownToBlocks } from '../markdown.ts';
import { text, type Block, type Document } from '../model.ts';
import { activityList, factTable, scopeList } from './letter-about.ts';
import { auditAppendix, casesAppendix, kloeAnswers } from './letter-appendices.ts';
import type { Claim, LetterContent, LetterSection } from './letter-content.ts';
import { activityFindings, summaryLists, themeLists, themePairs, themesTable, unsplitList } from './letter-findings.ts';
import { letterHead, signatureBlocks } from './letter-head.ts';
import { improveList, recommendationLists } from './letter-recommendations.ts';

/** What a layout makes of a section: its blocks, and which findings each sentence rests on. `level` is the heading level below the section's own title. */
export type Built = { blocks: Block[]; claims: Claim[] };
export type Layout = (content: LetterContent, section: LetterSection, level: 2 | 3) => Built;

const nothing: Layout = () => ({ blocks: [], claims: [] });

const layouts: Record<SectionLayout, Layout> = {
	prose: nothing,
	closing: nothing,
	facts: factTable,
	scope: scopeList,
	activities: activityList,
	summary: summaryLists,
	'themes-table': themesTable,
	'theme-pair': themePairs,
	'theme-lists': themeLists,
	'unsplit-list': unsplitList,
	activity: activityFindings,
	recommendations: recommendationLists,
	'improve-list': improveList,
	'kloe-answers': kloeAnswers,
	'appendix-kloes': kloeAnswers,
	'appendix-cases': casesAppendix,
	'appendix-audit': auditAppendix
};

/** The generated part of one section: what the board gives it, without the prose. */
export function buildSection(content: LetterContent, section: LetterSection): Built {
	return layouts[section.layout](content, section, section.showTitle ? 3 : 2);
}

/** Whether a section is an appendix: a report of its own, on a page of its own, after the signature. */
export function isAppendix(section: LetterSection): boolean {
	return section.layout.startsWith('appendix-');
}

/**
 * The letter as a document, with the claims that tie its sentences to findings. Pure: the same content gives the same blocks, so that a version can be
 * hashed. An optional section with no prose and nothing from the board is left out.
 */
export function buildLetter(content: LetterContent): { document: Document; claims: Claim[] } {
	const blocks: Block[] = [...letterHead(content)];
	const claims: Claim[] = [];
	let signed = false;
	let appendices = 0;
	for (const section of content.sections) {
		const built = buildSection(content, section);
		const prose = markdownToBlocks(section.prose, { headingLevel: section.showTitle ? 3 : 2 });
		if (section.optional && prose.length === 0 && built.blocks.length === 0) continue;
		if (isAppendix(section)) {
			if (!signed) blocks.push(...signatureBlocks(content));
			signed = true;
			blocks.push({ type: 'pageBreak' }, { type: 'heading', level: 2, runs: text(`Appendix ${letterOf(appendices++)}: ${section.title}`) }, ...reportHead(section));
		} else if (section.showTitle) blocks.push({ type: 'heading', level: 2, runs: text(section.title) });
		blocks.push(...prose, ...built.blocks);
		claims.push(...built.claims);
		if (section.layout === 'closing') {
			blocks.push(...signatureBlocks(content));
			signed = true;
		}
	}
	if (!signed) blocks.push(...signatureBlocks(content));
	const document: Document = {
		title: content.head.subject || content.title,
		language: 'en-GB',
		subject: `${content.title}, ${content.host}`,
		author: content.head.signatory || undefined,
		marking: content.marking,
		draft: 'Draft',
		header: `${content.title}: ${content.host}`,
		sections: [{ orientation: 'portrait', blocks }]
	};
	return { document, claims };
}

/** The author, date and method at the top of an appendix that is a report of its own. */
function reportHead(section: LetterSection): Block[] {
	const rows = [
		{ label: 'Author', words: section.author },
		{ label: 'Date', words: section.dated },
		{ label: 'Method', words: section.method }
	].filter((row) => row.words.trim());
	if (rows.length === 0) return [];
	return [{ type: 'facts', rows: rows.map((row) => ({ label: row.label, value: [{ type: 'paragraph', runs: text(row.words) }] })) }];
}

function letterOf(index: number): string {
	return String.fromCharCode(65 + index);
}
