import type { headForm, sectionForm, wordingForm } from '#domain/letter.ts';
import { NotFound } from '#domain/outcomes.ts';
import type * as v from 'valibot';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { checkVersion } from '../db/write-version.ts';
import { act } from '../history/act.ts';
import { acceptSignature, storeSignature } from './signature.ts';

const seenWith = 'letter:read-drafts';

/** Saves the head of the letter, and the picture of the signature when one was given. Throws Conflict when someone else saved it meanwhile. */
export async function editHead(db: Database, review: ReviewAccess, form: v.InferOutput<typeof headForm>): Promise<void> {
	review.require('letter:write');
	const picture = form.signature && form.signature.size > 0 ? await acceptSignature(form.signature) : null;
	const { version, date, signature: _, removeSignature, ...words } = form;
	await act(db, review, { what: 'letter head changed', seenWith }, async (trx) => {
		const now = await trx.selectFrom('letter').selectAll().where('review_id', '=', review.id).executeTakeFirst();
		checkVersion(now, version, (row) => ({ subject: row.subject, addressee: row.addressee, addresseeAddress: row.addressee_address, salutation: row.salutation, contact: row.contact }), 'letter');
		const fileId = picture ? await storeSignature(trx, review, picture) : removeSignature ? null : now.signature_file_id;
		await trx
			.updateTable('letter')
			.set({
				letter_date: date,
				our_ref: words.ourRef,
				your_ref: words.yourRef,
				addressee: words.addressee,
				addressee_post: words.addresseePost,
				addressee_address: words.addresseeAddress,
				salutation: words.salutation,
				subject: words.subject,
				contact: words.contact,
				letterhead: words.letterhead,
				closing: words.closing,
				signatory: words.signatory,
				signatory_post: words.signatoryPost,
				copies: words.copies,
				signature_file_id: fileId,
				version: now.version + 1
			})
			.where('review_id', '=', review.id)
			.execute();
		return { texts: words };
	});
}

/** Saves the prose of a section and what stands around it. Throws Conflict with both texts, NotFound outside this review. */
export async function editSection(db: Database, review: ReviewAccess, form: v.InferOutput<typeof sectionForm>): Promise<void> {
	review.require('letter:write');
	await act(db, review, { what: 'letter section changed', seenWith }, async (trx) => {
		const now = await trx.selectFrom('letter_section').selectAll().where('id', '=', form.sectionId).where('review_id', '=', review.id).executeTakeFirst();
		checkVersion(now, form.version, (row) => ({ prose: row.prose, title: row.title }), 'section');
		await trx
			.updateTable('letter_section')
			.set({
				title: form.title,
				show_title: Boolean(form.showTitle),
				prose: form.prose,
				activity_id: form.activityId || null,
				author: form.author,
				dated: form.dated,
				method: form.method,
				version: now.version + 1
			})
			.where('id', '=', now.id)
			.execute();
		return { about: { section: now.id }, texts: { title: form.title, before: now.prose, prose: form.prose } };
	});
}

/** Gives a finding a wording for the letter, or (empty) its own words again. The link to the finding, and so to its evidence, stays. */
export async function wordFinding(db: Database, review: ReviewAccess, form: v.InferOutput<typeof wordingForm>): Promise<void> {
	review.require('letter:write');
	await act(db, review, { what: 'wording in the letter changed', seenWith }, async (trx) => {
		const finding = await trx.selectFrom('finding').select(['id', 'text']).where('id', '=', form.findingId).where('review_id', '=', review.id).executeTakeFirst();
		if (!finding) throw new NotFound('finding');
		const now = await trx.selectFrom('letter_wording').selectAll().where('finding_id', '=', finding.id).executeTakeFirst();
		checkVersion({ version: now?.version ?? 0, text: now?.text ?? finding.text }, form.version, (row) => ({ text: row.text }), 'wording');
		if (form.text === '' || form.text === finding.text) await trx.deleteFrom('letter_wording').where('finding_id', '=', finding.id).execute();
		else {
			await trx
				.insertInto('letter_wording')
				.values({ finding_id: finding.id, review_id: review.id, text: form.text })
				.onConflict((on) => on.column('finding_id').doUpdateSet((eb) => ({ text: eb.ref('excluded.text'), version: eb('letter_wording.version', '+', 1) })))
				.execute();
		}
		return { about: { finding: finding.id }, texts: { before: now?.text ?? finding.text, text: form.text || finding.text } };
	});
}
