/** What a status stands for; its colour and shape never change, its word is the plan's own. */
export const ragKeys = ['complete', 'on-track', 'at-risk', 'off-track', 'not-started'] as const;
export type RagKey = (typeof ragKeys)[number];

/** A status that follows from dates and readings alone, and the rule that gave it: "The date passed 12 days ago". */
export type Suggestion = { rag: RagKey; rule: string };
