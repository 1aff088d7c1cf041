import * as v from 'valibot';
import type { PlanAction } from './action.ts';
import { ragKeys, type RagKey } from './rag.ts';
import { formatDate, isDate } from '../dates.ts';
import { sparableKeys, type Legend } from './legend.ts';
import type { Post } from './post.ts';
import { formId, optionalText, requiredText, rowVersion } from '../review.ts';

export { ragLabel, type Legend } from './legend.ts';

export const responses = ['accepted', 'partly', 'declined'] as const;
export type Response = (typeof responses)[number];
export const responseLabels: Record<Response, string> = { accepted: 'Accepted', partly: 'Partly accepted', declined: 'Declined' };

export const peersViews = ['addressed', 'partly', 'not-yet', 'not-seen'] as const;
export type PeersViewKey = (typeof peersViews)[number];
export const peersViewLabels: Record<PeersViewKey, string> = {
	addressed: 'Addressed',
	partly: 'Partly addressed',
	'not-yet': 'Not yet addressed',
	'not-seen': 'Not seen'
};

/** Something of the letter that a plan area answers to, in the letter's words. */
export type FromLetter = { id: string; text: string };

export type PlanArea = {
	id: string;
	number: number;
	title: string;
	response: Response | null;
	responseReason: string;
	leads: Post[];
	findings: FromLetter[];
	recommendations: FromLetter[];
	peersView: { view: PeersViewKey; words: string; at: string } | null;
	/** Set once the host closed it into business as usual, or with a reason. */
	closure: { on: string; words: string; carriedOnBy: string; by: string } | null;
	actions: PlanAction[];
	version: number;
};

/** The whole plan as any reader may see it; what the page, the documents and the sheets are drawn from. */
export type Plan = {
	reviewId: string;
	host: string;
	reviewTitle: string;
	/** Given by the host, or made from its name. */
	title: string;
	ownTitle: string;
	introduction: string;
	legend: Legend;
	marking: string;
	agreement: { body: string; on: string } | null;
	/** An update of each open action is asked for again after so many days. */
	updateEvery: number;
	posts: Post[];
	areas: PlanArea[];
	/** Areas and recommendations of the letter that no plan area answers to yet. */
	leftBehind: number;
	/** From so many days before its date an action should be on track, and its posts are reminded. */
	remindBefore: number;
	/** A number of people under this one is not published. */
	smallUnder: number;
	version: number;
	/** The past day on whose end the plan is read; null: as it stands now. */
	asOn: string | null;
};

const areaTitle = requiredText('Enter a title for the area', 'the title', 2000);

export const ownAreaForm = v.object({ id: formId, title: areaTitle });

export const choiceForm = v.pipe(
	v.object({
		id: formId,
		items: v.pipe(
			v.optional(v.array(v.pipe(v.string(), v.regex(/^(finding|recommendation):[0-9a-f-]{36}$/, 'Open the page again, then choose'))), []),
			v.minLength(1, 'Choose at least one area or recommendation')
		),
		how: v.picklist(['each', 'one', 'join'], 'Choose what to make of them'),
		title: optionalText('the title', 2000),
		areaId: v.optional(v.string(), '')
	}),
	v.forward(
		v.partialCheck([['how'], ['title']], ({ how, title }) => how !== 'one' || title !== '', 'Enter a title for the area that they make together'),
		['title']
	),
	v.forward(
		v.partialCheck([['how'], ['areaId']], ({ how, areaId }) => how !== 'join' || v.is(formId, areaId), 'Choose the area that they join'),
		['areaId']
	)
);

export const areaForm = v.pipe(
	v.object({
		version: rowVersion,
		title: areaTitle,
		response: v.pipe(
			v.optional(v.picklist(['', ...responses], 'Choose accepted, partly accepted or declined'), ''),
			v.transform((value) => value || null)
		),
		responseReason: optionalText('the reason', 2000),
		leads: v.optional(v.array(formId), []),
		newLeads: optionalText('the list of posts', 2000)
	}),
	v.forward(
		v.partialCheck(
			[['response'], ['responseReason']],
			({ response, responseReason }) => response === null || response === 'accepted' || responseReason !== '',
			'Say why the area is not accepted in full'
		),
		['responseReason']
	)
);

export const areaMove = v.object({ areaId: formId, direction: v.picklist(['up', 'down'], 'Choose up or down') });
/** Where an area or an action is put: before another of the same list, or at its end (empty). */
export const placeForm = v.object({ id: formId, before: v.optional(v.union([v.literal(''), formId]), '') });
/** A form that is only its button: what it is about stands in the address. */
export const onlyButton = v.object({});
export const mergeForm = v.object({ into: v.pipe(v.string('Choose the area to merge into'), v.uuid('Choose the area to merge into')) });
export const splitForm = v.object({
	id: formId,
	newTitle: requiredText('Enter a title for the new area', 'the title', 2000),
	items: v.pipe(
		v.optional(v.array(v.pipe(v.string(), v.regex(/^(finding|recommendation|action):[0-9a-f-]{36}$/, 'Open the page again, then choose'))), []),
		v.minLength(1, 'Choose what moves into the new area')
	)
});

export const planForm = v.object({
	version: rowVersion,
	title: optionalText('the title', 200),
	introduction: optionalText('the introduction', 10_000),
	labels: v.pipe(
		v.array(v.pipe(v.string(), v.trim(), v.maxLength(30, 'Shorten the words to 30 characters')), 'Enter a word for each status'),
		v.length(ragKeys.length, 'Enter a word for each status'),
		v.check(
			(labels) => ragKeys.every((key, index) => labels[index] || sparableKeys.includes(key)),
			'Enter a word for each status that the plan cannot do without'
		),
		v.check((labels) => {
			const words = labels.filter(Boolean).map((label) => label.toLowerCase());
			return new Set(words).size === words.length;
		}, 'Give each status a word of its own')
	),
	meanings: v.pipe(
		v.array(v.pipe(v.string(), v.trim(), v.maxLength(300, 'Shorten the meanings to 300 characters')), 'Open the page again, then send it'),
		v.length(ragKeys.length, 'Open the page again, then send it')
	)
});

export const agreementForm = v.object({
	body: requiredText('Enter the body that agreed the plan, such as the improvement board', 'the name of the body', 160),
	agreedOn: v.pipe(v.optional(v.string(), ''), v.trim(), v.check(isDate, 'Enter the date on which it was agreed, such as 14 March 2026'))
});

export const peersViewForm = v.object({
	view: v.picklist(peersViews, 'Choose addressed, partly, not yet or not seen'),
	words: optionalText('what the peers saw', 4000)
});

export type PlanChoice = v.InferOutput<typeof choiceForm>;
export type AreaChange = v.InferOutput<typeof areaForm>;
export type AreaSplit = v.InferOutput<typeof splitForm>;
export type PlanWords = v.InferOutput<typeof planForm>;
export type PlanAgreement = v.InferOutput<typeof agreementForm>;
export type GivenView = v.InferOutput<typeof peersViewForm>;

/** How many actions have each status, in the order of the legend; those without one last, when there are any. */
export function countByRag(actions: PlanAction[], legend: Legend): { key: RagKey | 'none'; label: string; count: number }[] {
	const of = (key: RagKey | null) => actions.filter((action) => action.rag === key).length;
	const counted = legend.map(({ key, label }) => ({ key, label, count: of(key) }));
	const without = of(null);
	return without > 0 ? [...counted, { key: 'none', label: 'No status yet', count: without }] : counted;
}

/** "Closed on 14 March 2027, carried on by the Head of Early Help: the words". */
export function closureWords({ on, words, carriedOnBy }: NonNullable<PlanArea['closure']>): string {
	return `Closed on ${formatDate(on)}${carriedOnBy ? `, carried on by ${carriedOnBy}` : ''}: ${words}`;
}
