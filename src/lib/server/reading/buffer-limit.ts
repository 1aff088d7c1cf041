import { Unreadable } from './unreadable.ts';

/** More than the largest file that is taken, and than any stream of a report unpacks to; a few kilobytes of a hostile PDF unpack to gigabytes. */
const mostBytes = 32 * 1024 * 1024;

let passed = false;

/**
 * Refuses large buffers in this thread from now on, and streams that unpack to them. For a worker that reads what others made: the memory limit of a worker
 * counts its objects and not its buffers, so that without this one file could take the memory of the whole server. Never call it on the main thread.
 */
export function limitBuffers(): void {
	const { Uint8Array: Whole, DecompressionStream: Unpack } = globalThis;
	globalThis.Uint8Array = new Proxy(Whole, {
		construct(target, args: unknown[], newTarget) {
			if (typeof args[0] === 'number' && args[0] > mostBytes) throw tooMuch();
			return Reflect.construct(target, args, newTarget) as Uint8Array;
		}
	});
	globalThis.DecompressionStream = class extends Unpack {
		override get readable() {
			let bytes = 0;
			const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
				transform(piece, controller) {
					bytes += piece.byteLength;
					if (bytes > mostBytes) throw tooMuch();
					controller.enqueue(piece);
				}
			});
			return super.readable.pipeThrough(count);
		}
	};
}

/** Does one job, and throws Unreadable where it asked for too much, also where a library took the refusal for a fault of the file and went on. */
export async function withinBuffers<Result>(work: () => Promise<Result>): Promise<Result> {
	passed = false;
	try {
		return await work();
	} finally {
		// The cause is known, whatever the library made of it.
		if (passed) throw new Unreadable('unpacks to far more than its size, as files do that are made to harm. Save it again in its own program, and choose that');
	}
}

function tooMuch(): RangeError {
	passed = true;
	return new RangeError('A buffer is larger than anything that is read');
}
