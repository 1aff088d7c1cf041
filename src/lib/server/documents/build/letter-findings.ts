import { paragraph, text, type Block, type Run } from '../model.ts';
import type { Built, Layout } from './letter.ts';
import type { Claim, FindingKind, LetterContent, LetterFinding, LetterSection } from './letter-content.ts';

const kinds: FindingKind[] = ['strength', 'area', 'mixed'];
type Group = { name: string; findings: LetterFinding[] };

/** For each theme, Overview first, a heading "theme - strengths" and its paragraphs, then one for its areas. */
export const themePairs: Layout = (content, section, level) => {
	const built = empty();
	for (const group of byTheme(content, section)) {
		for (const kind of kinds) {
			const findings = group.findings.filter((finding) => finding.kind === kind);
			if (findings.length === 0) continue;
			built.blocks.push({ type: 'heading', level, runs: text(`${group.name} - ${lowerFirst(labelOf(content, section, kind))}`) });
			built.blocks.push(...findings.flatMap(wording));
			built.claims.push(...claimsOf(section, findings));
		}
	}
	return built;
};

/** One table, a row a theme: its name, and one column of strengths then areas. */
export const themesTable: Layout = (content, section) => {
	const groups = byTheme(content, section);
	if (groups.length === 0) return empty();
	const rows = groups.map((group) => ({ cells: [[paragraph(group.name)], kinds.flatMap((kind) => labelled(content, section, kind, group.findings))] }));
	const columns = [
		{ header: 'Theme', width: 24 },
		{ header: 'What we found', width: 76 }
	];
	return { blocks: [{ type: 'table', caption: 'Findings by theme', columns, rowHeaders: true, rows }], claims: claimsOf(section, groups.flatMap((group) => group.findings)) };
};

/** A heading for each theme, bullets under a label for each kind. */
export const themeLists: Layout = (content, section, level) => {
	const built = empty();
	for (const group of byTheme(content, section)) {
		built.blocks.push({ type: 'heading', level, runs: text(group.name) }, ...kinds.flatMap((kind) => labelled(content, section, kind, group.findings)));
		built.claims.push(...claimsOf(section, group.findings));
	}
	return built;
};

/** All findings in one list that is not split by kind, under theme headings when the section says so. */
export const unsplitList: Layout = (content, section, level) => {
	const built = empty();
	const groups = byTheme(content, section);
	if (groups.length === 0) return built;
	if (section.settings.byTheme) for (const group of groups) built.blocks.push({ type: 'heading', level, runs: text(group.name) }, bullets(group.findings));
	else built.blocks.push(bullets(groups.flatMap((group) => group.findings)));
	built.claims.push(...claimsOf(section, groups.flatMap((group) => group.findings)));
	return built;
};

/** What one activity, such as a focus group, showed: the findings that rest on it. */
export const activityFindings: Layout = (content, section) => {
	const findings = content.findings.filter((finding) => section.activityId !== null && finding.activityIds.includes(section.activityId));
	return findings.length === 0 ? empty() : { blocks: [bullets(findings)], claims: claimsOf(section, findings) };
};

/** Headlines: summary bullets with wording of their own, strengths then areas. Kinds that share a label share a list. */
export const summaryLists: Layout = (content, section, level) => {
	const built = empty();
	const labels = new Map<string, typeof content.headlines>();
	for (const kind of kinds.filter((one) => !section.settings.kinds || section.settings.kinds.includes(one))) {
		const label = labelOf(content, section, kind);
		labels.set(label, [...(labels.get(label) ?? []), ...content.headlines.filter((headline) => headline.kind === kind)]);
	}
	for (const [label, headlines] of labels) {
		if (headlines.length === 0) continue;
		if (label !== section.title) built.blocks.push({ type: 'heading', level, runs: text(label) });
		built.blocks.push({ type: 'list', ordered: false, items: headlines.map((headline) => [paragraph(headline.text)]) });
		built.claims.push(...headlines.map((headline) => ({ sectionId: section.id, of: 'headline' as const, findingIds: headline.findingIds, text: headline.text })));
	}
	return built;
};

function byTheme(content: LetterContent, section: LetterSection): Group[] {
	const wanted = section.settings.kinds ? content.findings.filter((finding) => section.settings.kinds?.includes(finding.kind)) : content.findings;
	const groups = [{ id: null as string | null, name: 'Overview' }, ...content.themes.map(({ id, name }) => ({ id: id as string | null, name }))];
	return groups.map(({ id, name }) => ({ name, findings: wanted.filter((finding) => finding.themeId === id) })).filter((group) => group.findings.length > 0);
}

function labelled(content: LetterContent, section: LetterSection, kind: FindingKind, findings: LetterFinding[]): Block[] {
	const ofKind = findings.filter((finding) => finding.kind === kind);
	return ofKind.length === 0 ? [] : [{ type: 'paragraph', runs: [{ text: labelOf(content, section, kind), bold: true }] }, bullets(ofKind)];
}

function bullets(findings: LetterFinding[]): Block {
	return { type: 'list', ordered: false, items: findings.map(wording) };
}

/** The words of a finding; lines of it that begin with a hyphen are a list inside it. No surprises: what was not said in the feedback is marked as new. */
function wording(finding: LetterFinding): Block[] {
	const lines = finding.text.split('\n');
	const first = lines.findIndex((line) => listed.test(line));
	const [words, rest] = first > 0 ? [lines.slice(0, first).join('\n').trimEnd(), lines.slice(first)] : [finding.text, []];
	const runs: Run[] = finding.newSinceFeedback ? [{ text: `${words} ` }, { text: '(New since our feedback.)', italic: true }] : text(words);
	return [{ type: 'paragraph', runs }, ...(rest.length > 0 ? [pointsOf(rest)] : [])];
}

const listed = /^\s*[-*•]\s+(?=\S)/;

/** A line without a hyphen goes on with the point before it. */
function pointsOf(lines: string[]): Block {
	const points: string[] = [];
	for (const line of lines) {
		if (listed.test(line)) points.push(line.replace(listed, '').trim());
		else if (line.trim()) points.push(`${points.pop() ?? ''} ${line.trim()}`.trim());
	}
	return { type: 'list', ordered: false, items: points.map((point) => [paragraph(point)]) };
}

function labelOf(content: LetterContent, section: LetterSection, kind: FindingKind): string {
	return (section.settings.labels ?? content.labels)[kind];
}

function claimsOf(section: LetterSection, findings: LetterFinding[]): Claim[] {
	return findings.map((finding) => ({ sectionId: section.id, of: 'finding', findingIds: [finding.id], text: finding.text }));
}

function empty(): Built {
	return { blocks: [], claims: [] };
}

function lowerFirst(words: string): string {
	return words.charAt(0).toLowerCase() + words.slice(1);
}
