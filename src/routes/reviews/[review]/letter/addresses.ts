/** The address of a place in the letter: a section, a theme in it (null is Overview), a sentence. */
export function sentenceAddress(sectionId: string | null, themeId: string | null | undefined, findingId?: string | null): string {
	const query = new URLSearchParams();
	if (sectionId) query.set('section', sectionId);
	if (themeId !== undefined) query.set('theme', themeId ?? 'overview');
	return `?${query}${findingId ? `#wording-${findingId}` : ''}`;
}
