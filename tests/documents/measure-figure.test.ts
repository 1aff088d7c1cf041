import { writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { measureFigure } from '#server/documents/build/measure-figure.ts';
import { aMeasure, amountOf, share } from '../factories/measures.ts';

const readings = [share(98, 146), share(101, 150), share(3, 140), share(120, 148)];

test('a measure is a figure of a document, at print resolution, with its numbers in words', async () => {
	const figure = await measureFigure(
		aMeasure({ name: 'Visits < 10 days & on time', baseline: share(75, 146), readings, target: { value: 80, on: '2027-03-31' } })
	);
	if (!figure) throw new Error('no figure');
	expect(figure).toMatchObject({ type: 'figure', widthMm: 100, mediaType: 'image/png' });
	expect(figure.alt).toContain('4 readings, from 67% (98 of 146) on 28 February 2026 to 81% (120 of 148)');
	expect(figure.alt).toContain('Target: 80% or more by 31 March 2027');
	const bytes = Buffer.from(figure.data, 'base64');
	const { width, height } = await sharp(bytes).metadata();
	expect(Math.round(width / (figure.widthMm / 25.4) / 10) * 10).toBe(300);
	expect(height).toBeGreaterThan(600);
	if (process.env['SHOW_FIGURE']) writeFileSync(process.env['SHOW_FIGURE'], bytes);
});

test('labels are drawn with the font that ships, so that they are there on a server without fonts', async () => {
	const inkAtTheLabels = async (target: number | null) => {
		const figure = await measureFigure(aMeasure({ baseline: share(75, 146), readings, target: target === null ? null : { value: target, on: null } }));
		const picture = sharp(Buffer.from(figure?.data ?? '', 'base64'));
		const { width, height } = await picture.metadata();
		const left = Math.round(width * 0.73);
		const { channels } = await picture
			.extract({ left, top: 0, width: width - left, height })
			.greyscale()
			.stats();
		return channels[0]?.mean ?? 0;
	};
	expect(await inkAtTheLabels(90)).toBeLessThan(await inkAtTheLabels(null));
});

test('the figure knows no more than may be published', async () => {
	const drawn = async (hidden: number) =>
		measureFigure(aMeasure({ kind: 'count', readings: [amountOf(9), amountOf(hidden), amountOf(12)], target: { value: 2, on: null } }));
	expect(await drawn(1)).toEqual(await drawn(4));
	expect((await drawn(1))?.alt).not.toMatch(/\b1 \b(?!reading)/);
	expect(await measureFigure(aMeasure())).toBeNull();
});
