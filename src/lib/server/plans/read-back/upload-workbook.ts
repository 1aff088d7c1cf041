import { today } from '#domain/dates.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { readTables } from '../../reading/read-tables.ts';
import { keepIntake } from '../intakes.ts';
import { readPlan } from '../read-plan.ts';
import { compare } from './compare.ts';
import { readWorkbook } from './read-workbook.ts';

/** Named in one answer; whoever has put these right sees the next. */
const mostNamed = 20;

/**
 * Reads an edited workbook and keeps what it says until a person consents; the plan stays as it is. Throws NotAllowed without `plan:write`, RuleBroken (on `file`)
 * for a file that cannot be taken: the first line says so, each further one names a cell and what to do.
 */
export async function uploadWorkbook(db: Database, review: ReviewAccess, { id, name, bytes }: { id: string; name: string; bytes: Buffer }): Promise<void> {
	review.require('plan:write');
	const { name: safe, tables } = await readTables(bytes, name, ['xlsx']);
	const { file, problems } = readWorkbook(tables);
	const compared = compare(await readPlan(db, review), file, { notBefore: review.review.visitStart, day: today() });
	refuseBroken(safe, [...problems, ...compared.problems]);
	await keepIntake(db, review, { id, kind: 'read-back', name: safe, content: file });
}

/** Throws RuleBroken that names every cell, where there is one to name. */
export function refuseBroken(name: string, problems: string[]): void {
	if (problems.length === 0) return;
	const named = [...new Set(problems)];
	const more = named.length > mostNamed ? [`And ${named.length - mostNamed} more like these`] : [];
	throw new RuleBroken(
		[`${name} cannot be taken as it is, and nothing of it was. Put this right in the file, then choose it again`, ...named.slice(0, mostNamed), ...more].join(
			'\n'
		),
		'file'
	);
}
