import { newId } from '#domain/id.ts';
import type { NewAction, NewProof, NewUpdate } from '#domain/plan/action.ts';
import { newActionForm, updateForm } from '#domain/plan/action.ts';
import type { Role } from '#domain/role.ts';
import type { Stage } from '#domain/stage.ts';
import type { ReviewAccess } from '#server/access/review-access.ts';
import type { Database } from '#server/db/connect.ts';
import { addAction } from '#server/plans/actions/add-action.ts';
import { addArea } from '#server/plans/areas/add-area.ts';
import { readPlan } from '#server/plans/read-plan.ts';
import * as v from 'valibot';
import { anAccount, type Account } from './people.ts';
import { aMember, aReview } from './reviews.ts';

/** A review whose letter is issued, and the key of its host lead (or of someone else in it). */
export async function aPlanToBe(db: Database, { stage = 'final', role = 'host-lead' }: { stage?: Stage; role?: Role } = {}) {
	return aReview(db, { stage, role });
}

/** A finding that the team agreed, as the letter says it: an area for development unless told otherwise. */
export async function aLetterFinding(
	db: Database,
	reviewId: string,
	given: { kind?: 'strength' | 'area' | 'mixed'; text?: string; wording?: string; agreed?: boolean; mergedInto?: string; themeId?: string } = {}
): Promise<string> {
	const id = newId();
	const text = given.text ?? 'Reasons for decisions are not always written down.';
	const { count } = await db
		.selectFrom('finding')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('review_id', '=', reviewId)
		.executeTakeFirstOrThrow();
	await db
		.insertInto('finding')
		.values({
			id,
			review_id: reviewId,
			kind: given.kind ?? 'area',
			text,
			position: count,
			merged_into: given.mergedInto ?? null,
			theme_id: given.themeId ?? null
		})
		.execute();
	if (given.agreed !== false) {
		const agreedBy = await anAccount(db);
		await db.insertInto('finding_agreement').values({ finding_id: id, agreed_by: agreedBy.id, agreed_by_name: agreedBy.name }).execute();
	}
	if (given.wording) await db.insertInto('issued_wording').values({ finding_id: id, review_id: reviewId, text: given.wording }).execute();
	return id;
}

/** A recommendation of the letter. */
export async function aLetterRecommendation(db: Database, reviewId: string, text = 'Agree one template for supervision.'): Promise<string> {
	const id = newId();
	await db.insertInto('recommendation').values({ id, review_id: reviewId, text, position: 0 }).execute();
	return id;
}

/** An action as its form gives it, added to an area. */
export async function anAction(db: Database, review: ReviewAccess, areaId: string, given: Partial<NewAction> = {}): Promise<string> {
	const form = v.parse(newActionForm, { id: newId(), areaId, text: 'Add a box for the reason to the transfer form' });
	await addAction(db, review, { ...form, ...given, areaId });
	return form.id;
}

/** An update as its form gives it. */
export function anUpdate(actionId: string, given: Partial<NewUpdate> = {}): NewUpdate {
	return { ...v.parse(updateForm, { id: newId(), actionId, rag: 'on-track', progress: 'Three of five teams use it' }), ...given };
}

/** A plan with one area and one action, in the hands of the host lead. */
export async function aPlan(db: Database, given: { stage?: Stage; action?: Partial<NewAction> } = {}) {
	const { review, id, manager, person } = await aPlanToBe(db, given);
	const areaId = newId();
	await addArea(db, review, { id: areaId, title: 'Write down the reasons for decisions' });
	const actionId = await anAction(db, review, areaId, given.action);
	return { review, id, manager, person, areaId, actionId };
}

/** Someone else with a key to the review. */
export async function someone(db: Database, reviewId: string, role: Role): Promise<{ review: ReviewAccess; account: Account }> {
	const account = await anAccount(db);
	return { review: await aMember(db, reviewId, account, role), account };
}

/** The first action of the plan as readers see it. */
export async function firstAction(db: Database, review: ReviewAccess) {
	const plan = await readPlan(db, review);
	const action = plan.areas[0]?.actions[0];
	if (!action) throw new Error('the plan has no action');
	return { plan, action };
}

/** Proof of difference as its form gives it: words and a file that shows it. */
export function aProof(actionId: string, given: Partial<NewProof> = {}): NewProof {
	return { actionId, words: '18 of 20 transfers had a clear reason', files: [new File(['audited,clear\n20,18\n'], 'audit.csv')], ...given };
}
