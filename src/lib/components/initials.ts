/** The first letters of the first and last word of a name, for the round mark beside it. */
export function initials(name: string): string {
	const words = name
		.replace(/^(Cllr|Dr|Mr|Mrs|Ms|Mx|Prof)\.? /, '')
		.split(/\s+/)
		.filter(Boolean);
	return ((words[0]?.[0] ?? '') + (words.length > 1 ? (words.at(-1)?.[0] ?? '') : '')).toUpperCase();
}
