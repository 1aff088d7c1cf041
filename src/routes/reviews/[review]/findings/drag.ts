import type { Attachment } from 'svelte/attachments';

/**
 * Dragging on the board: a card to a place, a note to a card or a column. It only presses the forms that the buttons and menus press,
 * so that there is one way of changing the board. Cards say where they stand in `data-place`, what takes a note says so in `data-join`.
 */
export function draggable(place: (value: string) => void, join: (noteId: string, into: string) => void): Attachment<HTMLElement> {
	return (board) => {
		let held: { card?: string; note?: string } = {};
		const target = (event: DragEvent) => (event.target as Element).closest<HTMLElement>('[data-place]');
		const clear = () => board.querySelectorAll('.over').forEach((element) => element.classList.remove('over'));
		const stop = () => {
			held = {};
			clear();
			board.classList.remove('dragging');
		};
		const listeners: [string, (event: DragEvent) => void][] = [
			[
				'dragstart',
				(event) => {
					const element = (event.target as Element).closest<HTMLElement>('[data-card], [data-note]');
					held = { card: element?.dataset.card, note: element?.dataset.note };
					event.dataTransfer?.setData('text/plain', '');
					board.classList.add('dragging');
				}
			],
			[
				'dragover',
				(event) => {
					const over = target(event);
					clear();
					if (!over || (!held.card && !held.note)) return;
					event.preventDefault();
					over.classList.add('over');
				}
			],
			[
				'drop',
				(event) => {
					const over = target(event);
					const { card, note } = held;
					stop();
					if (!over || (!card && !note)) return;
					event.preventDefault();
					if (note) join(note, over.dataset.join ?? '');
					else if (over.dataset.card !== card) place(`${card}${over.dataset.place}`);
				}
			],
			['dragend', stop]
		];
		for (const [name, listener] of listeners) board.addEventListener(name, listener as EventListener);
		return () => listeners.forEach(([name, listener]) => board.removeEventListener(name, listener as EventListener));
	};
}
