import { crc32, deflateRawSync } from 'node:zlib';
import JSZip from 'jszip';
import sharp from 'sharp';

/** A photo as a phone makes it: turned by EXIF, with the place and the owner inside. */
export async function aPhoto(): Promise<Buffer> {
	const picture = sharp({ create: { width: 40, height: 20, channels: 3, background: '#2a7' } });
	return picture
		.withExif({ IFD0: { Artist: 'Kayleigh Brown', Copyright: 'Kayleigh Brown' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 57/1 0/1' } })
		.withMetadata({ orientation: 6 })
		.jpeg()
		.toBuffer();
}

/** A Word file with an author, an editor, a company and a comment. */
export async function aWordFile(more: Record<string, string | Buffer> = {}): Promise<Buffer> {
	const zip = new JSZip();
	zip.file(
		'[Content_Types].xml',
		'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
	);
	zip.file('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>');
	zip.file('word/document.xml', '<w:document xmlns:w="x"><w:body><w:ins w:id="1" w:author="Kayleigh Brown"><w:p>Kept text</w:p></w:ins></w:body></w:document>');
	zip.file(
		'docProps/core.xml',
		'<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>Kayleigh Brown</dc:creator><cp:lastModifiedBy>Kayleigh Brown</cp:lastModifiedBy><dc:title>Kept title</dc:title></cp:coreProperties>'
	);
	zip.file('docProps/app.xml', '<Properties><Company>Brown and Sons</Company></Properties>');
	for (const [name, content] of Object.entries(more)) zip.file(name, content);
	return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** A small PDF with an information dictionary and an XMP packet. */
export function aPdf(trailer = ''): Buffer {
	return Buffer.from(
		`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n` +
			`4 0 obj<</Author (Kayleigh \\(Kay\\) Brown)/Creator<FEFF004B0061007900>/Title (Kept title)>>endobj\n` +
			`5 0 obj<<>>stream\n<dc:creator><rdf:Seq><rdf:li>Kayleigh Brown</rdf:li></rdf:Seq></dc:creator>\nendstream endobj\n` +
			`xref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Info 4 0 R${trailer}>>\nstartxref\n9\n%%EOF\n`,
		'latin1'
	);
}

/** A Word file of a few KB whose one part unpacks to `unpacked` bytes, while its directory states `stated`. */
export function aZipBomb(unpacked: number, stated = unpacked): Buffer {
	const content = Buffer.alloc(unpacked, ' ');
	return aZip([
		{
			name: '[Content_Types].xml',
			content: Buffer.from(
				'<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
			)
		},
		{ name: 'word/document.xml', content, stated }
	]);
}

function aZip(entries: { name: string; content: Buffer; stated?: number }[]): Buffer {
	const locals: Buffer[] = [];
	const directory: Buffer[] = [];
	let at = 0;
	for (const { name, content, stated = content.length } of entries) {
		const packed = deflateRawSync(content, { level: 9 });
		const head = Buffer.alloc(26);
		head.writeUInt16LE(20, 0);
		head.writeUInt16LE(8, 4);
		head.writeUInt32LE(crc32(content), 10);
		head.writeUInt32LE(packed.length, 14);
		head.writeUInt32LE(stated, 18);
		head.writeUInt16LE(name.length, 22);
		const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, Buffer.from(name), packed]);
		const tail = Buffer.alloc(14);
		tail.writeUInt32LE(at, 10);
		directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, tail, Buffer.from(name)]));
		locals.push(local);
		at += local.length;
	}
	const list = Buffer.concat(directory);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(entries.length, 4);
	end.writeUInt16LE(entries.length, 6);
	end.writeUInt32LE(list.length, 8);
	end.writeUInt32LE(at, 12);
	return Buffer.concat([...locals, list, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
