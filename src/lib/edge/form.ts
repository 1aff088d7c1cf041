export type FieldError = { field: string; text: string };

/** What a page gets back when its form could not be accepted: everything that was typed, and what to do. */
export type FormFailure = {
	/** The named action that was sent, so that a page with several forms knows which one this is about. */
	sent: string;
	values: Record<string, string | string[]>;
	errors: FieldError[];
	conflict?: { theirs: Record<string, string>; version: number };
};

/** The value that a field shows: what was typed when this form came back, else what is stored. */
export function shown(form: Partial<FormFailure> | null | undefined, sent: string, field: string, stored: string | null | undefined): string {
	const typed = form?.sent === sent ? form.values?.[field] : undefined;
	return typeof typed === 'string' ? typed : (stored ?? '');
}

/** The values that a group of checkboxes shows: what was chosen when this form came back, else what is stored. */
export function shownList(form: Partial<FormFailure> | null | undefined, sent: string, field: string, stored: string[]): string[] {
	if (form?.sent !== sent) return stored;
	const typed = form.values?.[field];
	return Array.isArray(typed) ? typed : typeof typed === 'string' ? [typed] : [];
}

/** The error text of one field of one form, if any. */
export function errorOf(form: Partial<FormFailure> | null | undefined, sent: string, field: string): string | undefined {
	return form?.sent === sent ? form.errors?.find((error) => error.field === field)?.text : undefined;
}
