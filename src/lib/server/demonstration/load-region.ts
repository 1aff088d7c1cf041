import { newId } from '#domain/id.ts';
import { authorityCode, demonstrationRegion } from '../../demonstration/authorities.ts';
import type { PastFinding, PastReview } from '../../demonstration/past/past-review.ts';
import { pastReviews } from '../../demonstration/past-reviews.ts';
import { offers, plannedVisits } from '../../demonstration/programme.ts';
import { shared } from '../../demonstration/shared.ts';
import type { Transaction } from '../db/connect.ts';
import { issuesOfAction } from '../region/record/action-issues.ts';
import { type EnteredFinding, writeRecord } from '../region/record/write-record.ts';

/** What the demonstration region remembers: reviews and inspections of years before, as from documents that their hosts agreed to show in the region. */
export async function loadPastReviews(trx: Transaction): Promise<void> {
	for (const past of pastReviews) {
		const id = await writeRecord(trx, { id: undefined, review: rowOf(past), findings: past.findings.map(enteredOf), themes: past.themes });
		const judgements = (past.judgements ?? []).map(([theme, grade], position) => ({ region_review_id: id, position, theme, grade }));
		if (judgements.length > 0) await trx.insertInto('region_judgement').values(judgements).execute();
		const actions = (past.actions ?? []).map((action, position) => ({
			id: newId(),
			region_review_id: id,
			position,
			...action,
			issues: issuesOfAction(action)
		}));
		if (actions.length > 0) await trx.insertInto('region_action').values(actions).execute();
	}
}

/** The visits and offers of peers that its adviser wrote down. */
export async function loadProgramme(trx: Transaction): Promise<void> {
	const common = { region_code: demonstrationRegion.code, added_by_name: 'Anwen Pryce' };
	const visits = plannedVisits.map(({ authority, title, on }) => ({ id: newId(), ...common, authority_code: authorityCode(authority), title, visit_on: on }));
	const peers = offers.map(({ authority, ...offer }) => ({ id: newId(), ...common, authority_code: authorityCode(authority), ...offer }));
	await trx.insertInto('region_visit').values(visits).execute();
	await trx.insertInto('region_offer').values(peers).execute();
}

/** What hosts of the demonstration share; `reviewId` gives the id of a review by its key, and the host lead is who chose it. */
export async function loadSharing(trx: Transaction, reviewId: (key: string) => { id: string; hostLead: string } | undefined): Promise<void> {
	for (const { review: key, what, audience, named, from } of shared) {
		const review = reviewId(key);
		if (!review) throw new Error(`No review ${key} in the demonstration`);
		await trx
			.insertInto('sharing')
			.values({ review_id: review.id, what, audience, named, from_date: from, shared_by_name: review.hostLead, shared_at: `${from}T09:00:00Z` })
			.execute();
	}
}

function rowOf({ authority, kind, framework: [key, name], title, visitStart, visitEnd, letterOn }: PastReview) {
	return {
		authority_code: authorityCode(authority),
		kind,
		framework_key: key,
		framework_name: name,
		title,
		visit_start: visitStart,
		visit_end: visitEnd,
		letter_on: letterOn,
		agreed_audience: 'region',
		agreed_by: 'Director of Children’s Services',
		agreed_on: '2025-09-01',
		added_by_name: 'Anwen Pryce'
	};
}

const labels = { strength: 'Strengths', area: 'Areas for development', mixed: 'Areas for development', recommendation: 'What needs to improve' };

function enteredOf([kind, theme, page, text]: PastFinding, position: number): EnteredFinding {
	const bare = { force: null, deadline: '', itemId: null, findingId: null, repeats: null };
	return { ...bare, key: String(position), kind, theme, label: labels[kind], text, page };
}
