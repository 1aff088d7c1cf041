import { newId } from '#domain/id.ts';

/** Ids for the keys of the content: each key gets an id when it is first named, and the same one after. */
export class Ids {
	readonly #ids = new Map<string, string>();

	/** The id of a thing of a kind, e.g. `of('theme', 'thresholds')`. */
	of(kind: string, key: string | number): string {
		const name = `${kind} ${key}`;
		const known = this.#ids.get(name) ?? newId();
		this.#ids.set(name, known);
		return known;
	}

	/** As `of`, null for null. */
	maybe(kind: string, key: string | number | null): string | null {
		return key === null ? null : this.of(kind, key);
	}
}
