const kinds: Record<string, string> = { s: 'strength', a: 'area', m: 'mixed', r: 'recommendation' };

/**
 * The keys of the check page. They work only while an item's card has the focus, never in a field or with a modifier, so that they are in nobody's way who
 * speaks or types.
 */
export function keyPressed(event: KeyboardEvent): void {
	const target = event.target as HTMLElement;
	const card = target.closest<HTMLElement>('[data-item]');
	if (!card || event.ctrlKey || event.metaKey || event.altKey || target.closest('input, select, textarea')) return;
	if (event.key === 'j') focusCard(neighbour(card, 1));
	else if (event.key === 'k') focusCard(neighbour(card, -1));
	else if (event.key === 'c') press(card, '[action^="?/confirm"] button:not([formaction])');
	else if (event.key === 'x') press(card, 'button[formaction^="?/remove"]');
	else if (kinds[event.key]) choose(card, kinds[event.key]!);
	else return;
	event.preventDefault();
}

/** Puts the focus on the first item that waits for a decision. */
export function nextToCheck(): void {
	focusCard(document.querySelector<HTMLElement>('[data-item]:has(button[formaction^="?/remove"])'));
}

/** Sets the kind where the card has its form open; it is confirmed with `c`. */
function choose(card: HTMLElement, kind: string): void {
	const select = card.querySelector<HTMLSelectElement>('select[name="kind"]');
	const there = [...(select?.options ?? [])].some((option) => option.value === kind);
	if (select && there) select.value = kind;
	else card.querySelector<HTMLAnchorElement>('a[href*="edit="]')?.click();
}

function press(card: HTMLElement, selector: string): void {
	card.querySelector<HTMLButtonElement>(selector)?.click();
}

function neighbour(card: HTMLElement, by: 1 | -1): HTMLElement | null {
	const cards = [...document.querySelectorAll<HTMLElement>('[data-item]')];
	return cards[cards.indexOf(card) + by] ?? null;
}

function focusCard(card: HTMLElement | null): void {
	card?.focus();
	card?.scrollIntoView({ block: 'nearest' });
}
