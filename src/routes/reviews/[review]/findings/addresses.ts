/** The board at a theme (null: the Overview), at the card of a finding when one is named. */
export function boardAddress(reviewId: string, themeId: string | null, findingId?: string): string {
	return `/reviews/${reviewId}/findings?theme=${themeId ?? 'overview'}${findingId ? `#finding-${findingId}` : ''}`;
}
