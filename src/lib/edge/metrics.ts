import type { Handle } from '@sveltejs/kit';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { queriesSoFar } from '#server/db/query-count.ts';
import { running } from '#server/running.ts';

type Metrics = { registry: Registry; requests: Histogram<'method' | 'route' | 'status'> };

// One process has one of these, also after a reload in development.
const holder = globalThis as typeof globalThis & { criticalFriendMetrics?: Metrics };

function metrics(): Metrics {
	if (holder.criticalFriendMetrics) return holder.criticalFriendMetrics;
	const registry = new Registry();
	collectDefaultMetrics({ register: registry });
	const requests = new Histogram({
		name: 'http_request_duration_seconds',
		help: 'Time to answer a request, by the pattern of its address',
		labelNames: ['method', 'route', 'status'],
		buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
		registers: [registry]
	});
	new Gauge({
		name: 'database_connections',
		help: 'Connections of this process to the database, and requests that wait for one',
		labelNames: ['state'],
		registers: [registry],
		collect() {
			const { pool } = running().connection;
			this.set({ state: 'open' }, pool.totalCount);
			this.set({ state: 'idle' }, pool.idleCount);
			this.set({ state: 'waiting' }, pool.waitingCount);
		}
	});
	new Gauge({
		name: 'database_statements',
		help: 'Statements that this process has sent to the database',
		registers: [registry],
		collect() {
			this.set(queriesSoFar());
		}
	});
	return (holder.criticalFriendMetrics = { registry, requests });
}

/** Times each request for /metrics under the pattern of its address: no id, no query, nothing of a person. */
export const withMetrics: Handle = async ({ event, resolve }) => {
	const started = performance.now();
	const response = await resolve(event);
	const labels = { method: event.request.method, route: event.route.id ?? 'none', status: String(response.status) };
	metrics().requests.observe(labels, (performance.now() - started) / 1000);
	return response;
};

/** Everything that is measured, in the text format of Prometheus. */
export async function readMetrics(): Promise<{ type: string; text: string }> {
	const { registry } = metrics();
	return { type: registry.contentType, text: await registry.metrics() };
}
