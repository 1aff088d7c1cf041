import { readFileSync } from 'node:fs';

/**
 * Loaded into the server before everything else (`NODE_OPTIONS=--import`): its clock runs ahead of the machine's, or behind it, by the milliseconds that
 * stand in a file, which a test writes anew to let days pass. The embedded database reads the same clock.
 */
const file = process.env['CLOCK_FILE'];
/** How long a read of the file counts, in milliseconds: a test waits longer than that after it has moved the clock. */
const counts = 5;

if (file) {
	const Machine = Date;
	const machineNow = Machine.now.bind(Machine);
	let [offset, readAt] = [0, Number.NEGATIVE_INFINITY];
	const now = (): number => {
		const at = performance.now();
		if (at - readAt > counts) [offset, readAt] = [Number(readFileSync(file, 'utf8')), at];
		return machineNow() + offset;
	};
	const moved = new Proxy(Machine, {
		construct: (target, parts: [], newTarget) => Reflect.construct(target, parts.length > 0 ? parts : [now()], newTarget) as object,
		apply: () => new Machine(now()).toString(),
		get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown))
	});
	Machine.prototype.constructor = moved;
	globalThis.Date = moved;
}
