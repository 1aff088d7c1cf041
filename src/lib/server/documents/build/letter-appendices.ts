import { caseAnswerLabels } from '#domain/case.ts';
import { describeCount } from '#domain/case-rollup.ts';
import { markdownToBlocks } from '../markdown.ts';
import { paragraph, text, type Block } from '../model.ts';
import type { Layout } from './letter.ts';

/** Each question and the answer to it; the host's, the team's, or both. One not looked at says so: that is not an absence. */
export const kloeAnswers: Layout = (content, section, level) => {
	const kloes = content.kloes.filter((kloe) => !section.settings.kloesOf || kloe.askedBy === section.settings.kloesOf);
	const blocks = kloes.flatMap((kloe): Block[] => {
		const answer = kloe.notLookedAt !== null ? [paragraph(`We did not look at this. ${kloe.notLookedAt}`.trim())] : markdownToBlocks(kloe.answer, { headingLevel: level === 2 ? 3 : 4 });
		return answer.length > 0 ? [{ type: 'heading', level, runs: text(kloe.question) }, ...answer] : [];
	});
	const claims = kloes.map((kloe) => ({
		sectionId: section.id,
		of: 'answer' as const,
		findingIds: content.findings.filter((finding) => finding.kloeIds.includes(kloe.id)).map((finding) => finding.id),
		text: kloe.answer
	}));
	return { blocks, claims: claims.filter((claim) => claim.text) };
};

/** The case records review: how many cases, and for each question the counts with not-applicable left out. No case reference leaves the case pages. */
export const casesAppendix: Layout = (content) => {
	const answered = content.questions.filter(({ yes, partial, no, notApplicable }) => yes + partial + no + notApplicable > 0);
	if (content.caseCount === 0 || answered.length === 0) return { blocks: [], claims: [] };
	const columns = [
		{ header: 'What we looked for', width: 46 },
		{ header: caseAnswerLabels.yes, width: 18 },
		{ header: caseAnswerLabels.partial, width: 18 },
		{ header: caseAnswerLabels.no, width: 18 }
	];
	const rows = answered.map((question) => {
		const of = question.yes + question.partial + question.no;
		return { cells: [[paragraph(question.text)], [paragraph(describeCount(question.yes, of))], [paragraph(describeCount(question.partial, of))], [paragraph(describeCount(question.no, of))]] };
	});
	const sample = `We read ${content.caseCount} case records. It is a snapshot: the counts describe these records only. Where a question did not apply to a case, the case is left out of its count.`;
	return { blocks: [paragraph(sample), { type: 'table', caption: 'What the case records showed', showCaption: true, columns, rowHeaders: true, rows }], claims: [] };
};

/** The audit validation: each element of a good audit, whether the host's template covers it, and a comment. */
export const auditAppendix: Layout = (content) => {
	const judged = content.audit.filter((element) => element.covered !== null);
	if (judged.length === 0) return { blocks: [], claims: [] };
	const columns = [
		{ header: 'Element of a good audit', width: 32 },
		{ header: 'Covered', width: 14 },
		{ header: 'Comment', width: 54 }
	];
	const rows = judged.map(({ element, covered, comment }) => ({
		cells: [[paragraph(element)], [{ type: 'paragraph' as const, runs: [{ text: caseAnswerLabels[covered!], status: covered! }] }], comment ? [paragraph(comment)] : []]
	}));
	const reread = content.auditsReread ? [paragraph(`We re-read ${content.auditsReread} of the host’s own case audits.`)] : [];
	return { blocks: [...reread, { type: 'table', caption: 'What the host’s audit template covers', showCaption: true, columns, rowHeaders: true, rows }], claims: [] };
};
