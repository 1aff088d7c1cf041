import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../../../scripts/root.js';
import type { DocumentKind, ReadItem } from '#domain/reading/reading.ts';
import type { Print } from './normalise.ts';

export type ExpectedItem = Print & { page: number };
export type ExpectedFinding = ExpectedItem & { kind: ReadItem['kind']; or?: ReadItem['kind'][]; theme: string };
type OneDate = string | null | (string | null)[];

/** One document of a file, as a person read it from its pages: see docs/decisions/reading-expectations.md. */
export type ExpectedDocument = {
	kind: DocumentKind;
	framework: string | null;
	/** GSS code. */
	host: string;
	/** Left out where no date of the review is the document's own. A list: any of these is right. */
	dates?: { visitStart: OneDate; visitEnd: OneDate; letter: OneDate; published: OneDate };
	/** Lists that hold everything there is, so that whatever else is read is invented. */
	complete: ('judgements' | 'recommendations' | 'findings' | 'actions')[];
	judgements: { page: number; theme: string; grade: string }[];
	recommendations: (ExpectedItem & { kind: 'recommendation'; force?: string })[];
	findings: ExpectedFinding[];
	/** Summaries that repeat the detail: right when read, right when not. */
	optional: ExpectedItem[];
	/** Pages that hold nothing but such summaries: what is read on them is let pass however it is cut. */
	passPages?: number[];
	actions: (ExpectedItem & { timescale?: string })[];
};

export type Expectation = { name: string; path: string; setAside: boolean; documents: ExpectedDocument[] };

const shared = resolve(root, '../shared');

/** The expectations of the real documents, by name; none where the documents themselves are not there. */
export function expectations(): Expectation[] {
	if (!existsSync(shared)) return [];
	const folder = join(import.meta.dirname, 'expectations');
	return readdirSync(folder)
		.sort()
		.map((file) => {
			const { file: where, ...rest } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<Expectation, 'name' | 'path'> & { file: string };
			return { ...rest, name: file.replace('.json', ''), path: realPath(where) };
		});
}

/** Seeds are named by their number, which their file's name begins with. */
function realPath(where: string): string {
	const [folder = '', name = ''] = where.split('/');
	const found = readdirSync(join(shared, folder === 'seeds' ? folder : `data/${folder}`)).find((file) => file === name || file.startsWith(`${name}_`));
	if (!found) throw new Error(`There is an expectation of ${where}, but no such document`);
	return join(shared, folder === 'seeds' ? folder : `data/${folder}`, found);
}
