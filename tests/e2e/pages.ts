import type { Person } from '../walk/people.ts';
import { installationRows, reviewRows, rows } from '../walk/table.ts';
import type { Things, WalkedReview } from '../walk/reviews.ts';
import { Ids, pathOf } from '../walk/visit.ts';
import { opens } from '../walk/who-sees-what.ts';

export type Sight = { route: string; address: string; person: Person };

/** Who looks at the pages of a review: one of each kind that sees them drawn differently. */
const viewers: Person[] = ['manager', 'lead', 'reviewer', 'reviewer given cases', 'quality assurer', 'host lead', 'host contributor', 'observer'];

/** Forms that open by the address, by route; a word in braces is the id of that thing. */
const opened: Record<string, string[]> = {
	'/reviews/[review]/scope': ['?edit=visit', '?edit=agreement', '?edit={theme}', '?edit={kloe}'],
	'/reviews/[review]/team': ['?add=name', '?find=walker', '?edit={member}'],
	'/reviews/[review]/timetable': ['?add', '?edit={activity}'],
	'/reviews/[review]/documents': ['?edit={document}'],
	'/reviews/[review]/own-view': ['?edit=theme:{theme}', '?add=measure', '?measure={measure}'],
	'/reviews/[review]/evidence': ['?unsorted=1', '?words=nothing+has+these+words'],
	'/reviews/[review]/cases/list': ['?edit={group}'],
	'/reviews/[review]/cases/questions': ['?edit={question}'],
	'/reviews/[review]/findings': ['?add=1', '?theme=overview', '?theme={theme}'],
	'/reviews/[review]/findings/headlines': ['?add', '?edit={headline}'],
	'/reviews/[review]/findings/recommendations': ['?add', '?edit={recommendation}'],
	'/reviews/[review]/letter': ['?section={section}'],
	'/reviews/[review]/plan': ['?action={action}', '?rag=at-risk'],
	'/reviews/[review]/plan/choose': ['?all=1'],
	'/region/documents/[document]': [
		'?edit=head',
		'?edit=add',
		'?edit={source item}',
		'?edit=split-{source item}',
		'?correct=1',
		'?correct=t1-1',
		'?show=to-check'
	]
};

/** Every page of a review that these people may see at its stage, and its forms. Endpoints, which answer with files, are left out. */
export function pagesOf(review: WalkedReview, isPage: (route: string) => boolean): Sight[] {
	return Object.entries(reviewRows)
		.filter(([route]) => isPage(route))
		.flatMap(([route, row]) =>
			viewers
				.filter((person) => opens(row.sees ?? [], person, review.stage))
				.flatMap((person) => ['', ...(opened[route] ?? [])].flatMap((query) => sightOf(route, query, person, review.id, review.things)))
		);
}

/** The pages outside a review, as the administrator, as somebody who starts reviews, as a stranger and as nobody. */
export function otherPages(things: Things, isPage: (route: string) => boolean): Sight[] {
	const people: Person[] = ['administrator', 'manager of another review', 'adviser', 'stranger', 'nobody'];
	return Object.entries(installationRows)
		.filter(([route]) => isPage(route))
		.flatMap(([route, row]) =>
			people
				.filter((person) => opens(row.sees ?? [], person, 'scoping'))
				.flatMap((person) => ['', ...(opened[route] ?? [])].flatMap((query) => sightOf(route, query, person, '', things)))
		);
}

function sightOf(route: string, query: string, person: Person, reviewId: string, things: Things): Sight[] {
	const ids = new Ids(things, person);
	const row = rows[route]!;
	const address =
		pathOf({ route, way: 'GET' }, row, reviewId, ids) + (query || (row.query ?? '')).replaceAll(/\{([^}]+)\}/g, (_, noun: string) => ids.the(noun));
	const absent = ids.absent.size > 0 || row.needs?.some((noun) => !things[noun]);
	return absent ? [] : [{ route, address, person }];
}

/**
 * What the content of a page is made of, and what the frame around it (header, menus, footer) is: each kind of element, once, with its classes. Two pages
 * made of the same are as accessible as each other, but for their words.
 */
export function shapesOf(html: string): [content: string, frame: string] {
	const content = /<main\b[^]*<\/main>/.exec(html)?.[0] ?? '';
	return [madeOf(content), madeOf(html.replace(content, ''))];
}

function madeOf(html: string): string {
	const body = html.replaceAll(/<script\b[^]*?<\/script>/g, '').replaceAll(/<svg\b[^]*?<\/svg>/g, '<svg>');
	const elements = [...body.matchAll(/<([a-z][\w-]*)((?:\s[^<>]*)?)>/g)].map(([, tag, attributes = '']) => {
		const {
			class: classes = '',
			role = '',
			type = ''
		} = Object.fromEntries([...attributes.matchAll(/\s(class|role|type)="([^"]*)"/g)].map((match) => match.slice(1)));
		return `${tag}.${classes} ${role} ${type}`;
	});
	return [...new Set(elements)].sort().join('\n');
}
