/** A line of a history as a page shows it: who did what when, with the words that were written. */
export type HistoryLine = { key: string; at: string; who: string; what: string; texts: { label: string; words: string }[] };
