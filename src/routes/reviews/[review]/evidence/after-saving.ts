import type { NewNote } from '#domain/note.ts';
import { identityOf } from '#server/evidence/get-note.ts';

/** Where a saved note leads: to the next one from the same place, or to the list; with `check` where a word should be looked at again. */
export function afterSaving(reviewId: string, note: NewNote, renamed: string[]): { to: string; said: string } {
	const query = new URLSearchParams();
	if (note.then === 'another') {
		if (note.activityId) query.set('activity', note.activityId);
		if (note.documentId) query.set('document', note.documentId);
		if (note.caseId) query.set('case', note.caseId);
	}
	if (identityOf(note.text, note.files).length > 0) query.append('check', note.id);
	const to = `/reviews/${reviewId}/evidence${note.then === 'another' ? '/new' : ''}`;
	return { to: query.size > 0 ? `${to}?${query}` : to, said: ['Note saved', ...renamed].join('. ') };
}
