import { newId } from '#domain/id.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { AlreadyDone } from '../history/once.ts';
import { getFinding } from './get-finding.ts';

/** Makes a headline of a finding, in its short wording where it has one. Throws NotAllowed without `findings:write`, NotFound. Sent twice, it is made once. */
export async function starFinding(db: Database, review: ReviewAccess, { findingId }: { findingId: string }): Promise<void> {
	review.require('findings:write');
	await act(db, review, { what: 'headline made', seenWith: 'findings:read' }, async (trx) => {
		const finding = await getFinding(trx, review, findingId);
		if ((await headlinesOf(trx, findingId)).length > 0) throw new AlreadyDone();
		const [id, text] = [newId(), finding.shortText || finding.text];
		await trx.insertInto('headline').values({ id, review_id: review.id, kind: finding.kind, text, position: 10_000 }).execute();
		await trx.insertInto('headline_finding').values({ headline_id: id, finding_id: findingId }).execute();
		return { about: { headline: id, findings: [findingId] }, texts: { text } };
	});
}

/**
 * Takes the star off a finding: drops its headline. Throws NotAllowed without `findings:write`, NotFound, and RuleBroken when that headline has words of
 * its own or rests on other findings too: that is dropped where it can be read.
 */
export async function unstarFinding(db: Database, review: ReviewAccess, { findingId }: { findingId: string }): Promise<void> {
	review.require('findings:write');
	await act(db, review, { what: 'headline dropped', seenWith: 'findings:read' }, async (trx) => {
		const finding = await getFinding(trx, review, findingId);
		const headlines = await headlinesOf(trx, findingId);
		const [headline] = headlines;
		if (!headline) throw new AlreadyDone();
		if (headlines.length > 1 || headline.findings > 1 || (headline.text !== finding.text && headline.text !== finding.shortText))
			throw new RuleBroken('This headline has wording of its own or rests on several findings. Drop it on the page of headlines', 'findingId');
		await trx.deleteFrom('headline').where('id', '=', headline.id).execute();
		return { about: { headline: headline.id, findings: [findingId] }, texts: { text: headline.text } };
	});
}

async function headlinesOf(trx: Transaction, findingId: string) {
	return trx
		.selectFrom('headline')
		.innerJoin('headline_finding', 'headline_finding.headline_id', 'headline.id')
		.select(['headline.id', 'headline.text'])
		.select((eb) =>
			eb
				.selectFrom('headline_finding as all')
				.whereRef('all.headline_id', '=', 'headline.id')
				.select(eb.fn.countAll<number>().as('n'))
				.$asScalar()
				.$notNull()
				.as('findings')
		)
		.where('headline_finding.finding_id', '=', findingId)
		.execute();
}
