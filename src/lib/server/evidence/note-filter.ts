import * as v from 'valibot';
import { leanings, noteMethodLabels, perspectives } from '#domain/note.ts';

/** What the list of notes is narrowed to; '' is no filter. `only`: under no theme and no KLOE; in no finding. */
export type NoteFilter = {
	words: string;
	theme: string;
	kloe: string;
	activity: string;
	document: string;
	case: string;
	method: string;
	perspective: string;
	person: string;
	leans: string;
	only: ('unsorted' | 'free')[];
	page: number;
};

const id = v.fallback(v.union([v.literal(''), v.pipe(v.string(), v.uuid())]), '');
const oneOf = (options: readonly string[]) =>
	v.fallback(
		v.pipe(
			v.string(),
			v.check((value) => options.includes(value))
		),
		''
	);
const filter = v.object({
	words: v.pipe(
		v.string(),
		v.transform((words) => words.replaceAll('\0', '').trim().slice(0, 200))
	),
	theme: id,
	kloe: id,
	activity: id,
	document: id,
	case: id,
	method: oneOf(Object.keys(noteMethodLabels)),
	perspective: oneOf(perspectives),
	person: id,
	leans: oneOf(leanings)
});

/** Reads the filters from an address. What is no filter is left out, so that an old or hand-made address still opens the page. */
export function readNoteFilter(query: URLSearchParams): NoteFilter {
	const names = Object.keys(filter.entries);
	const given = v.parse(filter, Object.fromEntries(names.map((name) => [name, query.get(name) ?? ''])));
	const only = (['unsorted', 'free'] as const).filter((name) => query.getAll('only').includes(name));
	const page = Number(query.get('page') ?? '1');
	return { ...given, only, page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1 };
}
