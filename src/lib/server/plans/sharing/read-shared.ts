import { sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { RagKey } from '#domain/plan/rag.ts';
import { NotFound } from '#domain/outcomes.ts';
import type { Legend, PlanArea, Response } from '#domain/plan/plan.ts';
import type { SharedAccess } from '../../access/open-shared.ts';
import type { Database } from '../../db/connect.ts';
import type { Document } from '../../documents/model.ts';
import { fileChunks } from '../../files/read-file.ts';

/** The newest issued letter of a review that shares it. Throws NotFound where the letter is not shared, or is not issued. */
export async function readSharedLetter(db: Database, shared: SharedAccess): Promise<{ document: Document; number: number; issuedAt: string }> {
	const row = await issuedLetter(db, shared);
	const { draft: _, ...document } = JSON.parse(row.blocks) as Document;
	return { document, number: row.number, issuedAt: row.issued_at };
}

/** The stored PDF of that letter, unchanged. Throws NotFound as `readSharedLetter`. */
export async function sharedLetterPdf(db: Database, shared: SharedAccess): Promise<{ name: string; mediaType: string; bytes: Buffer }> {
	const { pdf_file_id } = await issuedLetter(db, shared);
	const file = await db
		.selectFrom('file')
		.select(['id', 'name', 'media_type', 'bytes', 'sha256'])
		.where('id', '=', pdf_file_id)
		.where('review_id', '=', shared.id)
		.executeTakeFirst();
	if (!file) throw new NotFound('file');
	const chunks: Buffer[] = [];
	const stored = { id: file.id, purpose: 'issued' as const, name: file.name, mediaType: file.media_type, bytes: file.bytes, sha256: file.sha256 };
	for await (const chunk of fileChunks(db, stored)) chunks.push(chunk);
	return { name: file.name, mediaType: file.media_type, bytes: Buffer.concat(chunks) };
}

async function issuedLetter(db: Database, shared: SharedAccess) {
	shared.require('letter');
	const row = await db
		.selectFrom('letter_version')
		.innerJoin('letter_issue', 'letter_issue.version_id', 'letter_version.id')
		.select(['letter_version.blocks', 'letter_version.number', 'letter_issue.issued_at', 'letter_issue.pdf_file_id'])
		.where('letter_version.review_id', '=', shared.id)
		.orderBy('letter_version.number', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (!row) throw new NotFound('letter');
	return row;
}

/** An action of a shared plan. The words are there only where the text is shared: with the status alone they are never read. */
export type SharedAction = { number: string; rag: RagKey | null; complete: boolean; proven: boolean; words: SharedWords | null };
export type SharedWords = {
	text: string;
	leads: string[];
	evidence: string;
	timescale: string;
	dueOn: string | null;
	originalDueOn: string | null;
	progress: string;
};
export type SharedArea = { number: number; title: string | null; response: Response | null; closed: boolean; actions: SharedAction[] };

/**
 * The plan as its host shares it: numbers and statuses, and with `plan-text` the words too; no person is named. Two queries.
 * Throws NotFound where neither is shared.
 */
export async function readSharedPlan(db: Database, shared: SharedAccess) {
	const text = shared.review.shares.includes('plan-text');
	if (!text) shared.require('plan-status');
	const plan = await db
		.selectFrom('plan')
		.leftJoin('plan_agreement', 'plan_agreement.review_id', 'plan.review_id')
		.select(['plan.legend', 'plan_agreement.agreed_on'])
		.select((eb) => [
			jsonArrayFrom(
				eb
					.selectFrom('plan_area')
					.select(['plan_area.id', 'response', text ? 'plan_area.title' : sql<null>`null`.as('title')])
					.select((area) =>
						jsonObjectFrom(area.selectFrom('area_closure').select('closed_on as on').whereRef('plan_area_id', '=', 'plan_area.id')).as('closure')
					)
					.whereRef('plan_area.review_id', '=', 'plan.review_id')
					.orderBy('plan_area.position')
					.orderBy('plan_area.id')
			).as('areas')
		])
		.where('plan.review_id', '=', shared.id)
		.executeTakeFirst();
	const actions = await readSharedActions(db, shared, text);
	const areas = (plan?.areas ?? []).map((area, index): SharedArea => ({
		number: index + 1,
		title: area.title,
		response: area.response as PlanArea['response'],
		closed: area.closure !== null,
		actions: actions.filter((action) => action.plan_area_id === area.id).map((action, place) => sharedAction(action, `${index + 1}.${place + 1}`, text))
	}));
	return { areas, text, legend: plan ? (JSON.parse(plan.legend) as Legend) : [], agreedOn: plan?.agreed_on ?? null };
}

type ActionRow = Awaited<ReturnType<typeof readSharedActions>>[number];

function sharedAction(row: ActionRow, number: string, text: boolean): SharedAction {
	const words = text
		? {
				text: row.text ?? '',
				leads: (row.leads ?? []).map(({ name }) => name),
				evidence: row.evidence ?? '',
				timescale: row.timescale ?? '',
				dueOn: row.due_on ?? null,
				originalDueOn: row.original_due_on ?? null,
				progress: row.progress ?? ''
			}
		: null;
	return { number, rag: row.rag as RagKey | null, complete: row.complete, proven: row.proven, words };
}

function readSharedActions(db: Database, shared: SharedAccess, text: boolean) {
	return db
		.selectFrom('action')
		.select(['action.plan_area_id', 'action.rag'])
		.select(({ exists, selectFrom }) => [
			exists(selectFrom('action_completion').select('action_id').whereRef('action_id', '=', 'action.id'))
				.$castTo<boolean>()
				.as('complete'),
			exists(selectFrom('action_proof').select('action_id').whereRef('action_id', '=', 'action.id'))
				.$castTo<boolean>()
				.as('proven')
		])
		.$if(text, (query) =>
			query.select(['action.text', 'evidence_of_success as evidence', 'timescale', 'due_on', 'original_due_on', 'progress']).select((eb) =>
				jsonArrayFrom(
					eb
						.selectFrom('post')
						.select('post.name')
						.where((post) =>
							post.or([
								post('post.id', 'in', post.selectFrom('action_lead').select('post_id').whereRef('action_id', '=', 'action.id')),
								post.and([
									post.not(post.exists(post.selectFrom('action_lead').select('post_id').whereRef('action_id', '=', 'action.id'))),
									post('post.id', 'in', post.selectFrom('plan_area_lead').select('post_id').whereRef('plan_area_lead.plan_area_id', '=', 'action.plan_area_id'))
								])
							])
						)
						.orderBy('post.position')
				).as('leads')
			)
		)
		.where('action.review_id', '=', shared.id)
		.orderBy('action.position')
		.orderBy('action.id')
		.execute();
}
