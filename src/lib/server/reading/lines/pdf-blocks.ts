import type { Row } from './pdf-rows.ts';

/** Rows that belong together: a heading, a paragraph, a list item, a cell. */
export type Block = {
	page: number;
	rows: Row[];
	/** What the tags say it is; undefined where it must be seen from its look. */
	role?: 'heading' | 'paragraph' | 'item' | 'note';
	/** Of a tagged heading its level, of a list item how deep it stands. */
	level?: number;
	/** Which table of the document it stands in, and where; its blocks are one cell's. */
	cell?: { table: number; row: number; column: number };
	/** A table that is laid out by its look alone. */
	seen?: true;
};
