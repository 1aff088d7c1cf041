import { NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import { measureInWords, type Measure } from '#domain/measure.ts';
import type { Permission } from '#domain/permissions.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { insertOnce } from '../history/once.ts';
import { checkSeen, words } from './check-seen.ts';
import { missing } from './missing.ts';
import { nextPosition } from './move-in-order.ts';
import { subjectOf } from './subject-of.ts';

/** Adds a measure: the host to its own view, the team to what it found. Throws NotAllowed without `own-view:write` or `notes:write`, RuleBroken. */
export async function addMeasure(db: Database, review: ReviewAccess, measure: Measure): Promise<void> {
	const side = sideOf(review);
	await act(db, review, { what: 'measure added', seenWith: side.seenWith }, async (trx) => {
		const position = await nextPosition(trx, review, 'measure');
		await insertOnce(trx, 'measure', { id: measure.id, review_id: review.id, position, given_by: side.givenBy, ...(await columns(trx, review, measure)) });
		return { about: { measure: measure.id }, texts: { name: measure.name, value: measureInWords(measure) } };
	});
}

/** Changes a measure of one's own side. Throws as `addMeasure`, NotFound for one of the other side or of another review, Conflict. */
export async function changeMeasure(db: Database, review: ReviewAccess, measure: Measure): Promise<void> {
	const side = sideOf(review);
	await act(db, review, { what: 'measure changed', seenWith: side.seenWith }, async (trx) => {
		const now = await findMeasure(trx, review, measure.id, side.givenBy);
		if (!now) throw new NotFound('measure');
		const { id: _, version, ...mine } = measure;
		checkSeen(now, version, words(mine), textsOf, 'measure');
		await trx
			.updateTable('measure')
			.set({ ...(await columns(trx, review, measure)), version: version + 1 })
			.where('id', '=', measure.id)
			.execute();
		return { about: { measure: measure.id }, texts: { name: measure.name, value: measureInWords(measure) } };
	});
}

/** Takes a measure away. Throws as `changeMeasure`, and RuleBroken while a finding rests on it. */
export async function dropMeasure(db: Database, review: ReviewAccess, { id }: { id: string }): Promise<void> {
	const side = sideOf(review);
	await act(db, review, { what: 'measure taken away', seenWith: side.seenWith }, async (trx) => {
		const measure = await findMeasure(trx, review, id, side.givenBy);
		if (!measure) throw await missing(trx, 'measure', id);
		const used = await trx.selectFrom('finding_measure').select('finding_id').where('measure_id', '=', id).executeTakeFirst();
		// The host is told the same as of any measure in use, without a word on findings.
		if (used) throw new RuleBroken('The review uses this measure. Correct it instead of taking it away', 'drop');
		await trx.deleteFrom('measure').where('id', '=', id).execute();
		return { about: { measure: id }, texts: { name: measure.name } };
	});
}

function sideOf(review: ReviewAccess): { givenBy: 'host' | 'team'; seenWith: Permission } {
	if (review.may('own-view:write')) return { givenBy: 'host', seenWith: 'own-view:read' };
	if (review.may('notes:write')) return { givenBy: 'team', seenWith: 'notes:read' };
	throw new NotAllowed('own-view:write');
}

async function findMeasure(trx: Transaction, review: ReviewAccess, id: string, givenBy: string) {
	return trx.selectFrom('measure').selectAll().where('id', '=', id).where('review_id', '=', review.id).where('given_by', '=', givenBy).executeTakeFirst();
}

async function columns(trx: Transaction, review: ReviewAccess, { subject, name, value, numerator, denominator, period, source, timescale }: Measure) {
	return { ...(await subjectOf(trx, review, subject)), name, value, numerator, denominator, period, source, timescale };
}

type Row = NonNullable<Awaited<ReturnType<typeof findMeasure>>>;

function textsOf(row: Row): Record<string, string> {
	const { theme_id, kloe_id, name, value, numerator, denominator, period, source, timescale } = row;
	const subject = theme_id ? `theme:${theme_id}` : kloe_id ? `kloe:${kloe_id}` : '';
	return words({ subject, name, value, numerator, denominator, period, source, timescale });
}
