import type { Line } from '#domain/reading/reading.ts';
import { labelOf } from '../letters/labels/labels.ts';
import { sectionOf } from '../letters/sections/sections.ts';

const telling = /\b(?:review|challenge|visit|inspection|plan|diagnostic|assurance|report|letter|audit)\b/i;
const plainWords =
	/^(?:dear|yours|report no|agenda|appendix|annex|private|official|confidential|tel|date|our ref|your ref|contact|www|http|page|contents|draft|final)\b/i;
/** “Final report” says nothing of what it reports on. */
const says =
	/^(?:(?:the|final|feedback|draft|full|summary|main|peer|review|challenge|team|initial|interim|report|letter|findings|presentation|of|and|to)\b[\s:–-]*)+$/i;

/** The title or subject of a document: the line after "Dear ..." that says what it is about, else the heading that does. */
export function titleOf(lines: readonly Line[], name: string): string {
	const dear = lines.slice(0, 80).findIndex(({ text }) => /^Dear\b/.test(text));
	if (dear >= 0) {
		const subject = lines
			.slice(dear + 1, dear + 5)
			.find(
				({ text, role }) =>
					(role === 'heading' || /^re\b\s*[:.-]/i.test(text) || text === text.toUpperCase() || text.length < 110) && telling.test(text) && !/[.,;]$/.test(text)
			);
		if (subject) return clean(subject.text);
		const before = lines
			.slice(0, dear)
			.find(({ text, role }) => telling.test(text) && text.length < 120 && (role === 'heading' || /^re\b\s*[:.-]/i.test(text)) && !plainWords.test(text));
		if (before) return clean(before.text);
	}
	const head = lines.slice(0, 30);
	const found =
		head.find(({ role, text }) => role === 'heading' && telling.test(text) && isTitle(text) && !says.test(text)) ??
		head.find(
			({ role, text, cell }) =>
				role === 'paragraph' && !cell && text.length < 120 && telling.test(text) && !/[.:;]$/.test(text) && isTitle(text) && !says.test(text)
		) ??
		head.find(({ role, text }) => role === 'heading' && telling.test(text) && isTitle(text)) ??
		head.find(({ role, text }) => role === 'heading' && isTitle(text));
	const said = head.flatMap(
		({ text }) => /\b(?:Children[’']s Services |Safeguarding |Regional )*Peer (?:Review|Challenge|Diagnostic)\b/.exec(text)?.[0] ?? []
	)[0];
	return clean(found?.text ?? said ?? name.replace(/\.[a-z0-9]{2,5}$/i, '').replaceAll(/[_-]+/g, ' '));
}

function isTitle(text: string): boolean {
	return (
		text.length > 3 &&
		!plainWords.test(text) &&
		!/^(?:[a-z]+ )?dates?\b[^:]{0,20}:/i.test(text) &&
		labelOf(text) === null &&
		!/^report (?:of|by|from|to)\b/i.test(text) &&
		!['about', 'closing'].includes(sectionOf(text))
	);
}

function clean(text: string): string {
	return text
		.replace(/^(?:re|subject)\s*[:.-]\s*/i, '')
		.replace(/\s+/g, ' ')
		.trim();
}
