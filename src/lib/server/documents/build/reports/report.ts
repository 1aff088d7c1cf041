import { formatDate } from '#domain/dates.ts';
import { appendixKeys } from '#domain/plan/report-words.ts';
import type { ReportSection, SectionKey } from '#domain/plan/report.ts';
import { markdownToBlocks } from '../../markdown.ts';
import { paragraph, text, type Block, type Document, type Section } from '../../model.ts';
import { measureBlocks } from '../measure-table.ts';
import { statusOf } from '../plan.ts';
import { letterAppendix, planAppendix, postsAppendix } from './appendices.ts';
import { exceptionLists } from './exception-lists.ts';
import { areaTable, summary } from './figures.ts';
import type { ReportContent, SectionBuilder } from './report-content.ts';
import { riskTable } from './risk-table.ts';
import { trendFigure } from './trend-figure.ts';

/** The heading that begins the part which the public does not get; by it a public copy leaves the part out. */
const exemptId = 'exempt-part';

const measures: SectionBuilder = (content) => measureBlocks(content.measures, content.plan);
const added: Partial<Record<SectionKey, SectionBuilder>> = { summary, progress: areaTable, trend: trendFigure, exceptions: exceptionLists, measures, risk: riskTable, contact };
const appendices: Partial<Record<SectionKey, (content: ReportContent) => Section[]>> = { letter: letterAppendix, plan: planAppendix, posts: postsAppendix };

/**
 * A report as a document: head, the council's sections in its order, appendices from A, and last, by itself, what is exempt from publication.
 * Pure: the same content gives the same blocks. A section with no words and nothing to add is left out.
 */
export function buildReport(content: ReportContent): Document {
	const { words, plan } = content;
	const printed = words.sections.filter((section) => section.printed);
	const own = printed.filter(({ key }) => !appendixKeys.includes(key) && key !== 'exempt');
	const exempt = exemptPart(printed.find(({ key }) => key === 'exempt'));
	const blocks: Block[] = [...head(content, exempt !== null)];
	let number = 0;
	for (const section of own) {
		const body = bodyOf(content, section);
		if (body.length === 0) continue;
		number += 1;
		const title = words.numbered ? `${number}. ${section.title}` : section.title;
		blocks.push({ type: 'heading', level: 2, runs: text(title) }, ...(words.numbered ? numbered(body, number) : body));
	}
	return {
		title: words.title,
		language: 'en-GB',
		subject: `${plan.reviewTitle}, ${plan.host}`,
		author: words.from || plan.host,
		...(words.marking ? { marking: words.marking } : {}),
		header: words.title,
		sections: [{ orientation: 'portrait', blocks }, ...appendicesOf(content, printed), ...(exempt ? [exempt] : [])]
	};
}

/** The titles of sections that are to be printed and have nothing in them: a reader of the preview is told, since the report leaves them out. */
export function leftOut(content: ReportContent): string[] {
	return content.words.sections
		.filter(({ key, printed }) => printed && key !== 'exempt' && !appendixKeys.includes(key))
		.filter((section) => bodyOf(content, section).length === 0)
		.map(({ title }) => title);
}

function bodyOf(content: ReportContent, section: ReportSection): Block[] {
	return [...markdownToBlocks(section.words, { headingLevel: 3 }), ...(added[section.key]?.(content, section) ?? [])];
}

/** The report without the part that is exempt from publication. */
export function publicCopy(document: Document): Document {
	return { ...document, sections: document.sections.filter((section) => !isExempt(section)) };
}

/** Whether a report has a part that is exempt from publication. */
export function hasExemptPart(document: Document): boolean {
	return document.sections.some(isExempt);
}

function isExempt({ blocks: [first] }: Section): boolean {
	return first?.type === 'heading' && first.id === exemptId;
}

function head({ kind, words, plan, on }: ReportContent, exempt: boolean): Block[] {
	const rows = [
		{ label: 'Report to', value: words.body },
		{ label: 'Date of meeting', value: words.meetingOn ? formatDate(words.meetingOn) : '' },
		{ label: 'Report of', value: words.from },
		{ label: 'Reference', value: words.reference },
		{ label: 'Review', value: `${plan.reviewTitle}, ${plan.host}` },
		{ label: 'Plan', value: statusOf(plan) },
		{ label: 'Figures as at', value: formatDate(on) },
		{ label: 'Publication', value: kind === 'scrutiny' ? (exempt ? 'Public, except its last part, which is exempt' : 'Public. No part is exempt') : '' }
	].filter(({ value }) => value !== '');
	return [
		{ type: 'heading', level: 1, runs: text(words.title) },
		{ type: 'facts', rows: rows.map(({ label, value }) => ({ label, value: [paragraph(value)] })) }
	];
}

/**
 * "2.1" before each paragraph of a section, as committee papers have it; lists and tables belong to the paragraph before them. A plain space parts them: any
 * other is written into a PDF as an element inside the line, after which some readers of its tags leave out the rest of that line.
 */
function numbered(blocks: Block[], section: number): Block[] {
	let place = 0;
	return blocks.map((block) => {
		if (block.type !== 'paragraph' || (block.style && block.style !== 'normal')) return block;
		place += 1;
		return { ...block, runs: [{ text: `${section}.${place} ` }, ...block.runs] };
	});
}

function appendicesOf(content: ReportContent, printed: ReportSection[]): Section[] {
	let place = 0;
	return printed.flatMap((section): Section[] => {
		const [first, ...rest] = appendices[section.key]?.(content) ?? [];
		if (!first) return [];
		const title = `Appendix ${String.fromCharCode(65 + place++)}: ${section.title}`;
		const blocks: Block[] = [{ type: 'heading', level: 2, runs: text(title) }, ...markdownToBlocks(section.words, { headingLevel: 3 }), ...first.blocks];
		return [{ ...first, blocks }, ...rest];
	});
}

function exemptPart(section: ReportSection | undefined): Section | null {
	const blocks = section ? markdownToBlocks(section.words, { headingLevel: 3 }) : [];
	if (!section || blocks.length === 0) return null;
	return { orientation: 'portrait', blocks: [{ type: 'heading', level: 2, runs: text(section.title), id: exemptId }, ...blocks] };
}

function contact({ words }: ReportContent): Block[] {
	const lines = words.contact
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
	return [
		...(lines.length > 0 ? [{ type: 'facts', rows: [{ label: 'Contact', value: lines.map((line) => paragraph(line)) }] } satisfies Block] : []),
		paragraph(`This report is available in large print. ${lines.length > 0 ? 'Ask the contact above' : 'Ask us'} for it, or for braille or another language.`)
	];
}
