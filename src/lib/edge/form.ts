import * as v from 'valibot';

export type FieldError = { field: string; text: string };

/** What a page gets back when its form could not be accepted: everything that was typed, and what to do. */
export type FormFailure = {
	/** The named action that was sent, so that a page with several forms knows which one this is about. */
	sent: string;
	values: Record<string, string | string[]>;
	errors: FieldError[];
	conflict?: { theirs: Record<string, string>; version: number };
};

/** A posted form as an object: a name that ends in [] gives a list (without the brackets), any other name its last value. Files stay files. */
export async function readFields(request: Request): Promise<Record<string, unknown>> {
	const fields: Record<string, unknown> = {};
	for (const [name, value] of await request.formData()) {
		if (!name.endsWith('[]')) fields[name] = typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value;
		else ((fields[name.slice(0, -2)] ??= []) as unknown[]).push(value);
	}
	return fields;
}

/** Checks fields against the schema of their form. Gives the parsed value, or one error for each field. */
export function parseFields<Schema extends v.GenericSchema>(
	schema: Schema,
	fields: Record<string, unknown>
): { value: v.InferOutput<Schema>; errors?: undefined } | { value?: undefined; errors: FieldError[] } {
	const parsed = v.safeParse(schema, fields);
	if (parsed.success) return { value: parsed.output };
	const errors = new Map<string, string>();
	for (const issue of parsed.issues) {
		const field = String(issue.path?.[0]?.key ?? '');
		if (!errors.has(field)) errors.set(field, issue.message);
	}
	return { errors: [...errors].map(([field, text]) => ({ field, text })) };
}

/** The typed text of a form for showing it again: files are left out, since a browser does not take them back, and passwords, which never leave the server. */
export function typedValues(fields: Record<string, unknown>): Record<string, string | string[]> {
	const shown = Object.entries(fields).filter(([name]) => !/password/i.test(name));
	const values = shown.filter(([, value]) => typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string')));
	return Object.fromEntries(values) as Record<string, string | string[]>;
}

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
