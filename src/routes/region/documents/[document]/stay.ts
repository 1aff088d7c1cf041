import type { SubmitFunction } from '@sveltejs/kit';
import { tick } from 'svelte';
import { goto, invalidateAll } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';

/**
 * For buttons that decide one item in place: the page is read again, a form that the address opened is closed, and the place stays. The focus stays with the
 * item, unless somebody who was quicker than the answer has gone on to another.
 */
export const stay: SubmitFunction = ({ formElement }) => {
	const card = formElement.closest<HTMLElement>('[data-item]');
	card?.toggleAttribute('data-sent', true);
	return async ({ result, update }) => {
		if (result.type !== 'redirect') await update({ reset: false });
		else await readAgain(new URL(result.location, location.href));
		await tick();
		card?.toggleAttribute('data-sent', false);
		const now = card?.isConnected ? card : document.getElementById(card?.id ?? '');
		if (result.type === 'redirect' && isWith(now)) now?.focus({ preventScroll: true });
	};
};

async function readAgain({ search, hash }: URL): Promise<void> {
	if (search === location.search) return invalidateAll();
	const document = page.params['document'] ?? '';
	await goto(resolve(`/region/documents/${document}?${search.slice(1)}${hash}`), { keepFocus: true, noScroll: true, invalidateAll: true });
}

/** The control that had the focus is gone with its form, or it stands in the item still. */
function isWith(card: HTMLElement | null): boolean {
	const focused = document.activeElement;
	return focused === null || focused === document.body || !!card?.contains(focused);
}
