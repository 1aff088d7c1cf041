import { sql } from 'kysely';
import * as v from 'valibot';
import { NotFound } from '#domain/outcomes.ts';
import { formId } from '#domain/review.ts';
import { findIdentity, type Identity } from '#domain/wording/looks-like-identity.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';

export type NotePage = {
	id: string;
	version: number;
	text: string;
	leans: string | null;
	perspective: string | null;
	exactWords: boolean;
	wordsKept: boolean;
	authorId: string | null;
	author: string;
	writtenAt: string;
	activity: { id: string; title: string; method: string; heldOn: string | null; startsAt: string | null } | null;
	document: { id: string; title: string; kind: string } | null;
	/** Null for whoever may not read cases; `ofCase` says that there is one. */
	case: { id: string; number: number } | null;
	ofCase: boolean;
	themes: { id: string; name: string }[];
	kloes: { id: string; name: string; number: number }[];
	files: { id: string; name: string; mediaType: string; bytes: number }[];
	findings: { id: string; text: string; kind: string; theme: string | null }[];
	history: { at: string; who: string; what: string; texts: { text?: string; before?: string; file?: string } }[];
	/** Words that look like a name or number, of the text and of the names of its files; empty once someone kept them. */
	identity: Identity[];
};

/** One note with its sorting, attachments, findings and history, in one query. Throws NotAllowed without `notes:read`, NotFound outside this review. */
export async function getNote(db: Database, review: ReviewAccess, noteId: string): Promise<NotePage> {
	review.require('notes:read');
	if (!v.is(formId, noteId)) throw new NotFound('note');
	const cases = review.may('cases:read');
	const list = (rows: ReturnType<typeof sql>) => sql`(select coalesce(json_agg(row), '[]') from (${rows}) row)`;
	const one = (rows: ReturnType<typeof sql>) => sql`(select row_to_json(row) from (${rows}) row)`;
	const { rows } = await sql<Omit<NotePage, 'identity' | 'history'> & { history: { at: string; who: string; what: string; texts: string | null }[] }>`
		select note.id, note.version, note.text, note.leans, note.perspective, note.exact_words as "exactWords", note.words_kept as "wordsKept",
			note.author_id as "authorId", note.author_name as author, note.written_at as "writtenAt", note.case_id is not null as "ofCase",
			${one(sql`select id, title, method, held_on as "heldOn", starts_at as "startsAt" from activity where id = note.activity_id`)} as activity,
			${one(sql`select id, title, kind from document where id = note.document_id`)} as document,
			${one(sql`select id, number from case_record where id = note.case_id and ${cases}`)} as "case",
			${list(sql`select theme.id, theme.short_name as name from note_theme join theme on theme.id = theme_id where note_id = note.id order by position`)} as themes,
			${list(sql`select id, short_name as name, number from (select id, short_name, row_number() over (order by position, id) as number from kloe where review_id = ${review.id}) numbered
				where id in (select kloe_id from note_kloe where note_id = note.id) order by number`)} as kloes,
			${list(sql`select file.id, file.name, media_type as "mediaType", bytes from note_file join file on file.id = file_id where note_id = note.id and (note.case_id is null or ${cases}) order by file.added_at, file.id`)} as files,
			${list(sql`select finding.id, coalesce(nullif(short_text, ''), finding.text) as text, kind, theme.short_name as theme from finding_note join finding on finding.id = finding_id
				left join theme on theme.id = finding.theme_id where note_id = note.id and merged_into is null order by finding.created_at`)} as findings,
			${list(sql`select at, who, what, texts from history_entry left join history_text using (chain_id, number)
				where chain_id = ${review.id} and seen_with = 'notes:read' and about like '%' || note.id || '%' order by history_entry.number desc limit 100`)} as history
		from note where note.id = ${noteId} and note.review_id = ${review.id}`.execute(db);
	const note = rows[0];
	if (!note) throw new NotFound('note');
	return {
		...note,
		history: note.history.map((entry) => ({ ...entry, texts: JSON.parse(entry.texts ?? '{}') as Record<string, string> })),
		identity: note.wordsKept ? [] : identityOf(note.text, note.files)
	};
}

/** Words that look like a name or number in a note and in the names of its attachments. */
export function identityOf(text: string, files: { name: string }[]): Identity[] {
	return [text, ...files.map((file) => file.name.replace(/[._-]+/g, ' '))].flatMap((words) => findIdentity(words));
}
