import * as v from 'valibot';
import { formId, optionalText, requiredText, rowVersion } from './review.ts';

/** A theme, new (version 0) or changed. */
export const themeForm = v.object({
	id: formId,
	version: rowVersion,
	name: requiredText('Enter the name of the theme', 'the name', 200),
	shortName: optionalText('the short name', 40),
	about: optionalText('what it looks at', 2000)
});
export type Theme = v.InferOutput<typeof themeForm>;

/** Moving a theme or a KLOE one place up or down. */
export const orderForm = v.object({ id: formId, direction: v.picklist(['up', 'down'], 'Choose up or down') });

/** Dropping one: where what stands in it goes. Empty: nowhere, so that it is refused while something stands in it; `none`: it stays without. */
export const dropForm = v.object({
	id: formId,
	moveTo: v.optional(v.union([v.picklist(['', 'none']), v.pipe(v.string(), v.uuid())], 'Choose where to move them'), '')
});
export type Drop = v.InferOutput<typeof dropForm>;

/** A short name for tables and tags where none was given: the opening words, cut between words at 40 characters. */
export function shortOf(text: string, max = 40): string {
	const line = text.replace(/\s+/g, ' ').trim().replace(/[?.]$/, '');
	if (line.length <= max) return line;
	const cut = line.slice(0, max + 1);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), max / 2)).replace(/[\s,;:]+$/, '')}…`;
}
