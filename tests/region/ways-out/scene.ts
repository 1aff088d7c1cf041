import { addDays, today } from '#domain/dates.ts';
import { newId } from '#domain/id.ts';
import type { Database } from '#server/db/connect.ts';
import { issueLetter } from '#server/letters/issue-letter.ts';
import { updateAction } from '#server/plans/actions/update-action.ts';
import { chooseForPlan } from '#server/plans/areas/choose-for-plan.ts';
import { aSignedLetter } from '../../factories/letters.ts';
import { aPastReview } from '../../factories/past-reviews.ts';
import { anAccount } from '../../factories/people.ts';
import { anAction, anUpdate } from '../../factories/plans.ts';
import { anAdviser, anAuthority } from '../../factories/region.ts';
import { host } from '../../factories/reviews.ts';
import type { Known } from './ways.ts';

const told = 'The reasons for decisions are not written down, and managers do not record why.';

/**
 * A review with everything that a host can share: an issued letter in the record, a plan that answers it with an action done, and a progress review that was
 * not held. Around it published inspections of the same council on the same issue before and after, and a neighbour that is strong on it. With two advisers of
 * its region and one of another.
 */
export async function aSharingHost(db: Database) {
	const letter = await aSignedLetter(db);
	await issueLetter(db, (await letter.again()).manager, { versionId: letter.versionId, reason: '' });
	const { host: keeper } = await letter.again();
	const [, areaFinding] = letter.findings;
	const areaId = newId();
	await chooseForPlan(db, keeper, { id: areaId, items: [`finding:${areaFinding}`], how: 'one', title: 'Write down the reasons', areaId: '' });
	const actionId = await anAction(db, keeper, areaId, { text: 'Add a Zanzibar box to the transfer form' });
	await updateAction(db, keeper, anUpdate(actionId, { rag: 'complete', progress: 'All five teams use it', doneOn: '2026-10-20' }));
	await db
		.insertInto('progress_review')
		.values({ id: newId(), review_id: letter.id, months: 6, planned_on: addDays(today(), -3) })
		.execute();
	const own = await anAdviser(db, 'T');
	const colleague = await anAdviser(db, 'T');
	const elsewhere = await anAdviser(db, 'T-ELSE');
	const librarian = await anAdviser(db, 'T-LIBRARY');
	const neighbour = await anAuthority(db, { region: 'T', neighbours: [host.code] });
	for (const on of ['2019-05-01', '2026-11-10'])
		await aPastReview(db, librarian.region, {
			kind: 'inspection',
			on,
			title: 'Inspection',
			findings: [{ text: told }],
			judgements: [{ theme: 'Leaders', grade: 'good' }]
		});
	await aPastReview(db, librarian.region, {
		authorityCode: neighbour.code,
		on: '2025-05-01',
		findings: [{ kind: 'strength', text: 'The reasons for decisions are written down.' }]
	});
	return { id: letter.id, host: keeper, neighbour: neighbour.code, own, colleague, elsewhere, administrator: await anAccount(db, { isAdministrator: true }) };
}

/** Every id and word that is in the database, as an attacker would have heard of them. */
export async function everythingThereIs(db: Database, words: string[]): Promise<Known> {
	const reviews = await db.selectFrom('review').select('id').execute();
	const findings = await db.selectFrom('region_finding').select('id').execute();
	const documents = await db.selectFrom('source_document').select('id').execute();
	const authorities = await db.selectFrom('authority').select('gss_code').orderBy('gss_code').execute();
	return {
		regions: ['T', 'T-ELSE'],
		authorities: authorities.map(({ gss_code }) => gss_code),
		reviews: reviews.map(({ id }) => id),
		findings: findings.map(({ id }) => id),
		documents: documents.map(({ id }) => id),
		issues: ['decision-recording'],
		words,
		years: [2026]
	};
}
