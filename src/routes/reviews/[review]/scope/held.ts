/** "3 findings, 12 notes", or that there is nothing yet. */
export function held({ findings, notes }: { findings: number | null; notes: number | null }): string {
	const parts = [findings ? `${findings} ${findings === 1 ? 'finding' : 'findings'}` : '', notes ? `${notes} ${notes === 1 ? 'note' : 'notes'}` : ''];
	return parts.filter(Boolean).join(', ') || 'No findings or notes yet';
}
