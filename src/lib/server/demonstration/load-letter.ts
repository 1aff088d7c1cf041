import type { ReviewContent } from '../../demonstration/index.ts';
import { findFramework } from '#frameworks/index.ts';
import { newId } from '#domain/id.ts';
import { openAsOperator } from '../access/operator-key.ts';
import { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { writeDocument } from '../documents/write/index.ts';
import { storeFile } from '../files/store-file.ts';
import { unsettled } from '../letters/checks/find-checks.ts';
import { fileNameOf } from '../letters/file-name.ts';
import { freeze } from '../letters/freeze.ts';
import { keepIssuedWordings } from '../letters/issued-wordings.ts';
import { issuedDocument } from '../letters/issue-letter.ts';
import { letterChecks } from '../letters/letter-checks.ts';
import { startLetter } from '../letters/start-letter.ts';
import { recordIssuedReview } from '../region/record/record-issued-review.ts';
import type { Ids } from './keys.ts';
import type { PeopleIds, PersonIds } from './load-people.ts';

type Letter = NonNullable<ReviewContent['letter']>;
const keptReason = 'Talked through by the team on the last day, and kept';

/** The letter as far as its review has come: started, shared, released, signed, issued, published. Its files are written by the product's own writers. */
export async function loadLetter(db: Database, content: ReviewContent, ids: Ids, people: PeopleIds): Promise<void> {
	const { letter } = content;
	if (!letter) return;
	const named = (role: string) => people.get(content.members.find((member) => member.role === role)?.person ?? '') ?? people.values().next().value!;
	const manager = named('manager');
	// As it was while the letter was drafted: the review itself may be closed by now.
	const { review: facts } = await openAsOperator(db, ids.of('review', content.key), manager);
	const review = new ReviewAccess({ ...facts, stage: 'drafting' }, manager, { id: manager.id, role: 'manager', readsCases: true });
	await startLetter(db, review);
	const signatory = people.get(letter.signatory)?.name ?? letter.signatory;
	await db.transaction().execute((trx) => writeHead(trx, content, { ...letter, signatory }, review));
	if (!letter.sharedOn) return;
	const version = await db
		.transaction()
		.execute((trx) => share(trx, letter, review, { manager, assurer: letter.releasedBy ? people.get(letter.releasedBy) : undefined, people }));
	if (letter.signedOn) {
		const lead = named('lead');
		await db
			.insertInto('letter_signature')
			.values({ version_id: version.id, signed_by: lead.id, signed_by_name: lead.name, signed_at: `${letter.signedOn}T12:00:00Z` })
			.execute();
	}
	if (letter.issuedOn) await issue(db, letter.issuedOn, review, version, manager);
	if (letter.published)
		await db.insertInto('letter_publication').values({ review_id: review.id, published_on: letter.published.on, place: letter.published.place }).execute();
	if (letter.issuedOn) await db.transaction().execute((trx) => recordIssuedReview(trx, review.id));
}

async function writeHead(trx: Transaction, content: ReviewContent, letter: Letter, review: ReviewAccess): Promise<void> {
	const { ourRef, yourRef, letterDate, addressee, addresseePost, addresseeAddress, subject, contact, signatory, copies } = letter;
	await trx
		.updateTable('letter')
		.set({
			our_ref: ourRef,
			your_ref: yourRef,
			letter_date: letterDate,
			addressee,
			addressee_post: addresseePost,
			addressee_address: addresseeAddress,
			subject,
			contact,
			signatory,
			copies
		})
		.where('review_id', '=', review.id)
		.execute();
	for (const [key, prose] of Object.entries(letter.prose))
		await trx.updateTable('letter_section').set({ prose }).where('review_id', '=', review.id).where('key', '=', key).execute();
	for (const outline of findFramework(content.frameworkKey)?.letter.sections ?? []) {
		// A gap that this review cannot fill (no cases were read, say) loses its sentence.
		const section = await trx
			.selectFrom('letter_section')
			.select(['id', 'prose'])
			.where('review_id', '=', review.id)
			.where('key', '=', outline.key)
			.executeTakeFirst();
		if (section?.prose.includes('{'))
			await trx
				.updateTable('letter_section')
				.set({ prose: withoutGaps(section.prose) })
				.where('id', '=', section.id)
				.execute();
	}
}

function withoutGaps(prose: string): string {
	return prose
		.split('\n')
		.map((line) =>
			line.includes('{')
				? line
						.split(/(?<=\.) /)
						.filter((sentence) => !sentence.includes('{'))
						.join(' ')
				: line
		)
		.join('\n')
		.replaceAll(/\n{3,}/g, '\n\n');
}

async function share(
	trx: Transaction,
	letter: Letter,
	review: ReviewAccess,
	by: { manager: PersonIds; assurer: PersonIds | undefined; people: PeopleIds }
): Promise<{ id: string; number: number }> {
	const checked = await letterChecks(trx, review);
	const kept = unsettled(checked.checks).map(({ key }) => ({
		review_id: review.id,
		key,
		reason: keptReason,
		kept_by: by.manager.id,
		kept_by_name: by.manager.name
	}));
	if (kept.length > 0)
		await trx
			.insertInto('letter_check_kept')
			.values(kept)
			.onConflict((on) => on.doNothing())
			.execute();
	const version = await freeze(trx, review, checked, { id: newId(), label: 'Shared with the host' });
	await trx
		.updateTable('letter_version')
		.set({ saved_at: `${letter.sharedOn}T11:00:00Z` })
		.where('id', '=', version.id)
		.execute();
	if (by.assurer)
		await trx
			.insertInto('letter_release')
			.values({ version_id: version.id, released_by: by.assurer.id, released_by_name: by.assurer.name, released_at: `${letter.sharedOn}T10:00:00Z` })
			.execute();
	await trx
		.insertInto('letter_share')
		.values({ version_id: version.id, shared_by: by.manager.id, shared_by_name: by.manager.name, shared_at: `${letter.sharedOn}T11:00:00Z` })
		.execute();
	for (const comment of letter.comments) {
		const who = by.people.get(comment.madeBy)!;
		const answered = comment.answer
			? { answer: comment.answer, changed: comment.changed, answered_by: by.manager.id, answered_at: `${comment.madeOn}T16:00:00Z` }
			: {};
		await trx
			.insertInto('letter_comment')
			.values({
				id: newId(),
				review_id: review.id,
				version_id: version.id,
				quoted: comment.quoted,
				comment: comment.comment,
				made_by: who.id,
				made_by_name: who.name,
				made_at: `${comment.madeOn}T14:00:00Z`,
				...answered
			})
			.execute();
	}
	return version;
}

async function issue(db: Database, issuedOn: string, review: ReviewAccess, version: { id: string; number: number }, manager: PersonIds): Promise<void> {
	const { blocks } = await db.selectFrom('letter_version').select('blocks').where('id', '=', version.id).executeTakeFirstOrThrow();
	const { head } = await db.selectFrom('history_chain').select('head').where('id', '=', review.id).executeTakeFirstOrThrow();
	const document = issuedDocument({ number: version.number, blocks, head, replaced: null, issuedOn }, '');
	const [pdf, docx] = [await writeDocument(document, 'pdf'), await writeDocument(document, 'docx')];
	await db.transaction().execute(async (trx) => {
		const [pdfId, docxId] = [newId(), newId()];
		const name = fileNameOf(review, version.number);
		await storeFile(trx, review, { id: pdfId, purpose: 'issued', name: `${name}.pdf`, mediaType: 'application/pdf', bytes: pdf });
		await storeFile(trx, review, {
			id: docxId,
			purpose: 'issued',
			name: `${name}.docx`,
			mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
			bytes: docx
		});
		await trx
			.insertInto('letter_issue')
			.values({
				version_id: version.id,
				issued_by: manager.id,
				issued_by_name: manager.name,
				issued_at: `${issuedOn}T09:00:00Z`,
				pdf_file_id: pdfId,
				docx_file_id: docxId
			})
			.execute();
		await keepIssuedWordings(trx, review, version.id);
	});
}
