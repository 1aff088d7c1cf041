import { newId } from '#domain/id.ts';
import { agreeFinding } from '#server/findings/agree-finding.ts';
import { openReview } from '#server/access/open-review.ts';
import type { Database } from '#server/db/connect.ts';
import { editHead } from '#server/letters/edit-letter.ts';
import { readHead } from '#server/letters/read-head.ts';
import { shareLetter } from '#server/letters/share-letter.ts';
import { signLetter } from '#server/letters/sign-letter.ts';
import { startLetter } from '#server/letters/start-letter.ts';
import { aFinding, themesOf } from './findings.ts';
import { anAccount } from './people.ts';
import { aMember, aReview } from './reviews.ts';

/** A review at drafting with a started letter, a dated head, a strength and an area in its first theme, both agreed and well supported, and no gap left. */
export async function aLetter(db: Database, given: { framework?: string } = {}) {
	const { review, id, manager } = await aReview(db, { stage: 'drafting', framework: given.framework });
	const leadAccount = await anAccount(db, { name: 'Helen Marsh', post: 'Director' });
	await aMember(db, id, leadAccount, 'lead');
	const hostAccount = await anAccount(db, { name: 'Nadia Rahim', post: 'Assistant Director' });
	await aMember(db, id, hostAccount, 'host-lead');
	const [theme] = await themesOf(db, review);
	const findings: string[] = [];
	for (const [kind, text] of [
		['strength', 'Managers decide quickly and speak to whoever made the referral.'],
		['area', 'The reasons for decisions are not written down in the same way everywhere.']
	] as const) {
		const { id: findingId } = await aFinding(db, review, { kind, text, themeId: theme, sources: 3 });
		await agreeFinding(db, review, { findingId, version: 1, reason: '' });
		findings.push(findingId);
	}
	await startLetter(db, review);
	await db.updateTable('letter_section').set({ prose: 'Words of the team.' }).where('review_id', '=', id).execute();
	const { signatureFileId: _, version, ...head } = await readHead(db, review);
	await editHead(db, review, { ...head, version, date: '2026-10-28' });
	const keys = { manager: review, lead: await openReview(db, leadAccount, id), host: await openReview(db, hostAccount, id) };
	/** The same three keys, opened again: after the stage has moved. */
	const again = async () => ({
		manager: await openReview(db, manager, id),
		lead: await openReview(db, leadAccount, id),
		host: await openReview(db, hostAccount, id)
	});
	return { id, findings, ...keys, again };
}

/** A letter shared with the host and signed by the lead; gives the id of the signed version. */
export async function aSignedLetter(db: Database) {
	const letter = await aLetter(db);
	await shareLetter(db, letter.manager, { id: newId(), commentsBy: null });
	const { lead } = await letter.again();
	await signLetter(db, lead, { id: newId() });
	const { id: versionId } = await db
		.selectFrom('letter_version')
		.select('id')
		.where('review_id', '=', letter.id)
		.orderBy('number', 'desc')
		.limit(1)
		.executeTakeFirstOrThrow();
	return { ...letter, versionId };
}
