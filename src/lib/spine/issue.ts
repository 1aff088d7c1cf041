import type { Phrase } from './phrase.ts';

/** An issue that letters and reports return to, whatever their method: an entry of the spine. */
export type SpineIssue = {
	/** Stable; a name may change, a key not. */
	key: string;
	/** As columns and lists show it. */
	name: string;
	/** What it is about, one sentence. */
	about: string;
	/** A finding with one of these is offered it. */
	words: Phrase[];
	/** Where these stand, the words within them do not count. */
	not?: Phrase[];
};
