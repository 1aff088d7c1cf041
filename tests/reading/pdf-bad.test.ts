import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readFile } from '#server/reading/read-file.ts';
import { column, fileOf, plainPdf } from './make-pdf.ts';

const good = plainPdf([column(['A short letter with words that can be read.'])]);
const sentence = (words: RegExp) => expect.objectContaining({ name: 'RuleBroken', field: 'file', message: expect.stringMatching(words) as string });

describe('a PDF that cannot be read says why, and harms no other', () => {
	test('with a password', async () => {
		const locked = good
			.toString('latin1')
			.replace(
				'/Root 1 0 R',
				`/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]`
			);
		await expect(readFile(Buffer.from(locked, 'latin1'), 'locked.pdf')).rejects.toEqual(sentence(/locked\.pdf is protected by a password/));
	});

	test('cut short, or of a PDF only the first bytes', async () => {
		await expect(readFile(good.subarray(0, 60), 'cut.pdf')).rejects.toEqual(sentence(/damaged|cut short/));
		await expect(readFile(Buffer.from('%PDF-1.7\nnothing more'), 'empty.pdf')).rejects.toEqual(sentence(/damaged|cut short/));
	});

	test('two thousand pages', { timeout: 60_000 }, async () => {
		const pages = Array.from({ length: 2000 }, (_, index) => column([`Page ${index}`]));
		await expect(readFile(plainPdf(pages), 'long.pdf')).rejects.toEqual(sentence(/has 2,000 pages\. At most 600 are read/));
	});

	test('pictures of pages and no text', async () => {
		await expect(readFile(plainPdf([[], []]), 'scan.pdf')).rejects.toEqual(sentence(/is a scan/));
	});

	test('a picture or a program under the name of a PDF', async () => {
		await expect(readFile(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'letter.pdf')).rejects.toEqual(sentence(/PNG|not a kind/));
		await expect(readFile(Buffer.from('MZ\u0000\u0001\u0002program', 'latin1'), 'letter.pdf')).rejects.toEqual(sentence(/not a kind/));
		await expect(readFile(Buffer.alloc(0), 'letter.pdf')).rejects.toEqual(sentence(/is empty/));
	});

	test('a PDF under another name is read as what it is', async () => {
		expect((await readFile(good, 'letter.docx')).lines[0]?.text).toBe('A short letter with words that can be read.');
	});

	test('programs in it are not run, and its words are read', async () => {
		const armed = plainPdf([column(['Words beside a program.'])], {
			catalog: '/OpenAction << /S /JavaScript /JS (globalThis.harmed = true; app.launchURL\\("http://127.0.0.1:9/"\\)) >>'
		});
		expect((await readFile(armed, 'armed.pdf')).lines[0]?.text).toBe('Words beside a program.');
		expect((globalThis as { harmed?: boolean }).harmed).toBeUndefined();
	});

	test('pages that hold each other for ever, and objects that claim to be huge', { timeout: 90_000 }, async () => {
		const loop = fileOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']);
		await expect(readFile(loop, 'loop.pdf')).rejects.toEqual(sentence(/loop\.pdf/));
		const huge = fileOf([
			'<< /Type /Catalog /Pages 2 0 R >>',
			'<< /Type /Pages /Kids [3 0 R] /Count 999999999 >>',
			'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
			'<< /Length 99999999999 >>\nstream\nBT ET\nendstream'
		]);
		await expect(readFile(huge, 'huge.pdf')).rejects.toEqual(sentence(/huge\.pdf/));
	});

	test('other files are read while one fails, each with its own answer', async () => {
		const answers = await Promise.allSettled([readFile(good, 'a.pdf'), readFile(good.subarray(0, 60), 'b.pdf'), readFile(good, 'c.pdf')]);
		expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
	});

	test('a few kilobytes that unpack to a gigabyte, packed once or twice, do not take the memory', { timeout: 120_000 }, async () => {
		const packed = deflateSync(deflateSync(Buffer.alloc(1_000_000_000), { level: 9 }), { level: 9 });
		const bomb = fileOf([
			'<< /Type /Catalog /Pages 2 0 R >>',
			'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
			'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
			`<< /Length ${packed.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n${packed.toString('latin1')}\nendstream`
		]);
		const most = { bytes: 0 };
		const watch = setInterval(() => (most.bytes = Math.max(most.bytes, process.memoryUsage.rss())), 50);
		const before = process.memoryUsage.rss();
		await expect(readFile(bomb, 'bomb.pdf')).rejects.toEqual(sentence(/bomb\.pdf unpacks to far more than its size/));
		clearInterval(watch);
		expect(most.bytes - before).toBeLessThan(500 * 1024 * 1024);
		expect((await readFile(good, 'good.pdf')).lines).toHaveLength(1);
	});
});
