import { inspectionFrameworks } from '#domain/reading/reading.ts';
import { frameworks } from '#frameworks/index.ts';
import type { Database } from '../../db/connect.ts';
import type { Check } from './get-check.ts';

export type Choice = { value: string; label: string };

/** Every authority, those that have ended among them and marked so, A to Z. */
export async function authorityChoices(db: Database): Promise<Choice[]> {
	const rows = await db.selectFrom('authority').select(['gss_code', 'name', 'ended_on']).execute();
	return rows
		.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
		.map(({ gss_code, name, ended_on }) => ({ value: gss_code, label: ended_on ? `${name} (until ${ended_on.slice(0, 4)})` : name }));
}

/** The review methods and inspection frameworks that a document may be of. */
export const frameworkChoices: Choice[] = [
	...frameworks.map(({ key, name }) => ({ value: key, label: name })),
	...inspectionFrameworks.map(({ key, name }) => ({ value: key as string, label: name as string }))
];

/** The themes that an item may stand under: the headings of the document, those that its items name, and those of its framework. `own` are the framework's. */
export function themeChoices({ piece, items }: Check): { themes: string[]; own: string[] } {
	const own = frameworks.find(({ key }) => key === piece?.framework)?.themes.map(({ name }) => name) ?? [];
	const themes = [...(piece?.details.themes ?? []), ...items.map(({ theme }) => theme), ...own].filter((theme) => theme !== '');
	return { themes: [...new Set(themes)], own };
}
