/** Where a block stands: its paragraph style, how deep in lists, and how wide the page is between its margins. */
export type DocxPlace = {
	style?: string;
	depth: number;
	/** Indent of paragraphs that continue a list item or a fact. */
	indent: number;
	bold?: boolean;
	/** Stays on the page of what follows, as the last words before a signature do. */
	keepNext?: boolean;
	widthMm: number;
	largePrint: boolean;
	/** Counts the ordered lists of the document: each needs a number of its own, or it goes on counting from the one before. */
	lists: { count: number };
};
