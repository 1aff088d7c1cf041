/** The check page of a document with these things chosen; what is empty is left out. */
export function checkAddress(document: string, chosen: { piece?: string; part?: number; show?: string; edit?: string; correct?: string }, anchor = ''): string {
	const query = new URLSearchParams(Object.entries(chosen).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])));
	return `/region/documents/${document}${query.size > 0 ? `?${query}` : ''}${anchor && `#${anchor}`}`;
}
