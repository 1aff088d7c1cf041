import type { headForm, sectionForm } from '#domain/letter.ts';
import { NotFound } from '#domain/outcomes.ts';
import type * as v from 'valibot';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
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
		checkVersion(
			now,
			version,
			(row) => ({ subject: row.subject, addressee: row.addressee, addresseeAddress: row.addressee_address, salutation: row.salutation, contact: row.contact }),
			'letter'
		);
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

/**
 * Saves a section: its prose, what stands around it, and the letter's own wording of the findings shown with it; one act. A wording equal to the finding's own
 * words, or empty, is no wording of its own. The link to the finding, and so to its evidence, always stays. Throws Conflict with both texts, NotFound outside this review.
 */
export async function editSection(db: Database, review: ReviewAccess, form: v.InferOutput<typeof sectionForm>): Promise<void> {
	review.require('letter:write');
	await act(db, review, { what: 'letter section changed', seenWith }, async (trx) => {
		const now = await trx.selectFrom('letter_section').selectAll().where('id', '=', form.sectionId).where('review_id', '=', review.id).executeTakeFirst();
		checkVersion(now, form.version, (row) => ({ prose: row.prose, title: row.title }), 'section');
		const { sectionId, version: _, findingId, wording, wordingVersion, prose, title, showTitle, activityId, author, dated, method } = form;
		await trx
			.updateTable('letter_section')
			.set({ title, show_title: Boolean(showTitle), prose, activity_id: activityId || null, author, dated, method, version: now.version + 1 })
			.where('id', '=', sectionId)
			.execute();
		const worded = findingId.map((id, index) => ({ id, text: (wording[index] ?? '').trim(), version: wordingVersion[index] ?? 0 }));
		const changed = await saveWordings(trx, review, worded);
		return {
			about: { section: sectionId, findings: Object.keys(changed) },
			texts: { title, ...(prose === now.prose ? {} : { before: now.prose, prose }), ...changed }
		};
	});
}

/** Saves the wordings that differ from what stands; gives the new texts by finding. */
async function saveWordings(
	trx: Transaction,
	review: ReviewAccess,
	wordings: { id: string; text: string; version: number }[]
): Promise<Record<string, string>> {
	if (wordings.length === 0) return {};
	const rows = await trx
		.selectFrom('finding')
		.leftJoin('letter_wording', 'letter_wording.finding_id', 'finding.id')
		.select(['finding.id', 'finding.text as own', 'letter_wording.text', 'letter_wording.version'])
		.where('finding.review_id', '=', review.id)
		.where(
			'finding.id',
			'in',
			wordings.map((one) => one.id)
		)
		.execute();
	const changed: Record<string, string> = {};
	for (const wording of wordings) {
		const now = rows.find((row) => row.id === wording.id);
		if (!now) throw new NotFound('finding');
		const text = wording.text || now.own;
		if (text === (now.text ?? now.own)) continue;
		checkVersion({ version: now.version ?? 0, text: now.text ?? now.own }, wording.version, (row) => ({ [`wording-${wording.id}`]: row.text }), 'wording');
		if (text === now.own) await trx.deleteFrom('letter_wording').where('finding_id', '=', wording.id).execute();
		else {
			await trx
				.insertInto('letter_wording')
				.values({ finding_id: wording.id, review_id: review.id, text })
				.onConflict((on) => on.column('finding_id').doUpdateSet((eb) => ({ text: eb.ref('excluded.text'), version: eb('letter_wording.version', '+', 1) })))
				.execute();
		}
		changed[wording.id] = text;
	}
	return changed;
}
