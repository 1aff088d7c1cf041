import { formatDate, today } from '#domain/dates.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import { figureInWords, figureProblem, keptFigure, type GivenCorrection, type GivenReading, type MeasureKind } from '#domain/plan/measure.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { insertOnce } from '../../history/once.ts';
import { planAct } from '../days/plan-act.ts';
import { getMeasure, getReading, requireMayRecord } from './measure-rows.ts';

// A reading may be a number too small to publish, so only the host reads these entries.
const seenWith = 'plan:read-small';

/** A reading as a form gives it; without `readOn` it is from today. `updateId` is the update that it came with. */
export type Reading = GivenReading & { measureId: string; updateId?: string | null };

/** Puts a reading on record, on the page of its measure. Throws as `recordReading`. */
export async function addReading(db: Database, review: ReviewAccess, reading: Reading): Promise<void> {
	await planAct(db, review, { what: 'reading recorded', seenWith }, async (trx) => {
		const words = await recordReading(trx, review, reading);
		return { about: { measure: reading.measureId, reading: reading.id }, texts: { reading: words, words: reading.words } };
	});
}

/**
 * Puts a reading on record inside an act, such as an update. Gives the figure in words, which may be too small to publish: an act that peers read in the history
 * tells only the reading's id. Throws NotAllowed unless the person is the host lead or holds a post of the measure's action today, NotFound outside this review,
 * RuleBroken for a figure of another kind, a day to come or a day that has a reading, AlreadyDone for a form sent twice.
 */
export async function recordReading(trx: Transaction, review: ReviewAccess, reading: Reading): Promise<string> {
	const measure = await getMeasure(trx, review, reading.measureId);
	await requireMayRecord(trx, review, measure);
	return insertReading(trx, review, { ...reading, measure, replaces: null });
}

/**
 * A reading that takes the place of an earlier one, with the reason; the earlier one stays readable to the host. Throws as `recordReading`, and RuleBroken for one
 * that was corrected already.
 */
export async function correctReading(db: Database, review: ReviewAccess, correction: GivenCorrection): Promise<void> {
	await planAct(db, review, { what: 'reading corrected', seenWith }, async (trx) => {
		const before = await getReading(trx, review, correction.replaces);
		const measure = await getMeasure(trx, review, before.measure_id);
		await requireMayRecord(trx, review, measure);
		if (before.replaced_by && before.replaced_by !== correction.id)
			throw new RuleBroken('This reading was corrected already. Correct the one that stands now', 'readOn');
		const words = await insertReading(trx, review, {
			...correction,
			readOn: correction.readOn ?? before.read_on,
			updateId: before.update_id,
			measure,
			replaces: before.id
		});
		const was = figureInWords({ kind: measure.kind as MeasureKind, unit: measure.unit }, before);
		return { about: { measure: measure.id, reading: correction.id, replaces: before.id }, texts: { reading: words, was, reason: correction.words } };
	});
}

type Measured = { id: string; kind: string; unit: string };
type Inserted = GivenReading & { updateId?: string | null; measure: Measured; replaces: string | null };

async function insertReading(trx: Transaction, review: ReviewAccess, reading: Inserted): Promise<string> {
	const kind = reading.measure.kind as MeasureKind;
	const problem = figureProblem(kind, reading);
	if (problem) throw new RuleBroken(problem.text, problem.field);
	const day = today();
	const on = reading.readOn ?? day;
	if (on > day) throw new RuleBroken(`The day of the reading must be today, ${formatDate(day)}, or before`, 'readOn');
	const standing = await readingOn(trx, reading.measure.id, on);
	if (standing && standing !== reading.id && standing !== reading.replaces)
		throw new RuleBroken(`There is a reading for ${formatDate(on)} already. Correct that one, or choose another day`, 'readOn');
	const figure = keptFigure(kind, reading);
	await insertOnce(trx, 'plan_reading', {
		id: reading.id,
		review_id: review.id,
		measure_id: reading.measure.id,
		update_id: reading.updateId ?? null,
		read_on: on,
		...figure,
		source: reading.source,
		words: reading.words,
		replaces: reading.replaces,
		recorded_by: review.user.id,
		recorded_by_name: review.user.name
	});
	return figureInWords({ kind, unit: reading.measure.unit }, figure);
}

/** The reading that stands for a day, if there is one: two for one day could not both be right. */
async function readingOn(trx: Transaction, measureId: string, on: string): Promise<string | undefined> {
	const reading = await trx
		.selectFrom('plan_reading')
		.leftJoin('plan_reading as later', 'later.replaces', 'plan_reading.id')
		.select('plan_reading.id')
		.where('plan_reading.measure_id', '=', measureId)
		.where('plan_reading.read_on', '=', on)
		.where('later.id', 'is', null)
		.executeTakeFirst();
	return reading?.id;
}
