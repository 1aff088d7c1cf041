import type { DocumentKind, Line } from '#domain/reading/reading.ts';
import { inspectionKind } from '../inspections/inspection-kind.ts';
import { labelOf } from '../letters/labels/labels.ts';
import { isPlanTable } from '../plans/plan-table.ts';
import { otherPaper } from './other-papers.ts';
import { toldOf } from './told-of.ts';

const peer =
	/\bpeer[- ](?:review|challenge|team|diagnostic|support|led|to[- ]peer|inspection|assessment)|\b(?:review|challenge|visit|practice) by peers\b|\bpeers\b|\bsector[- ]led\b|\bsafeguarding (?:assurance|diagnostic|practice diagnostic)|\bassurance visit\b|\bpractice (?:diagnostic|review) (?:visit|letter|team)|\bcritical friend\b|\b(?:regional|mutual|external|diagnostic) (?:challenge|review)\b|\bfront door (?:review|readiness|diagnostic)|\bhealth check\b/gi;
const inspector =
	/\b(?:her|his) majesty[’']?s inspectors?\b|\bHMI\b|\bofsted (?:will take|is the|found|inspectors)|\binspectors? (?:looked|considered|found|saw|met|identified|evaluated|reviewed|noted|were|visited)\b|\binspection (?:judgements?|of local authority children|of services for children|report)|\bjudgements? (?:is|are) that\b|\b(?:lead inspector|inspection team)\b|\bpiccadilly gate\b|\braising standards\b|\bOfsted inspection report/gi;
const focused = /\bfocused visit\b/i;
const monitoring = /\bmonitoring visit\b/i;
const progress =
	/\b(?:progress (?:review|visit|letter|report|check)|follow[- ]?up (?:review|visit|challenge|letter)|revisit|return visit|(?:six|twelve|6|12)[- ]months? (?:on|review|follow)|one year on|re-?review)\b/i;
const committeeHead =
	/\b(?:report (?:of|by|from|to)(?: the)?:?\s|report no\b|agenda item|(?:scrutiny|select|executive|audit|policy|overview|management)[\w ,()’']{0,40}(?:committee|panel|board|commission)|\bcabinet\b|\bcommittee\b|council meeting|decision maker|forward plan|key decision|report author|lead member|portfolio holder|wards? affected|classification:|open report|part 1|meeting (?:of|date|held))\b/i;
const committeeSection =
	/^(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s*)?(?:purpose(?: of (?:the )?report)?|recommendations?|background(?: information| papers)?|(?:financial|legal|equalit(?:y|ies)|resource|staffing|human resources?|risk|policy|environmental|climate|crime and disorder|property|health and wellbeing|corporate|safeguarding)[\w ,&/]*(?:implications?|impact|management|assessment|considerations?|issues)?|law|finance|consultation|list of background papers|appendices|implications|reasons? for (?:the )?(?:recommendations?|decision)|alternative options?(?: considered)?|options|contact officers?:?.*|report author:?.*|timetable for implementation|equality impact|strategic aim:?.*|corporate priorities|summary|proposals?|decision required|other options considered|council priorities|wards? affected:?.*|executive summary|reason for report)\s*:?$/i;

export type Kind = { kind: DocumentKind; /** Why, in a few plain words. */ reason: string };

/** What a document is, by its words and its shape. `other` where nothing says. */
export function kindOf(lines: readonly Line[], title: string): Kind {
	const inspected = inspectionKind(lines, title);
	if (inspected) return inspected;
	const head = lines.slice(0, 45);
	const opening = `${title}\n${head.map(({ text }) => text).join('\n')}`;
	const whole = lines.map(({ text }) => text).join('\n');
	const peers = countOf(whole, peer) + 4 * countOf(title, peer);
	const inspectors = countOf(whole, inspector);
	const isLetter = lines.slice(0, 60).some(({ text }) => /^Dear\b/.test(text));
	const labels = lines.filter(({ text, role }) => (role === 'heading' || text.length < 80) && isKind(text)).length;
	const sections = new Set(
		lines
			.filter(({ text, role }) => role !== 'bullet' && text.length < 90 && committeeSection.test(text))
			.map(({ text }) => text.toLowerCase().replaceAll(/[^a-z]/g, ''))
	);
	const plan = lines.some((_line, index) => isPlanTable(lines, index));
	const cells = lines.filter(({ role }) => role === 'cell').length;
	if (plan && (cells > lines.length * 0.5 || /\baction plan\b/i.test(opening)) && !isLetter && labels < 4)
		return { kind: 'action plan', reason: 'A table of actions' };
	const isCommittee = committee(sections, opening, isLetter) && !(labels >= 6 && peers > 6 && sections.size < 4);
	const other = isLetter ? null : otherPaper(lines, title);
	if (other && !isCommittee) return other;
	if (isLetter && peers === 0 && (focused.test(title) || monitoring.test(title)))
		return focused.test(title)
			? { kind: 'focused visit letter', reason: 'A focused visit, by its title' }
			: { kind: 'monitoring visit letter', reason: 'A monitoring visit, by its title' };
	const isNotInspection = /\bnot an (?:ofsted )?inspection\b/i.test(whole);
	if (
		inspectors > 0 &&
		/\bofsted|inspectorate|\bHMI\b|care quality commission|CQC\b/i.test(opening) &&
		!isNotInspection &&
		(inspectors >= peers || /^(?:ofsted|inspection of|.*\binspection\b)/i.test(title)) &&
		!committee(sections, opening, isLetter)
	) {
		if (focused.test(opening)) return { kind: 'focused visit letter', reason: 'A focused visit by inspectors' };
		if (monitoring.test(opening)) return { kind: 'monitoring visit letter', reason: 'A monitoring visit by inspectors' };
		return { kind: 'inspection report', reason: 'An inspectorate’s own report' };
	}
	if (isCommittee) return { kind: 'committee report', reason: 'Has the sections of a report to a committee' };
	if (/\baction plan\b/i.test(title) && !isLetter && labels < 2)
		return plan ? { kind: 'action plan', reason: 'A table of actions' } : { kind: 'other', reason: 'Speaks of a plan, and has no table of actions' };
	const toldBy = isLetter ? null : toldOf(lines, labels);
	if (toldBy === 'meeting') return { kind: 'committee report', reason: 'Minutes or a decision of a meeting' };
	if (toldBy === 'others') return { kind: plan ? 'action plan' : 'other', reason: plan ? 'A table of actions' : 'Tells of a review, and is not its letter' };
	const titled = peer.test(title) || /\b(?:challenge|assurance|diagnostic|peer)\b/i.test(title);
	peer.lastIndex = 0;
	if (peers >= 2 || titled || (isLetter && labels >= 2) || labels >= 4) {
		if (labels > 0 || isLetter || titled || peers >= 4) {
			const isProgress =
				progress.test(title) ||
				(isLetter &&
					progress.test(head.map(({ text }) => text).join(' ')) &&
					!/\bfollow[- ]?up\b.{0,80}\bwithin\b/i.test(opening) &&
					progress.test(head.find(({ role }) => role === 'heading')?.text ?? ''));
			return isProgress
				? { kind: 'progress letter', reason: 'A letter after an earlier review' }
				: { kind: 'peer review letter', reason: 'Speaks of peers, with findings under their labels' };
		}
	}
	if (plan) return { kind: 'action plan', reason: 'A table of actions' };
	return { kind: 'other', reason: 'Nothing in it says that it is a letter, a report or a plan' };
}

function committee(sections: ReadonlySet<string>, opening: string, isLetter: boolean): boolean {
	if (sections.size >= 4 && committeeHead.test(opening)) return true;
	return (
		!isLetter &&
		((sections.size >= 3 && committeeHead.test(opening.slice(0, 900))) ||
			(sections.size >= 2 && /\bpurpose(?: of (?:the )?report)?\b/i.test(opening) && committeeHead.test(opening.slice(0, 600))))
	);
}

function isKind(text: string): boolean {
	const label = text.length < 110 ? labelOf(text) : null;
	return label !== null && label.kind !== 'by-words' && label.kind !== 'recommendation';
}

function countOf(text: string, words: RegExp): number {
	return [...text.matchAll(words)].length;
}
