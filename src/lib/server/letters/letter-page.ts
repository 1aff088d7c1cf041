import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { editorView, type EditorView } from './editor-view.ts';
import { checkLetter } from './letter-checks.ts';
import { findLetter, type VersionLine } from './read-content.ts';
import { listComments, type CommentView } from './read-comments.ts';
import { listVersions, type VisibleVersion } from './read-versions.ts';

export type LetterPage =
	| { mode: 'none' }
	| { mode: 'team'; editor: EditorView; versions: VersionLine[]; openComments: number; activities: { id: string; title: string }[]; qualityAssured: boolean }
	| { mode: 'host'; versions: VisibleVersion[]; comments: CommentView[] };

/** The letter's page: the editor for the team, the versions that were shared or issued for everyone else. */
export async function letterPage(db: Database, review: ReviewAccess, choice: { sectionId: string | null; themeId: string | null }): Promise<LetterPage> {
	if (!review.may('letter:read-drafts')) {
		const versions = await listVersions(db, review);
		return { mode: 'host', versions, comments: review.may('letter:read-shared') ? await listComments(db, review) : [] };
	}
	const material = await findLetter(db, review);
	if (!material) return { mode: 'none' };
	return {
		mode: 'team',
		editor: editorView(checkLetter(material), choice),
		versions: material.versions,
		openComments: material.openComments,
		activities: material.content.activities.map(({ id, title }) => ({ id, title })),
		qualityAssured: review.review.framework.qualityAssured
	};
}
