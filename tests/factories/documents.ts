import { newId } from '#domain/id.ts';
import type { Line, ReadFile, ReadItem, ReadPiece } from '#domain/reading/reading.ts';
import type { Database } from '#server/db/connect.ts';
import { openRegion, type RegionAccess } from '#server/access/open-region.ts';
import { addDocuments } from '#server/region/documents/add-documents.ts';
import { readWaiting } from '#server/region/documents/read-waiting.ts';
import { anAccount } from './people.ts';
import { aHost } from './reviews.ts';

/** An improvement adviser of the region of the test host. */
export async function anAdviser(db: Database): Promise<RegionAccess> {
	await aHost(db);
	return openRegion(await anAccount(db, { adviserOfRegion: 'T' }));
}

export function aLine(text: string, more: Partial<Line> = {}): Line {
	return { page: 1, role: 'paragraph', text, ...more };
}

export function anItem(text: string, line: number, more: Partial<ReadItem> = {}): ReadItem {
	const span = { from: { line, at: 0 }, to: { line, at: text.length } };
	return {
		kind: 'strength',
		theme: 'Supervision',
		label: '',
		force: null,
		text,
		page: 1,
		span,
		confidence: 'high',
		reason: 'Words and place agree',
		repeats: null,
		...more
	};
}

/** What a reader might give of a letter of two pages: a strength, an area, one that is not clear, a recommendation, a judgement and an action. */
export function aReadPiece(more: Partial<ReadPiece> = {}): ReadPiece {
	return {
		kind: 'peer review letter',
		framework: null,
		title: 'Peer review of supervision',
		hosts: [{ name: 'Testshire', gssCode: 'T99000001', confidence: 'high' }],
		dates: { visitStart: '2017-03-06', visitEnd: '2017-03-09', letter: '2017-03-20', published: null },
		people: [],
		themes: ['Supervision', 'Voice of the child'],
		kloes: [],
		activities: [],
		items: [
			anItem('Staff say that supervision is regular.', 1),
			anItem('Supervision is not always written down, and where it is, it lists tasks.', 2, {
				kind: 'area',
				confidence: 'medium',
				reason: 'May be two findings'
			}),
			anItem('A tool for workload was named by most teams.', 3, { kind: 'unclear', theme: '', confidence: 'low', reason: 'No view given' }),
			anItem('The service should agree one supervision policy by September.', 4, { kind: 'recommendation', deadline: 'September', page: 2 })
		],
		lines: { from: 0, to: 5 },
		warnings: [],
		...more
	};
}

export const theLines: Line[] = [
	aLine('Supervision', { role: 'heading', level: 1 }),
	aLine('Staff say that supervision is regular.', { role: 'bullet' }),
	aLine('Supervision is not always written down, and where it is, it lists tasks.', { role: 'bullet' }),
	aLine('A tool for workload was named by most teams.'),
	aLine('The service should agree one supervision policy by September.', { page: 2 }),
	aLine('Young people told us that they were heard.', { page: 2 })
];

export function aReading(...pieces: ReadPiece[]): ReadFile {
	return { pages: 2, lines: theLines, pieces: pieces.length > 0 ? pieces : [aReadPiece()], warnings: [] };
}

let made = 0;

/** A document of this adviser that was read, and its first piece. */
export async function aReadDocument(
	db: Database,
	region: RegionAccess,
	reading: ReadFile = aReading()
): Promise<{ id: string; piece: string; pieces: string[] }> {
	await addDocuments(db, region, { batch: newId(), files: [new File([`A letter that came ${++made} times`], `letter-${made}.txt`)], text: '', name: '' });
	await readWaiting(db, { read: () => Promise.resolve(reading) });
	const { id } = await db.selectFrom('source_document').select('id').orderBy('added_at', 'desc').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow();
	const pieces = await db.selectFrom('reading_piece').select('id').where('document_id', '=', id).orderBy('position').execute();
	return { id, piece: pieces[0]?.id ?? '', pieces: pieces.map((piece) => piece.id) };
}

/** Its items in order, as rows. */
export function itemsOf(db: Database, piece: string) {
	return db.selectFrom('reading_item').selectAll().where('piece_id', '=', piece).orderBy('number').execute();
}
