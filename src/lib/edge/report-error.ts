import type { HandleServerError } from '@sveltejs/kit';
import { recordFault } from './break-off.ts';

/** The last place where an unforeseen error becomes a safe message with a reference number. */
export const reportError: HandleServerError = ({ error, event, status, message }) => {
	if (status === 404) return { message: 'Page not found' };
	if (status === 413) return { message: 'What you sent is larger than 30 MB. Nothing was saved. Attach a smaller file, or fewer at once' };
	const fault = recordFault(event, error, status);
	return status < 500 ? { ...fault, message } : fault;
};
