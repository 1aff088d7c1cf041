import type { SubmitFunction } from '@sveltejs/kit';
import { tick } from 'svelte';
import { invalidateAll } from '$app/navigation';

/** For buttons that decide one item in place: the page is read again, its place stays, and the focus stays on the card. A form that the address opened is closed. */
export const stay: SubmitFunction = ({ formElement }) => {
	const card = formElement.closest<HTMLElement>('[data-item]')?.dataset.item;
	return async ({ result, update }) => {
		if (result.type !== 'redirect' || new URL(result.location, location.href).search !== location.search) return update({ reset: false });
		await invalidateAll();
		await tick();
		if (card) document.getElementById(`i-${card}`)?.focus({ preventScroll: true });
	};
};
