import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { splitPages } from './typst-svg.ts';
import { answerJobs } from './worker-port.ts';
import type { TypstInput } from './typst-input.ts';

/** What the worker is started with: a folder for the names of pictures, the template's text, and font files. */
export type TypstWorkerData = { workspace: string; template: string; fonts: string[] };
/** One piece of work, and what comes of it. */
export type TypstJob = { kind: 'pdf' | 'pages'; input: TypstInput };
export type TypstResult = { pdf?: Uint8Array; pages?: string[] };

const { workspace, template, fonts } = workerData as TypstWorkerData;
// A font that is not there would only be a warning to Typst, so the files are read here: no file, no worker.
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.map((file) => readFileSync(file)) }] });

answerJobs(({ kind, input }: TypstJob): TypstResult => {
	try {
		for (const picture of input.pictures) compiler.mapShadow(join(workspace, picture.path), Buffer.from(picture.data, 'base64'));
		return kind === 'pdf' ? { pdf: pdf(input.json) } : { pages: splitPages(compiler.plainSvg(compile(input.json))) };
	} finally {
		compiler.resetShadow();
		// Else the memory of every document stays, to a gigabyte and more.
		compiler.evictCache(0);
	}
});

/** PDF/UA-1 refuses a character that no font can draw; such a one is written as its code point, so that a letter never fails over it. */
function pdf(json: string): Uint8Array {
	let source = json;
	for (let attempt = 0; ; attempt += 1) {
		try {
			return compiler.pdf(compile(source), { pdfStandard: 'ua-1' });
		} catch (error) {
			const missing = error instanceof Error ? undrawable(error.message) : [];
			if (missing.length === 0 || attempt === 4) throw error;
			source = spellOut(source, missing);
		}
	}
}

function compile(json: string): NodeTypstDocument {
	const compilation = compiler.compile({ mainFileContent: template, inputs: { doc: json }, resetRead: true });
	const compiled = compilation.result;
	if (compiled) return compiled;
	const faults: { message?: string }[] = compilation.takeError()?.shortDiagnostics ?? [];
	throw new Error(`Typst: ${faults.map((fault) => fault.message).join('; ')}`);
}

/** The characters that Typst names in its refusal; it writes some of them as escapes. */
function undrawable(message: string): string[] {
	const texts = [...message.matchAll(/the text `\\*"(.+?)\\*"` could not be displayed/gsu)].map((match) => match[1] ?? '');
	const characters = texts.flatMap((text) => [...text.replace(/\\+u\{([0-9a-f]+)\}/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))]);
	return [...new Set(characters.filter((character) => character > '\u007f'))];
}

function spellOut(json: string, characters: string[]): string {
	return characters.reduce((text, character) => {
		const code = character.codePointAt(0) ?? 0;
		return text.replaceAll(character, /\p{Cf}|\p{Mn}/u.test(character) ? '' : `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`);
	}, json);
}
