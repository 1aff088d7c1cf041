/** "3 findings", "1 note", and nothing for none. */
export function amount(count: number, noun: string, plural = `${noun}s`): string {
	return count === 0 ? '' : `${count} ${count === 1 ? noun : plural}`;
}

/** "3 findings, 1 note and 2 recommendations"; empty parts are left out. */
export function listed(parts: string[]): string {
	const said = parts.filter(Boolean);
	return said.length < 2 ? (said[0] ?? '') : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`;
}
