import * as v from 'valibot';
import { cleanText } from '#server/documents/characters.ts';
import type { FieldError } from './form.ts';

/**
 * A posted form as an object: a name that ends in [] gives a list (without the brackets), any other name its last value. Files stay files.
 * Control characters, which come with text pasted from other programs, are taken out: no document could hold them.
 */
export async function readFields(request: Request): Promise<Record<string, unknown>> {
	const fields: Record<string, unknown> = {};
	for (const [name, value] of await request.formData()) {
		if (!name.endsWith('[]')) fields[name] = clean(value);
		else ((fields[name.slice(0, -2)] ??= []) as unknown[]).push(clean(value));
	}
	return fields;
}

function clean(value: FormDataEntryValue): FormDataEntryValue {
	return typeof value === 'string' ? cleanText(value.replaceAll('\r\n', '\n')) : value;
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
		if (!errors.has(field)) errors.set(field, issue.message.startsWith('Invalid key') ? whenMissing(schema, field) : issue.message);
	}
	return { errors: [...errors].map(([field, text]) => ({ field, text })) };
}

/** The typed text of a form for showing it again: files are left out, since a browser does not take them back, and passwords, which never leave the server. */
export function typedValues(fields: Record<string, unknown>): Record<string, string | string[]> {
	const shown = Object.entries(fields).filter(([name]) => !/password/i.test(name));
	const values = shown.filter(([, value]) => typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string')));
	return Object.fromEntries(values) as Record<string, string | string[]>;
}

/** What the rule of a field says of nothing at all. A browser leaves out radios of which none is chosen, and a missing key has no sentence of its own. */
function whenMissing(schema: v.GenericSchema, field: string): string {
	const object = ('pipe' in schema ? (schema.pipe as v.GenericSchema[])[0] : schema) as { entries?: Record<string, v.GenericSchema> } | undefined;
	const rule = object?.entries?.[field];
	const parsed = rule && v.safeParse(rule, '');
	return parsed && !parsed.success ? parsed.issues[0].message : 'Fill this in';
}
