/** The address of the same page with these parts of its query set, or taken out where they are null; a named action that was posted is left out. */
export function addressWith(url: URL, changes: Record<string, string | null>): string {
	const query = new URLSearchParams([...url.searchParams].filter(([name]) => !name.startsWith('/')));
	for (const [name, value] of Object.entries(changes)) {
		if (value === null) query.delete(name);
		else query.set(name, value);
	}
	return query.size > 0 ? `?${query}` : url.pathname;
}

/** Where a form of this page is sent, so that filters and the open panel are still there afterwards; that all rows are ticked is not kept. */
export function sendTo(url: URL, action: string): string {
	const query = [...url.searchParams].filter(([name]) => !name.startsWith('/') && name !== 'choose');
	return query.length > 0 ? `?/${action}&${new URLSearchParams(query)}` : `?/${action}`;
}
