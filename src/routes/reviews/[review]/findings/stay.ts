import type { SubmitFunction } from '@sveltejs/kit';
import { tick } from 'svelte';
import { invalidateAll } from '$app/navigation';

/** For buttons that change the board in place: the page is read again, place and focus stay where they are. */
export const stay: SubmitFunction = ({ submitter }) => {
	return async ({ result, update }) => {
		if (result.type !== 'redirect') return update({ reset: false });
		await invalidateAll();
		await tick();
		// A card that moved took its button with it, and the browser lets go of the focus.
		if (submitter?.isConnected && document.activeElement === document.body) submitter.focus();
	};
};
