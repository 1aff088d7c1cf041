import { formatDate } from '#domain/dates.ts';
import { shippedLegends } from '#domain/plan/legend.ts';
import { fewestAuthorities, shareWords } from '#domain/region/totals.ts';
import { fewestForTrend } from '#domain/region/trend.ts';
import { paragraph, text, type Block, type Document, type TableRow } from '../../model.ts';
import type { BriefedReview, BriefingContent, Quoted } from './briefing-content.ts';

const inLetters: Record<number, string> = { 5: 'five' };
const reasons: Record<BriefedReview['by'], string> = { published: 'Published', shared: 'Shared by the council', agreed: 'Agreed by the council', added: 'Added by its reader' };

/**
 * The regional briefing as a document: what reviews keep saying, strengths, plans as far as they are shared, what councils without a name say, the sources,
 * and the method with its limits. Pure: the same content gives the same blocks. No grade, score or rank of a peer review, and authorities A to Z.
 */
export function buildBriefing(content: BriefingContent): Document {
	const title = `Regional briefing: ${content.place}`;
	return {
		title,
		language: 'en-GB',
		subject: content.scope,
		author: content.madeBy,
		header: title,
		sections: [
			{
				orientation: 'portrait',
				blocks: [
					...head(title, content),
					...keepsComingBack(content),
					...strengths(content),
					...plans(content),
					...withoutName(content),
					...method(content),
					...sources(content)
				]
			}
		]
	};
}

function head(title: string, content: BriefingContent): Block[] {
	const many = content.reviews.length;
	return [
		{ type: 'heading', level: 1, runs: text(title) },
		{
			type: 'facts',
			title: 'About this briefing',
			rows: [
				{ label: 'Covers', value: [paragraph(content.scope)] },
				{ label: 'Rests on', value: [paragraph(many === 0 ? 'No review or inspection that may be named' : `${counted(many, 'review or inspection', 'reviews and inspections')} of ${counted(content.authorities, 'authority', 'authorities')}`)] },
				{ label: 'As it stood on', value: [paragraph(formatDate(content.madeOn))] },
				{ label: 'Made by', value: [paragraph(`${content.madeBy}, improvement adviser`)] }
			]
		},
		...unshared(content),
		paragraph('It counts what teams wrote about. It does not grade, score or rank any council, and an issue that a review did not look at is neither good nor bad.')
	];
}

/** A briefing travels; a document that nobody published or agreed to may not. */
function unshared({ reviews }: BriefingContent): Block[] {
	const many = reviews.filter(({ by }) => by === 'added').length;
	if (many === 0) return [];
	const words = `${many === 1 ? 'One of these documents was' : `${many} of these documents were`} added by the person who made this briefing, and neither published nor agreed to by the council. Until the council agrees, nobody else may read what it says.`;
	return [{ type: 'callout', title: 'Do not pass this on', blocks: [paragraph(words)] }];
}

function keepsComingBack({ issues, raisedSentences }: BriefingContent): Block[] {
	const title = heading('What the region keeps hearing');
	if (issues.length === 0) return [title, paragraph('No review that may be named raised an issue in these years.')];
	return [
		title,
		paragraph('Issues that reviews named as an area for development, in a recommendation, or in a mixed finding whose words on it fault it, of the reviews that looked at them. “Again in”: the authorities that heard it in more than one review.'),
		{
			type: 'table',
			caption: 'Issues that keep coming back',
			rowHeaders: true,
			columns: [
				{ header: 'Issue', width: 31 },
				{ header: 'Authorities', width: 14 },
				{ header: 'Reviews that raised it', width: 29 },
				{ header: 'Again in', width: 16 },
				{ header: 'Since', width: 10 }
			],
			rows: issues.map(({ name, authorities, reviews, since }) =>
				row(
					name,
					`${authorities.raised} of ${authorities.looked}`,
					`${reviews.raised} of the ${reviews.looked} that looked at it`,
					authorities.again === 0 ? 'none' : counted(authorities.again, 'authority', 'authorities'),
					String(since)
				)
			)
		},
		...inWords(issues, raisedSentences)
	];
}

function strengths({ praised, praisedSentences }: BriefingContent): Block[] {
	const title = heading('Where reviews found strengths');
	if (praised.length === 0) return [title, paragraph('No review that may be named noted a strength in these years.')];
	return [
		title,
		{
			type: 'table',
			caption: 'Issues that reviews noted as strengths',
			rowHeaders: true,
			columns: [
				{ header: 'Issue', width: 46 },
				{ header: 'Authorities', width: 20 },
				{ header: 'Reviews that noted it', width: 34 }
			],
			rows: praised.map(({ name, authorities, reviews }) => row(name, String(authorities), `${reviews.praised} of the ${reviews.looked} that looked at it`))
		},
		...inWords(praised, praisedSentences)
	];
}

/** The sentences behind the first issues, in the words of the letters. */
function inWords(issues: { key: string; name: string }[], sentences: Quoted[]): Block[] {
	return issues.flatMap(({ key, name }): Block[] => {
		const own = sentences.filter(({ issue }) => issue === key);
		if (own.length === 0) return [];
		return [
			{ type: 'heading', level: 3, runs: text(name) },
			{ type: 'list', ordered: false, items: own.map((quoted) => [{ type: 'paragraph', runs: [{ text: `“${quoted.text}” ` }, { text: placeOf(quoted), italic: true }] }]) }
		];
	});
}

function placeOf({ authority, kind, day, year, page }: Quoted): string {
	const when = day ? formatDate(day).split(' ').slice(1).join(' ') : String(year);
	return `${authority}, ${kind}, ${when}${page === null ? '' : `, page ${page}`}`;
}

function plans({ plans: rows }: BriefingContent): Block[] {
	const title = heading('How action plans stand');
	if (rows.length === 0) return [title, paragraph('No council shares how its plan stands by name.')];
	return [
		title,
		paragraph('Plans of councils that share how they stand, A to Z: how many actions have each status, in the usual words. There is no one status for a council.'),
		{
			type: 'table',
			caption: 'Actions by status in each shared plan',
			rowHeaders: true,
			columns: [{ header: 'Authority', width: 34 }, { header: 'Actions', width: 11 }, { header: 'Status', width: 35 }, { header: 'Last update', width: 20 }],
			rows: rows.map((plan): TableRow => ({
				cells: [
					[paragraph(plan.authority)],
					[paragraph(String(plan.actions))],
					statuses(plan.counts),
					[paragraph(plan.asOf ? formatDate(plan.asOf.slice(0, 10)) : 'None yet')]
				]
			}))
		}
	];
}

function statuses(counts: BriefingContent['plans'][number]['counts']): Block[] {
	const told = shippedLegends.five.filter(({ key }) => (counts[key] ?? 0) > 0);
	if (told.length === 0) return [paragraph('No status yet')];
	return told.map(({ key, label }) => ({ type: 'paragraph', runs: [{ text: label, status: key }, { text: `: ${counts[key]}` }] }));
}

function withoutName({ totals }: BriefingContent): Block[] {
	return [
		heading('Councils that share without their name'),
		paragraph(
			`Some reviews are not shown. Letters that are shared without a name count only in words, over three fixed years, in groups of at least ${inLetters[fewestAuthorities] ?? fewestAuthorities} councils of the region.`
		),
		...totals.flatMap(({ first, last, issues }): Block[] => {
			const told = issues.filter(({ raised, strengths: noted }) => raised !== 'few' || noted !== 'few').sort((a, b) => (a.name < b.name ? -1 : 1));
			if (told.length === 0) return [];
			return [
				{ type: 'heading', level: 3, runs: text(`${first} to ${last}`) },
				{
					type: 'table',
					caption: `Issues in letters without a name, ${first} to ${last}`,
					rowHeaders: true,
					columns: [{ header: 'Issue', width: 40 }, { header: 'Area for development or recommendation', width: 36 }, { header: 'Strength', width: 24 }],
					rows: told.map(({ name, raised, strengths: noted }) => row(name, shareWords[raised], shareWords[noted]))
				}
			];
		})
	];
}

function method({ issues }: BriefingContent): Block[] {
	const points = [
		'It uses only what may be seen by name on the day it was made: letters that councils share, published reports, and documents that the adviser added. A council can change its choice at any time; then a new briefing differs from this one, and this one should not be passed on.',
		'Each finding is put under one or more issues of a fixed list by rules that name the words they found; advisers confirm or change them. A finding that uses other words can be missed.',
		'“Looked at” means that a heading of the review names the issue or a finding is about it. Where no review looked, the briefing is silent: silence is not success.',
		'Reviews differ in scope, size and framework. How often teams wrote of an issue is no measure of how well a council does, and councils must not be ranked by it.',
		`Sentences are quoted as printed, the newest first, one a council. A sentence that could identify someone is held back from every briefing, and counts.`,
		`It draws no trend. The page of recurring issues does, where at least ${fewestForTrend} reviews looked at an issue in both of the three years that it compares.`
	];
	return [
		heading('Method and limits'),
		...(issues.length > 0 ? [paragraph('Read this before quoting a number.')] : []),
		{ type: 'list', ordered: false, items: points.map((point) => [paragraph(point)]) }
	];
}

/** So many of an authority are listed: a list of nine hundred is read by nobody, and takes seconds to set. */
const listedOfEach = 10;

function sources({ reviews }: BriefingContent): Block[] {
	const title = heading('Reviews and inspections that this rests on');
	if (reviews.length === 0) return [title, paragraph('None.')];
	const listed = [...Map.groupBy(reviews, ({ authority }) => authority).values()].flatMap((own) => own.slice(0, listedOfEach));
	const older = reviews.length - listed.length;
	return [
		title,
		...(older > 0
			? [paragraph(`The newest ${listedOfEach} of each authority are listed. ${counted(older, 'older one is', 'older ones are')} counted above, and on the page of the authority.`)]
			: []),
		{
			type: 'table',
			caption: 'Sources, by authority, newest first',
			rowHeaders: true,
			columns: [{ header: 'Authority', width: 27 }, { header: 'Kind and framework', width: 34 }, { header: 'Date', width: 20 }, { header: 'Where', width: 19 }],
			rows: listed.map((review): TableRow => ({
				cells: [
					[paragraph(review.authority)],
					[paragraph(kindOf(review))],
					[paragraph(review.day ? formatDate(review.day) : String(review.year))],
					[
						{
							type: 'paragraph',
							runs: [/^https?:\/\//.test(review.publicAddress) ? { text: `Published, ${review.year}`, href: review.publicAddress } : { text: reasons[review.by] }]
						}
					]
				]
			}))
		}
	];
}

function heading(title: string): Block {
	return { type: 'heading', level: 2, runs: text(title) };
}

function row(...cells: string[]): TableRow {
	return { cells: cells.map((cell) => [paragraph(cell)]) };
}

function counted(many: number, one: string, more: string): string {
	return `${many.toLocaleString('en-GB')} ${many === 1 ? one : more}`;
}

/** The kind and the framework; the framework alone where it begins with the kind. */
function kindOf({ kind, framework }: BriefedReview): string {
	return framework.toLowerCase().startsWith(kind) ? framework : `${capital(kind)}: ${framework}`;
}

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
