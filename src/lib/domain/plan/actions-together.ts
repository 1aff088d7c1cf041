import * as v from 'valibot';
import { formId, optionalDate, optionalText } from '../review.ts';

/** An action that was chosen in the table, with the version that the page showed: "ID:3". */
const row = v.pipe(
	v.string(),
	v.regex(/^[0-9a-f-]{36}:\d{1,9}$/, 'Open the page again, then choose'),
	v.transform((value) => {
		const [id = '', version = ''] = value.split(':');
		return { id, version: Number(version) };
	})
);

/** What is set for several actions at once. `lead` is a post, "area" for the lead of each action's area, or empty to leave it. */
export const togetherForm = v.pipe(
	v.object({
		rows: v.pipe(v.optional(v.array(row), []), v.minLength(1, 'Choose at least one action'), v.maxLength(500, 'Choose up to 500 actions at once')),
		lead: v.optional(v.union([v.picklist(['', 'area']), formId], 'Choose a lead from the list'), ''),
		newDate: optionalDate('The new date'),
		dueReason: optionalText('the reason', 1000),
		otherPlans: optionalText('the links to other plans', 4000),
		plansHow: v.optional(v.picklist(['add', 'replace'], 'Choose to add or to replace'), 'add')
	}),
	v.forward(
		v.partialCheck(
			[['lead'], ['newDate'], ['otherPlans']],
			({ lead, newDate, otherPlans }) => lead !== '' || newDate !== null || otherPlans !== '',
			'Choose a lead, enter a date or name other plans'
		),
		['lead']
	)
);

export type TogetherChange = v.InferOutput<typeof togetherForm>;

/** Why a chosen action was left as it was. */
export type LeftAsItWas = { number: string; why: 'changed' | 'complete' | 'closed' };

const reasons: Record<LeftAsItWas['why'], string> = {
	changed: 'changed by someone else meanwhile',
	complete: 'complete, so its date stays',
	closed: 'in an area that is closed'
};

/** What was done, in a sentence: "Date set for 3 actions. Left as they were: 1.2 (changed by someone else meanwhile)". */
export function saidTogether(what: TogetherChange, { changed, left }: { changed: number; left: LeftAsItWas[] }): string {
	const things = [what.lead && 'lead', what.newDate && 'date', what.otherPlans && 'links']
		.filter(Boolean)
		.join(', ')
		.replace(/, ([^,]*)$/, ' and $1');
	const done = `${things.charAt(0).toUpperCase()}${things.slice(1)} set for ${changed} ${changed === 1 ? 'action' : 'actions'}`;
	if (left.length === 0) return done;
	return `${done}. Left as ${left.length === 1 ? 'it was' : 'they were'}: ${left.map(({ number, why }) => `${number} (${reasons[why]})`).join(', ')}`;
}
