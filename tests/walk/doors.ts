import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/root.js';

/** One way into the product: a page or an endpoint that is read (`GET`), an endpoint that is posted to (`POST`), or a form action of a page (`?/name`). `page` when it answers with a page. */
export type Door = { route: string; way: string; page: boolean };

type Leaf = { server?: { actions?: Record<string, unknown> } };
type Route = { id: string; page: { leaf: number } | null; endpoint: (() => Promise<Record<string, unknown>>) | null };
type Manifest = { _: { routes: Route[]; nodes: (() => Promise<Leaf>)[] } };

/** Every page, endpoint and form action of the built server, from its own manifest: what is not listed here cannot be reached. */
export async function listDoors(): Promise<Door[]> {
	const manifest = await readManifest();
	const doors: Door[] = [];
	for (const { id, page, endpoint } of manifest._.routes) {
		if (page) {
			const leaf = await manifest._.nodes[page.leaf]?.();
			doors.push({ route: id, way: 'GET', page: true });
			for (const action of Object.keys(leaf?.server?.actions ?? {})) doors.push({ route: id, way: `?/${action}`, page: true });
		}
		if (endpoint)
			for (const method of Object.keys(await endpoint()).filter((name) => /^[A-Z]+$/.test(name))) doors.push({ route: id, way: method, page: false });
	}
	return doors;
}

async function readManifest(): Promise<Manifest> {
	for await (const path of glob('build/server/**/manifest.js-*.js', { cwd: root })) {
		const exported: Record<string, unknown> = await import(pathToFileURL(join(root, path)).href);
		const found = Object.values(exported).find((value) => typeof value === 'object' && value !== null && '_' in value);
		if (found) return found as Manifest;
	}
	throw new Error('The built server has no manifest: build it first');
}
