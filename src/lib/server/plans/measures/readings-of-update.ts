import { v5 } from 'uuid';
import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import { readingsGiven, type ReadingsInUpdate } from '#domain/plan/measure.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Transaction } from '../../db/connect.ts';
import { getMeasure } from './measure-rows.ts';
import { recordReading } from './record-reading.ts';

type Update = ReadingsInUpdate & { id: string; actionId: string };

/**
 * Puts the readings that came with an update on record, as of today, and gives their ids. Throws as `recordReading`, RuleBroken under the names of the update's
 * own fields, and NotFound for a measure of another action.
 */
export async function recordReadings(trx: Transaction, review: ReviewAccess, update: Update): Promise<string[]> {
	const ids: string[] = [];
	for (const given of readingsGiven(update)) {
		const measure = await getMeasure(trx, review, given.measureId);
		if (measure.action_id !== update.actionId) throw new NotFound('measure');
		// An update sent twice gives its readings once.
		const id = v5(given.measureId, update.id);
		try {
			await recordReading(trx, review, { ...given, id, readOn: null, source: '', words: '' });
		} catch (cause) {
			throw cause instanceof RuleBroken ? brokenInUpdate(cause, measure.name) : cause;
		}
		ids.push(id);
	}
	return ids;
}

/** Says with which update the readings came; called once the update is there. */
export async function linkReadings(trx: Transaction, ids: string[], updateId: string): Promise<void> {
	if (ids.length > 0) await trx.updateTable('plan_reading').set({ update_id: updateId }).where('id', 'in', ids).execute();
}

const fields: Record<string, string> = { numerator: 'readingNumerator', denominator: 'readingDenominator', value: 'readingValue' };

function brokenInUpdate(broken: RuleBroken, name: string): RuleBroken {
	const field = fields[broken.field];
	if (field) return new RuleBroken(`${broken.message} (${name})`, field);
	return new RuleBroken(`${name} has a reading for today already. Correct it on the page of the measure, or leave it empty here`, 'readings');
}
