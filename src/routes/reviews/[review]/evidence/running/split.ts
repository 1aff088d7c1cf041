import type { RequestEvent } from '@sveltejs/kit';
import { runningPageForm } from '#domain/note.ts';
import { openReview } from '#server/access/open-review.ts';
import { proposeNotes, type Proposal } from '#server/evidence/running-page.ts';
import { database } from '#server/running.ts';
import { actRefused, formAgain } from '$edge/answer.ts';
import type { FormFailure } from '$edge/form.ts';
import { parseFields, readFields, typedValues } from '$edge/read-form.ts';
import { visitor } from '$edge/signed-in.ts';

/** The first step of a running page: gives the page again with the notes proposed. It writes nothing, so that there is nowhere to go on to. */
export async function split(event: RequestEvent) {
	const user = await visitor(event);
	const fields = await readFields(event.request);
	try {
		const review = await openReview(database(), user, event.params.review ?? '');
		review.require('notes:write');
		const form = parseFields(runningPageForm, fields);
		if (form.errors) return formAgain(event, fields, form.errors);
		const proposed = await proposeNotes(database(), review, form.value);
		return { sent: 'split', values: typedValues(fields), errors: [], proposed } satisfies FormFailure & { proposed: Proposal[] };
	} catch (cause) {
		return await actRefused(event, fields, cause);
	}
}
