import { statusLooks } from './look.ts';
import type { Run } from '../model.ts';

/** Text that may stand in an element or a quoted attribute. */
export function escapeXml(value: string): string {
	return value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A paragraph of a named style around content that is already XML. */
export function paragraphXml(style: string, content: string): string {
	return `<text:p text:style-name="${style}">${content}</text:p>`;
}

/** Runs as spans of named styles. `bold` makes all of them bold, as in the first column of a table. */
export function odtRuns(runs: Run[], bold = false): string {
	return runs
		.map((run) => {
			const style = run.bold || bold ? (run.italic ? 'StrongEmphasis' : 'Strong') : run.italic ? 'Emphasis' : undefined;
			const drawn = run.status ? odtStatus(run.text, run.status) : span(style, spaced(run.text));
			const linked = run.href ? `<text:a xlink:type="simple" xlink:href="${escapeXml(run.href)}" text:style-name="Link">${drawn}</text:a>` : drawn;
			return linked + (run.break ? '<text:line-break/>' : '');
		})
		.join('');
}

function odtStatus(word: string, status: NonNullable<Run['status']>): string {
	return span(`Shape-${status}`, `\u00a0${statusLooks[status].character}\u00a0`) + span(`Status-${status}`, `${spaced(word)}\u00a0`);
}

function span(style: string | undefined, content: string): string {
	return style ? `<text:span text:style-name="${style}">${content}</text:span>` : content;
}

/** OpenDocument folds white space as HTML does, and has elements for what must stay. */
function spaced(text: string): string {
	return escapeXml(text)
		.replace(/ {2,}/g, (spaces) => ` <text:s text:c="${spaces.length - 1}"/>`)
		.replace(/\t/g, '<text:tab/>')
		.replace(/\n/g, '<text:line-break/>');
}
