import type { Handle } from '@sveltejs/kit';
import { randomBytes } from 'node:crypto';
import { log } from '#server/log.ts';

/** Gives each request a short number that a person can read out over the telephone; logs address pattern, status and time, never the query or the body. */
export const withRequestId: Handle = async ({ event, resolve }) => {
	event.locals.requestId = randomBytes(4).toString('hex').toUpperCase();
	const started = performance.now();
	const response = await resolve(event);
	log().info({
		request: event.locals.requestId,
		method: event.request.method,
		route: event.route.id,
		status: response.status,
		ms: Math.round(performance.now() - started)
	});
	return response;
};
