import * as v from 'valibot';
import { coverings, judgedRows } from '#domain/case.ts';
import { optionalCount } from '#domain/review.ts';
import { countRereadAudits, readValidation, validateAudits } from '#server/cases/validate-audits.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad<PageServerLoadEvent, Awaited<ReturnType<typeof readValidation>>>(readValidation);

const rereadForm = v.object({ reread: optionalCount('The number of audits read again'), was: optionalCount('The number that stood') });

export const actions = {
	judge: reviewAction(judgedRows(coverings), async (db, review, rows) => (await validateAudits(db, review, rows), { said: 'Audit validation saved' })),
	reread: reviewAction(rereadForm, async (db, review, form) => (await countRereadAudits(db, review, form), { said: 'Number saved' }))
};
