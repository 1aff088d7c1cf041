import type { Handle } from '@sveltejs/kit';
import { redirect } from '@sveltejs/kit';
import { running } from '#server/running.ts';

const always: Record<string, string> = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=()',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin'
};

/**
 * Security headers on every answer. Pages and files are never kept by a shared or browser cache, since they hold what only some may see.
 * A GET at another host name goes to the origin, or forms sent from there would be refused.
 */
export const withHeaders: Handle = async ({ event, resolve }) => {
	const origin = running().configuration.origin;
	const probe = event.url.pathname.startsWith('/health/') || event.url.pathname === '/metrics';
	if (event.request.method === 'GET' && event.url.origin !== origin && !probe && isAlias(event.url.hostname))
		redirect(307, origin + event.url.pathname + event.url.search);
	const response = await resolve(event);
	for (const [name, value] of Object.entries(always)) response.headers.set(name, value);
	if (origin.startsWith('https:')) response.headers.set('strict-transport-security', 'max-age=31536000');
	if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-store');
	return response;
};

function isAlias(hostname: string): boolean {
	return ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
}
