import { newId } from '#domain/id.ts';
import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../../../access/review-access.ts';
import type { Database } from '../../../db/connect.ts';
import { readDraft } from './read-letter.ts';
import { listFactComments, listProgressVersions } from './versions.ts';

/** Which progress review this is, for everyone who may read a letter of it. Throws NotFound outside this review. */
export async function monthsOf(db: Database, review: ReviewAccess, progressId: string) {
	const row = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(progressId)
		? await db
				.selectFrom('progress_review')
				.select(['id', 'months', 'planned_on as plannedOn', 'held_on as heldOn'])
				.where('id', '=', progressId)
				.where('review_id', '=', review.id)
				.executeTakeFirst()
		: undefined;
	if (!row) throw new NotFound('progress review');
	return row;
}

/**
 * The page of a progress letter: for the team the draft with its checks, for the host what was shared, for others what was issued; versions and, for both sides,
 * the comments on facts. Throws NotAllowed where nothing of it is theirs, NotFound outside this review.
 */
export async function progressLetterPage(db: Database, review: ReviewAccess, progressId: string) {
	const team = review.may('progress:read-drafts');
	const both = review.may('progress:read');
	if (!both) review.require('progress:read-issued');
	const draft = team ? await readDraft(db, review, progressId) : null;
	const progress = draft?.progress ?? (await monthsOf(db, review, progressId));
	const versions = await listProgressVersions(db, review, progressId);
	const comments = both ? await listFactComments(db, review, progressId) : [];
	const { id, months, plannedOn, heldOn } = progress;
	return {
		progress: { id, months, plannedOn, heldOn },
		team,
		draft: draft && {
			content: draft.content,
			version: draft.version,
			checks: draft.checks,
			numbers: draft.numbers,
			pictureOf: draft.pictureOf,
			unchanged: versions[0]?.sha256 === draft.sha256
		},
		versions: versions.map(({ sha256: _, pdfFileId: _pdf, docxFileId: _docx, ...version }) => version),
		comments,
		newId: newId()
	};
}
