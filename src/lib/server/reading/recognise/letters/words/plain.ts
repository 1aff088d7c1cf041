/** A statement of what is so or is done: it has a verb of today, or comes to a full stop. */
const states = /\b(?:is|are|has|have|can|does|do)\b|[.!]["”’)]*$/i;
/** What tells of the place, the visit or what is yet to come is no finding either way. */
const other =
	/\?|^(?:no|none|nothing)\b|\b(?:will|shall|plans? to|planned|is due|are due|intends?|aims? to|proposes?|hopes? to|next (?:month|year|week|spring|summer|autumn|winter)|population|residents?|inhabitants|square (?:miles|kilomet\w+)|wards?|deprivation|deprived|demograph\w+|census|per cent of the population|live in|(?:has|have) (?:\w+|\d+) (?:members|staff|teams|schools|homes|wards)|(?:has|have) a new|(?:is|are|was|were) (?:made up of|chaired by|led by|managed by|run by|based (?:in|at|on))|reports? to|consists? of|compris\w+|aged|born|speak\w* english|ethnic\w*|statutory|legislation|act (?:19|20)\d\d|we (?:met|spoke|visited|read|looked|considered|reviewed|were (?:told|asked|shown|given))|the (?:team|peers|review|visit|challenge) (?:met|spoke|visited|read|looked|considered|reviewed|was|were|took)|this (?:section|report|letter|theme)|for example|see (?:also|above|below)|described in)\b/i;

/** Whether a text that praises nothing and doubts nothing tells plainly what is done: in a list of findings it is more often a strength than not. */
export function tellsPlainly(text: string): boolean {
	return text.split(' ').length >= 4 && states.test(text) && !other.test(text);
}
