import { createHash } from 'node:crypto';

/** Something to settle before the letter is shared: by changing the words, or by keeping them with a reason. */
export type Check = {
	/** Stands for this fault in these very words: when the words change, the reason for keeping them no longer holds. */
	key: string;
	kind: CheckKind;
	sectionId: string | null;
	findingId: string | null;
	/** The words in question. */
	quote: string;
	/** What is wrong and what to do, a sentence. */
	says: string;
	suggestion?: string;
};

export type CheckKind = 'unsupported' | 'single-source' | 'draft' | 'proportion' | 'may-identify' | 'kloe' | 'empty' | 'gap';

export type KeptCheck = { key: string; reason: string; keptBy: string };

/** A check with the reason for which it was kept, if it was. */
export type SettledCheck = Check & { kept: { reason: string; by: string } | null };

/** The key of a check: its kind, where it stands, and the words it is about. */
export function checkKey(kind: CheckKind, place: string, words: string): string {
	return `${kind}:${place}:${createHash('sha256').update(words).digest('hex').slice(0, 16)}`;
}
