import * as v from 'valibot';
import { NotFound } from '#domain/outcomes.ts';
import { formId } from '#domain/review.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { readFindings, type FindingView } from './read-findings.ts';

/** One finding with what it rests on. Throws NotFound outside this review, when it was merged away, or when the id is no id. */
export async function getFinding(db: Database | Transaction, review: ReviewAccess, findingId: string): Promise<FindingView> {
	const [finding] = v.is(formId, findingId) ? await readFindings(db, review, [findingId]) : [];
	if (!finding) throw new NotFound('finding');
	return finding;
}
