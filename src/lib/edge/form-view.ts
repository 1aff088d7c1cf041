import { errorOf, shown, shownList, type FormFailure } from './form.ts';

type Form = Partial<FormFailure> | null | undefined;
type Stored = string | number | null | undefined;

/**
 * What the fields of one form show: what was typed when it came back, else what is stored; its errors; the other text after a conflict.
 * `id` tells apart the forms of one action on a page (a row each): only the row that was sent shows what came back.
 */
export function formView(form: Form, sent: string, id?: string) {
	const mine = form?.sent === sent && (id === undefined || form.values?.id === id) ? form : null;
	const value = (field: string, stored?: Stored) => shown(mine, sent, field, stored === undefined || stored === null ? '' : String(stored));
	const list = (field: string, stored: string[]) => shownList(mine, sent, field, stored);
	const error = (field: string) => errorOf(mine, sent, field);
	/** The text that stands now, when someone else changed this field meanwhile and it is not what was typed. */
	const theirs = (field: string) => {
		const now = mine?.conflict?.theirs[field];
		return now === undefined || now === mine?.values?.[field] ? undefined : now;
	};
	const choice = (name: string, stored?: Stored) => ({ name, value: value(name, stored), error: error(name) });
	return {
		/** Whether this is the form that came back. */
		back: mine !== null,
		value,
		list,
		error,
		theirs,
		/** The version to send: the one that was typed over, until a conflict has shown the newer one. */
		version: (stored: number) => String(mine?.conflict?.version ?? value('version', stored)),
		/** The props of a `Field`: its name, value and error, and the other text after a conflict. */
		field: (name: string, stored?: Stored) => ({ ...choice(name, stored), theirs: theirs(name) }),
		/** The props of a `SelectField`, or of a `ChoiceField` of which one is chosen. */
		choice,
		/** The props of a `ChoiceField` of which many are chosen. */
		choices: (name: string, stored: string[]) => ({ name: `${name}[]`, values: list(name, stored), error: error(name) })
	};
}

/** For the error summary: the id of each field of the form that came back, where a page has several forms with fields of one name. */
export function fieldIds(form: Form, prefixes: Record<string, string>): Record<string, string> {
	const prefix = form?.sent ? prefixes[form.sent] : undefined;
	return prefix ? Object.fromEntries((form?.errors ?? []).map(({ field }) => [field, `${prefix}-${field}`])) : {};
}
