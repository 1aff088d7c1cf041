import { pastFrameworks } from './past-frameworks.ts';
import type { PastFinding, PastReview } from './past-review.ts';

const kinds: Record<string, PastFinding[0]> = { '+': 'strength', '-': 'area', '~': 'mixed', '>': 'recommendation' };

/**
 * The past reviews of an authority, written as their documents would be. Parts are set apart by an empty line; the first line of each has the method, its days,
 * the day of its letter and a title of its own. Then `# heading` (alone: under none), `+` strength, `-` area, `~` mixed and `>` recommendation with their page,
 * `= theme: grade`, and of the plan that followed `! area | action | lead | timescale | progress | status`. Throws for a line that it does not know.
 */
export function pastReviewsOf(authority: string, written: string): PastReview[] {
	return written
		.trim()
		.split('\n\n')
		.map((part) => pastReviewOf(authority, part.split('\n')));
}

function pastReviewOf(authority: string, [head = '', ...lines]: string[]): PastReview {
	const [, method, visitStart, visitEnd, letterOn, title] = /^(\w+) (\S+) to (\S+), letter (\S+?)(?:: (.+))?$/.exec(head) ?? [];
	const known = method ? pastFrameworks[method] : undefined;
	if (!known || !visitStart || !visitEnd || !letterOn) throw new Error(`A past review of ${authority} begins with “${head}”`);
	const { kind, framework, themes } = known;
	const headings = new Set(themes);
	const review: PastReview = { authority, kind, framework, title: title ?? known.title, visitStart, visitEnd, letterOn, themes: [], findings: [] };
	let theme = '';
	for (const line of lines) {
		const [, sign, rest] = /^([#=!+~>-]) ?(.*)$/.exec(line) ?? [];
		const finding = kinds[sign ?? ''];
		if (sign === '#') theme = headingOf(headings, rest);
		else if (sign === '=') (review.judgements ??= []).push(gradeOf(rest));
		else if (sign === '!') (review.actions ??= []).push(actionOf(rest));
		else if (finding) review.findings.push([finding, theme, ...pageAndText(rest)]);
		else throw new Error(`A past review of ${authority} has the line “${line}”`);
	}
	review.themes = [...headings];
	return review;
}

function headingOf(headings: Set<string>, text = ''): string {
	if (text) headings.add(text);
	return text;
}

function gradeOf(text = ''): [theme: string, grade: string] {
	const at = text.lastIndexOf(': ');
	return [text.slice(0, at), text.slice(at + 2)];
}

function pageAndText(text = ''): [page: number, text: string] {
	const at = text.indexOf(' ');
	return [Number(text.slice(0, at)), text.slice(at + 1)];
}

function actionOf(text = ''): NonNullable<PastReview['actions']>[number] {
	const [area = '', action = '', lead = '', timescale = '', progress = '', rag = ''] = text.split(' | ');
	return { area, text: action, lead, timescale, progress, rag };
}
