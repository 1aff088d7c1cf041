import { error } from '@sveltejs/kit';
import { running } from '#server/running.ts';
import { addressOf, socketAddress } from '$edge/door.ts';
import { readMetrics } from '$edge/metrics.ts';
import type { RequestHandler } from './$types';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** What this process measures of itself. `local`, the default, answers only a program on the same machine that no proxy stands before. */
export const GET: RequestHandler = async (event) => {
	const { metrics } = running().configuration;
	const local =
		loopback.has(socketAddress(event) ?? addressOf(event)) && !event.request.headers.has('x-forwarded-for') && !event.request.headers.has('forwarded');
	if (metrics === 'off' || (metrics === 'local' && !local)) error(404, 'Page not found');
	const { type, text } = await readMetrics();
	return new Response(text, { headers: { 'content-type': type } });
};
