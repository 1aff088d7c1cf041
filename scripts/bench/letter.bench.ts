import { monitorEventLoopDelay } from 'node:perf_hooks';
import { writeDocument } from '#server/documents/write/index.ts';
import { sampleLetter } from '../../tests/documents/sample.ts';
import { medianMs, type Figure } from './bench.ts';

export const name = 'letter';

/** A letter of 60 findings on 14 pages as each format, and the longest that other requests waited meanwhile. */
export async function run(): Promise<Figure[]> {
	const letter = sampleLetter();
	const delay = monitorEventLoopDelay({ resolution: 5 });
	const figures: Figure[] = [];
	for (const [format, atMost] of [
		['docx', 60],
		['pdf', 250],
		['odt', undefined],
		['html', undefined]
	] as const) {
		await writeDocument(letter, format);
		delay.reset();
		delay.enable();
		const value = await medianMs(() => writeDocument(letter, format));
		delay.disable();
		figures.push(
			{ what: format, value, unit: 'ms', atMost },
			{ what: `longest wait of others during ${format}`, value: delay.max / 1e6, unit: 'ms', atMost: 50 }
		);
	}
	return figures;
}
