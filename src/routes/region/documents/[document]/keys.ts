const kinds: Record<string, string> = { s: 'strength', a: 'area', m: 'mixed', r: 'recommendation' };

/**
 * The keys of the check page. They work only while an item's card has the focus, never in a field or with a modifier, so that they are in nobody's way who
 * speaks or types.
 */
export function keyPressed(event: KeyboardEvent): void {
	const target = event.target as HTMLElement;
	const card = target.closest<HTMLElement>('[data-item]');
	if (!card || event.ctrlKey || event.metaKey || event.altKey || target.closest('input, select, textarea')) return;
	if (event.key === 'j') focusNext(card);
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

/** What a key said of an item whose form was not open yet. */
let asked: { item: string; kind: string } | undefined;

/** Sets the kind in the card's form, which is opened first where it is not; it is confirmed with `c`. */
function choose(card: HTMLElement, kind: string): void {
	if (setKind(card, kind)) return;
	asked = { item: card.dataset.item ?? '', kind };
	card.querySelector<HTMLAnchorElement>('a[href*="edit="]')?.click();
}

/** Once the form that a key opened is there: the kind that the key said. */
export function setAskedKind(): void {
	const card = asked && document.querySelector<HTMLElement>(`[data-item="${asked.item}"]`);
	if (asked && card && setKind(card, asked.kind)) focusCard(card);
	asked = undefined;
}

function setKind(card: HTMLElement, kind: string): boolean {
	const select = card.querySelector<HTMLSelectElement>('select[name="kind"]');
	const there = [...(select?.options ?? [])].some((option) => option.value === kind);
	if (select && there) select.value = kind;
	return select !== null;
}

/** Shows where an item stands in the document beside it. The page itself stays where it is. */
export function showPlace({ target }: FocusEvent): void {
	const item = (target as HTMLElement).closest<HTMLElement>('[data-item]')?.dataset.item;
	const source = document.querySelector('[data-source]');
	if (!item || !source) return;
	const marks = source.querySelectorAll('a[href^="#i-"]');
	for (const mark of marks) mark.toggleAttribute('data-here', mark.getAttribute('href') === `#i-${item}`);
	const first = source.querySelector('[data-here]');
	if (first) source.scrollTop += first.getBoundingClientRect().top - source.getBoundingClientRect().top - source.clientHeight / 3;
}

/** A decision that is under way is not sent twice. */
function press(card: HTMLElement, selector: string): void {
	if (!card.hasAttribute('data-sent')) card.querySelector<HTMLButtonElement>(selector)?.click();
}

function neighbour(card: HTMLElement, by: 1 | -1): HTMLElement | null {
	const cards = [...document.querySelectorAll<HTMLElement>('[data-item]')];
	return cards[cards.indexOf(card) + by] ?? null;
}

/** After the last item of these pages comes the link to those of the next. */
function focusNext(card: HTMLElement): void {
	focusCard(neighbour(card, 1) ?? document.querySelector<HTMLElement>('[data-next]'));
}

function focusCard(card: HTMLElement | null): void {
	card?.focus();
	card?.scrollIntoView({ block: 'nearest' });
}
