import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { WordedFinding } from '#domain/finding.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { checkVersion } from '../db/write-version.ts';
import { act } from '../history/act.ts';
import { AlreadyDone } from '../history/once.ts';
import { getFinding } from './get-finding.ts';
import { enterTheme, lastPlace } from './places.ts';
import type { FindingView } from './read-findings.ts';
import { withdrawAgreement } from './reopen-finding.ts';

/**
 * Changes the wording, kind, theme and lines of enquiry of a finding. A new wording or kind withdraws the agreement: `withdraws` says that the person
 * was told. Throws NotAllowed without `findings:write`, NotFound, Conflict with both texts, RuleBroken for a theme of elsewhere or an agreement
 * that the person did not know of. Gives whether an agreement was withdrawn.
 */
export async function wordFinding(db: Database, review: ReviewAccess, form: WordedFinding): Promise<boolean> {
	review.require('findings:write');
	const done = await act(db, review, { what: 'finding worded', seenWith: 'findings:read' }, async (trx) => {
		const now = await getFinding(trx, review, form.findingId);
		const reworded = now.text !== form.text || now.shortText !== form.shortText || now.kind !== form.kind;
		if (!reworded && sameKeeping(now, form)) throw new AlreadyDone();
		checkVersion(now, form.version, ({ text, shortText }) => ({ text, shortText }), 'finding');
		const withdrawn = reworded && now.agreed !== null;
		if (withdrawn && !form.withdraws) {
			const told = `${now.agreed?.byName} agreed this finding while you were writing. Your wording withdraws that agreement. Save again to do so`;
			throw new RuleBroken(told, 'text');
		}
		await store(trx, review, now, form);
		if (withdrawn) await withdrawAgreement(trx, now.id);
		const texts = { ...changed('text', 'before', now.text, form.text), ...changed('shortText', 'shortBefore', now.shortText, form.shortText) };
		return { about: { finding: now.id, kind: form.kind, theme: form.themeId, kloes: form.kloeIds, withdrawn }, texts, withdrawn };
	});
	return done?.withdrawn ?? false;
}

function sameKeeping(now: FindingView, form: WordedFinding): boolean {
	const kloes = (list: string[]) => [...list].sort().join();
	return now.themeId === form.themeId && now.newSinceFeedback === form.newSinceFeedback && kloes(now.kloeIds) === kloes(form.kloeIds);
}

function changed(name: string, old: string, before: string, text: string): Record<string, string> {
	return before === text ? {} : { [name]: text, [old]: before };
}

async function store(trx: Transaction, review: ReviewAccess, now: FindingView, form: WordedFinding): Promise<void> {
	const moved = now.kind !== form.kind || now.themeId !== form.themeId;
	if (moved) await enterTheme(trx, review, form.themeId);
	await trx
		.updateTable('finding')
		.set({
			kind: form.kind,
			theme_id: form.themeId,
			text: form.text,
			short_text: form.shortText,
			new_since_feedback: form.newSinceFeedback,
			position: moved ? await lastPlace(trx, review, form) : now.position,
			version: now.version + 1
		})
		.where('id', '=', now.id)
		.execute();
	await setKloes(trx, review, now.id, form.kloeIds);
}

async function setKloes(trx: Transaction, review: ReviewAccess, findingId: string, kloeIds: string[]): Promise<void> {
	const wanted = [...new Set(kloeIds)];
	await trx.deleteFrom('finding_kloe').where('finding_id', '=', findingId).execute();
	if (wanted.length === 0) return;
	const kloes = await trx.selectFrom('kloe').select('id').where('review_id', '=', review.id).where('id', 'in', wanted).execute();
	if (kloes.length < wanted.length) throw new NotFound('kloe');
	await trx
		.insertInto('finding_kloe')
		.values(wanted.map((kloe_id) => ({ finding_id: findingId, kloe_id })))
		.execute();
}
