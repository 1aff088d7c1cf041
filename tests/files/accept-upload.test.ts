import JSZip from 'jszip';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { largestFile } from '#domain/file.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import { acceptUpload } from '#server/files/accept-upload.ts';
import { aPdf, aPhoto, aWordFile, aZipBomb } from './samples.ts';

const refusal = async (bytes: Buffer, name: string) => {
	const cause: unknown = await acceptUpload(bytes, name).catch((error: unknown) => error);
	expect(cause).toBeInstanceOf(RuleBroken);
	expect((cause as RuleBroken).field).toBe('files');
	return (cause as RuleBroken).message;
};

test('a photo loses its place and its owner, and stands the way it was seen', async () => {
	const photo = await aPhoto();
	expect(photo.includes('Kayleigh')).toBe(true);
	const { bytes, mediaType, name } = await acceptUpload(photo, 'wall.jpg');
	const { exif, width, height, orientation } = await sharp(bytes).metadata();
	expect({ exif, width, height, orientation, mediaType, name }).toEqual({
		exif: undefined,
		width: 20,
		height: 40,
		orientation: undefined,
		mediaType: 'image/jpeg',
		name: 'wall.jpg'
	});
	expect(bytes.includes('Kayleigh')).toBe(false);
});

test('a Word file loses who made it, changed it and commented on it; its text and title stay', async () => {
	const { bytes, mediaType } = await acceptUpload(await aWordFile(), 'audit.docx');
	const zip = await JSZip.loadAsync(bytes);
	const all = (await Promise.all(Object.values(zip.files).map((file) => file.async('string')))).join('\n');
	expect(all).not.toContain('Brown');
	expect(all).toContain('Kept text');
	expect(all).toContain('Kept title');
	expect(mediaType).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
});

test('a PDF loses its author without a byte moving', async () => {
	const pdf = aPdf();
	const { bytes } = await acceptUpload(pdf, 'report.pdf');
	expect(bytes.length).toBe(pdf.length);
	expect(bytes.toString('latin1')).not.toMatch(/Kay|FEFF/);
	expect(bytes.toString('latin1')).toContain('Kept title');
});

test.each([
	['an empty file', Buffer.alloc(0), 'empty.pdf', /is empty/],
	['a file over 25 MB', Buffer.alloc(largestFile + 1), 'large.pdf', /The limit is 25 MB/],
	['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 1)]), 'setup.exe', /not a kind of file that can be attached/],
	['SVG with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'plan.svg', /SVG drawing/],
	['SVG behind an XML line and a comment', Buffer.from('<?xml version="1.0"?><!-- x --><svg onload="alert(1)"/>'), 'plan.png', /SVG drawing/],
	['a web page', Buffer.from('<!DOCTYPE html><title>x</title>'), 'notes.txt', /web page/],
	['an e-mail', Buffer.from('From: a@b.org\nTo: c@d.org\nMessage-ID: <1>\n\nHello'), 'mail.eml', /e-mail/],
	['rich text', Buffer.from('{\\rtf1 hello}'), 'notes.rtf', /Rich Text/],
	[
		'an old Word file or one with a password',
		Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
		'old.doc',
		/old Office format, or has a password/
	],
	['a PDF with a password', aPdf('/Encrypt 9 0 R'), 'locked.pdf', /protected by a password/],
	['a PDF under another name', aPdf(), 'photo.png', /really a PDF.*rename it to photo.pdf/]
])('%s is refused with the reason', async (_, bytes, name, message) => {
	expect(await refusal(bytes, name)).toMatch(message);
});

test('a zip, a Word file with macros and a broken picture are refused', async () => {
	expect(await refusal(await new JSZip().file('a.txt', 'x').generateAsync({ type: 'nodebuffer' }), 'all.zip')).toMatch(/archive/);
	expect(await refusal(await aWordFile({ 'word/vbaProject.bin': 'x' }), 'macro.docx')).toMatch(/macros/);
	expect(await refusal((await aPhoto()).subarray(0, 300), 'half.jpg')).toMatch(/cannot be read/);
});

test('a zip bomb is refused, also when it lies about its size', async () => {
	expect(await refusal(aZipBomb(300 * 1024 * 1024), 'bomb.docx')).toMatch(/unpacks to far more/);
	expect(await refusal(aZipBomb(60 * 1024 * 1024, 1000), 'bomb.docx')).toMatch(/unpacks to far more/);
});

test('a picture bomb is refused', async () => {
	const bomb = await sharp({ create: { width: 16_000, height: 16_000, channels: 3, background: '#fff' }, limitInputPixels: false })
		.png()
		.toBuffer();
	expect(bomb.length).toBeLessThan(largestFile);
	expect(await refusal(bomb, 'white.png')).toMatch(/cannot be read|100 million pixels/);
});

test('a picture under another picture’s ending gets its own, and that is said', async () => {
	const png = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#fff' } })
		.png()
		.toBuffer();
	const { name, renamed } = await acceptUpload(png, 'C:\\photos\\wall.JPG');
	expect(name).toBe('wall.png');
	expect(renamed).toBe('wall.jpg is really a PNG picture, so it is kept as wall.png');
});

test('CSV from Excel on Windows is kept as UTF-8', async () => {
	const { bytes, mediaType } = await acceptUpload(Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x2c, 0x31, 0x0d, 0x0a]), 'counts.csv');
	expect([bytes.toString('utf8'), mediaType]).toEqual(['Café,1\r\n', 'text/csv']);
});

test('a name that hides its ending or its folder is made plain', async () => {
	const { name } = await acceptUpload(Buffer.from('text'), '../../etc/notes\u202etxt.exe\u0000.txt');
	expect(name).toBe('notestxt.exe.txt');
});
