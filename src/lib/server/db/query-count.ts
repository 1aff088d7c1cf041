let count = 0;

/** Counts one statement; told by the connection for each that it runs. */
export function countQuery(): void {
	count += 1;
}

/** How many statements this process has sent to its database. The bench holds the difference over a page against its limit. */
export function queriesSoFar(): number {
	return count;
}
