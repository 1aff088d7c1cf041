import { frameworks } from '#frameworks/index.ts';
import type { Framework } from '#frameworks/framework.ts';
import { newId } from '#domain/id.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { NewReview } from '#domain/review.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { addEntry } from '../history/chain.ts';
import { offeredDates } from './offered-dates.ts';

export type Starter = { id: string; name: string; startsReviews: boolean };

/**
 * Starts a review: the starter becomes its review manager, and the framework is copied into it, so that a later change of the framework leaves it alone.
 * Gives the id. Throws RuleBroken when the person may not start reviews, or belongs to the host. A form sent twice starts one review.
 */
export async function startReview(db: Database, starter: Starter, form: NewReview): Promise<string> {
	if (!starter.startsReviews) throw new RuleBroken('Ask an administrator to let you start reviews');
	const framework = frameworks.find((one) => one.key === form.frameworkKey);
	if (!framework) throw new RuleBroken('Choose a framework', 'frameworkKey');
	const authority = await db.selectFrom('authority').selectAll().where('gss_code', '=', form.authorityCode).executeTakeFirst();
	if (!authority) throw new RuleBroken('Choose the host authority', 'authorityCode');
	const account = await db.selectFrom('account').select(['authority_code', 'post']).where('id', '=', starter.id).executeTakeFirstOrThrow();
	if (account.authority_code === form.authorityCode)
		throw new RuleBroken('You work for this authority, so you cannot run a review of it. Ask a colleague from another council', 'authorityCode');
	const offered = offeredDates(framework, form.visitEnd);

	await db.transaction().execute(async (trx) => {
		const added = await trx
			.insertInto('review')
			.values({
				id: form.id,
				authority_code: form.authorityCode,
				title: form.title,
				framework_key: framework.key,
				framework: JSON.stringify(framework),
				visit_start: form.visitStart,
				visit_end: form.visitEnd,
				feedback_on: offered.feedbackOn,
				draft_due: offered.draftDue,
				issue_due: offered.issueDue,
				fictional: authority.fictional,
				created_by: starter.id
			})
			.onConflict((on) => on.column('id').doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!added) return;
		const manager = {
			id: newId(),
			review_id: form.id,
			account_id: starter.id,
			name: starter.name,
			post: account.post,
			authority_code: account.authority_code,
			role: 'manager'
		};
		await trx.insertInto('member').values(manager).execute();
		await trx.insertInto('review_stage_entry').values({ id: newId(), review_id: form.id, stage: 'scoping', entered_by: starter.id }).execute();
		await copyFramework(trx, form.id, framework);
		const head = { length: 0, head: '' };
		await trx
			.insertInto('history_chain')
			.values({ id: form.id, ...head })
			.execute();
		const entry = { chain: form.id, person: starter, what: 'review started', seenWith: 'scope:read' };
		await addEntry(trx, entry, head, {
			about: { framework: framework.key, version: framework.version, host: form.authorityCode },
			texts: { title: form.title }
		});
	});
	return form.id;
}

/** The review's own copy: themes, letter sections, case audit questions, audit elements and case groups as rows that it may change. */
async function copyFramework(trx: Transaction, review: string, framework: Framework): Promise<void> {
	const themes = framework.themes.map((theme, position) => ({
		id: newId(),
		review_id: review,
		position,
		name: theme.name,
		short_name: theme.shortName,
		about: theme.about
	}));
	if (themes.length > 0) await trx.insertInto('theme').values(themes).execute();
	const questions = framework.caseAudit.map(({ text, shortText, guidance }, position) => ({
		id: newId(),
		review_id: review,
		position,
		text,
		short_text: shortText,
		guidance: guidance ?? ''
	}));
	if (questions.length > 0) await trx.insertInto('case_question').values(questions).execute();
	const elements = framework.auditElements.map((element, position) => ({ id: newId(), review_id: review, position, element }));
	if (elements.length > 0) await trx.insertInto('audit_element').values(elements).execute();
	const groups = framework.caseCategories.map((name, position) => ({ id: newId(), review_id: review, position, name }));
	if (groups.length > 0) await trx.insertInto('case_group').values(groups).execute();
}
