import type { SubmitFunction } from '@sveltejs/kit';
import { invalidateAll } from '$app/navigation';

/** For buttons that change the board in place: the page is read again, and place and focus stay where they are. */
export const stay: SubmitFunction = () => {
	return async ({ result, update }) => {
		if (result.type === 'redirect') await invalidateAll();
		else await update({ reset: false });
	};
};
