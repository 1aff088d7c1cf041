import { errorOf, shown, type FormFailure } from '$edge/form.ts';

type Form = Partial<FormFailure> | null | undefined;

/**
 * What the fields of one form show: what was typed when it came back, else what is stored; its errors; the other text after a conflict.
 * `id` tells apart the forms of one action on a page (a row each): only the row that was sent shows what came back.
 */
export function formView(form: Form, sent: string, id?: string) {
	const mine = form?.sent === sent && (id === undefined || form.values?.id === id) ? form : null;
	return {
		/** Whether this is the form that came back. */
		back: mine !== null,
		value: (field: string, stored?: string | number | null) => shown(mine, sent, field, stored === undefined || stored === null ? '' : String(stored)),
		error: (field: string) => errorOf(mine, sent, field),
		/** The text that stands now, when someone else changed this field meanwhile and it is not what was typed. */
		theirs: (field: string) => {
			const now = mine?.conflict?.theirs[field];
			return now === undefined || now === mine?.values?.[field] ? undefined : now;
		},
		version: (stored: number) => String(mine?.conflict?.version ?? stored)
	};
}

export type FormView = ReturnType<typeof formView>;

/** For the error summary: the id of each field of the form that came back, where a page has several forms with fields of one name. */
export function fieldIds(form: Form, prefixes: Record<string, string>): Record<string, string> {
	const prefix = form?.sent ? prefixes[form.sent] : undefined;
	return prefix ? Object.fromEntries((form?.errors ?? []).map(({ field }) => [field, `${prefix}-${field}`])) : {};
}
