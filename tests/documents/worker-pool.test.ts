import { expect, test } from 'vitest';
import { WorkerPool } from '#server/documents/write/worker-pool.ts';

const aPool = (more: { most?: number; timeLimit?: number } = {}) =>
	new WorkerPool<string, string>({ file: 'tests/documents/moody-worker.ts', most: 1, ...more });

test('jobs are done in turn, more of them than there are workers', async () => {
	const pool = aPool({ most: 2 });
	expect(await Promise.all(['a', 'b', 'c', 'd', 'e'].map((job) => pool.run(job)))).toEqual(['did a', 'did b', 'did c', 'did d', 'did e']);
});

test('a job that fails gives its reason and leaves the worker at work', async () => {
	const pool = aPool();
	await expect(pool.run('refuse')).rejects.toThrow('I would rather not');
	expect(await pool.run('a')).toBe('did a');
});

test('a worker that dies fails its own job; those that wait go to a new one', async () => {
	const pool = aPool();
	const [died, waited] = await Promise.allSettled([pool.run('die'), pool.run('a')]);
	expect(died.status).toBe('rejected');
	expect(waited).toEqual({ status: 'fulfilled', value: 'did a' });
});

test('a job that never ends is ended', async () => {
	const pool = aPool({ timeLimit: 1500 });
	const [hung, waited] = await Promise.allSettled([pool.run('hang'), pool.run('a')]);
	expect(hung.status === 'rejected' && String(hung.reason)).toContain('more than 1.5 seconds');
	expect(waited).toEqual({ status: 'fulfilled', value: 'did a' });
});

test('a pool without its file says so instead of waiting', async () => {
	await expect(new WorkerPool<string, string>({ file: 'tests/documents/no-such-worker.ts', most: 1 }).run('a')).rejects.toThrow();
});
