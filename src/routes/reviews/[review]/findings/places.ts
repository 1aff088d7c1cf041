type Card = { id: string; kind: string };

/** What a button or a drop sends to put a card into a column, before another card or at its end. */
export function placeValue(findingId: string, kind: string, beforeId: string | null | undefined): string {
	return `${findingId}:${kind}:${beforeId ?? ''}`;
}

/** Where "up" and "down" put the card at an index of its column; undefined where it cannot go. */
export function neighbours(column: Card[], index: number): { up?: string; down?: string } {
	const card = column[index]!;
	const above = column[index - 1];
	return {
		up: above && placeValue(card.id, card.kind, above.id),
		down: column[index + 1] && placeValue(card.id, card.kind, column[index + 2]?.id)
	};
}
