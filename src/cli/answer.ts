/** What a command gives back; the process that was called shows it, or writes it. */
export type Answer = {
	/** Lines for a person. */
	lines?: string[];
	/** The same for a program: printed as JSON with --json, one object or list. */
	json?: unknown;
	/** Files to write, readable by their owner alone. */
	files?: { path: string; content: AsyncIterable<Uint8Array> | Uint8Array }[];
	/** 0 done, 1 found faults, 2 asked wrongly, 3 not there. */
	code?: number;
};
