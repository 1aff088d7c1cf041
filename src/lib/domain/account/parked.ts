const unshown = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{1,6}|yes|on|true|false)?$/i;

/** What a kept form shows of itself: the texts that a person typed, under words made of the fields' names. Ids, counts and ticks are kept, but not shown. */
export function typedTexts(entries: readonly (readonly [name: string, value: string])[]): { label: string; text: string }[] {
	return entries.filter(([, value]) => !unshown.test(value.trim())).map(([name, text]) => ({ label: labelOf(name), text }));
}

/** The page that a form was on: its address without the name of the action. */
export function pageOf(address: string): string {
	const [path, query = ''] = address.split('?');
	const kept = query.split('&').filter((part) => part !== '' && !part.startsWith('/') && !part.startsWith('%2F'));
	return kept.length > 0 ? `${path}?${kept.join('&')}` : (path ?? '/');
}

function labelOf(name: string): string {
	const words = name
		.replaceAll(/\[\]|[^\p{L}\p{N}]+/gu, ' ')
		.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.trim()
		.toLowerCase();
	return words.charAt(0).toUpperCase() + words.slice(1);
}
