import type { Attachment } from 'svelte/attachments';

/**
 * Lets the rows of a list (those that say who they are in `data-row`) be dragged to another place in it. It only presses the form of the list, so that there is
 * one way of moving; the buttons do the same without a mouse. `place` is told the row and the row that it now comes before, empty at the end.
 */
export function dragRows(place: (id: string, before: string) => void): Attachment<HTMLElement> {
	return (list) => {
		let held: HTMLElement | null = null;
		const rows = () => [...list.querySelectorAll<HTMLElement>(':scope > [data-row]')];
		const rowOf = (event: Event) => (event.target as Element).closest<HTMLElement>('[data-row]');
		const lower = (event: DragEvent, row: HTMLElement) => event.clientY > row.getBoundingClientRect().top + row.offsetHeight / 2;
		const clear = () => rows().forEach((row) => row.classList.remove('drop-above', 'drop-below', 'held'));
		const listeners: Record<string, (event: DragEvent) => void> = {
			dragstart: (event) => {
				held = rowOf(event);
				event.dataTransfer?.setData('text/plain', '');
				held?.classList.add('held');
			},
			dragover: (event) => {
				const over = rowOf(event);
				if (!held || !over || over.parentElement !== list) return;
				event.preventDefault();
				clear();
				held.classList.add('held');
				if (over !== held) over.classList.add(lower(event, over) ? 'drop-below' : 'drop-above');
			},
			drop: (event) => {
				const over = rowOf(event);
				const moved = held;
				clear();
				held = null;
				if (!moved || !over || over === moved) return;
				event.preventDefault();
				const others = rows().filter((row) => row !== moved);
				const next = others[others.indexOf(over) + (lower(event, over) ? 1 : 0)];
				place(moved.dataset.row ?? '', next?.dataset.row ?? '');
			},
			dragend: () => {
				clear();
				held = null;
			}
		};
		list.classList.add('can-drag');
		rows().forEach((row) => (row.draggable = true));
		for (const [name, listener] of Object.entries(listeners)) list.addEventListener(name, listener as EventListener);
		return () => Object.entries(listeners).forEach(([name, listener]) => list.removeEventListener(name, listener as EventListener));
	};
}
