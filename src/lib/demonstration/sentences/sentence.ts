/** What a sentence is about; the themes of every framework are read as lists of these. */
export type Topic =
	| 'thresholds'
	| 'step-up-step-down'
	| 'early-help'
	| 'assessments'
	| 'plans'
	| 'voice'
	| 'exploitation'
	| 'recording'
	| 'quality-assurance'
	| 'data'
	| 'oversight'
	| 'children-in-care'
	| 'care-leavers'
	| 'partnership'
	| 'health'
	| 'education'
	| 'police'
	| 'equality'
	| 'workforce'
	| 'supervision'
	| 'commissioning'
	| 'sufficiency'
	| 'systems'
	| 'leadership'
	| 'members'
	| 'culture'
	| 'participation'
	| 'send-identifying'
	| 'send-plans'
	| 'send-provision'
	| 'send-outcomes'
	| 'send-voice'
	| 'send-leadership'
	| 'adults-people'
	| 'adults-support'
	| 'adults-safety'
	| 'adults-leadership'
	| 'corporate-priorities'
	| 'corporate-place'
	| 'corporate-governance'
	| 'corporate-finance'
	| 'corporate-capacity';

export type Kind = 'strength' | 'area' | 'mixed';

/** A finding as written, with vetted alternatives in braces: "describe it {the same way|in the same terms}". */
export type Sentence = { topic: Topic; kind: Kind; text: string; short: string };

type Pair = [text: string, short: string];

/** Sentences of one topic, from pairs of full and short wording. */
export function about(topic: Topic, written: { strength?: Pair[]; area?: Pair[]; mixed?: Pair[] }): Sentence[] {
	const of = (kind: Kind) => (written[kind] ?? []).map(([text, short]) => ({ topic, kind, text, short }));
	return [...of('strength'), ...of('area'), ...of('mixed')];
}
