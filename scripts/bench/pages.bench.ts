import type { Connection } from '#server/db/connect.ts';
import type { Figure } from './bench.ts';
import { memoryOf, pageFigures, signIn, withBrowser, withServer } from './running.ts';

export const name = 'pages';

/** Each page of the full-size review on PostgreSQL: its statements, its time as a multiple of an empty page, and the script that it sends. Then the memory at rest. */
export async function run(): Promise<Figure[]> {
	return withServer(fullSize, measure);
}

const pages = ['', '/scope', '/timetable', '/own-view', '/evidence', '/evidence/new', '/cases', '/findings', '/letter', '/team', '/documents', '/history'];

async function measure(origin: string, review: string): Promise<Figure[]> {
	const memory = await memoryOf(origin);
	return withBrowser(async (browser) => {
		const figures: Figure[] = [{ what: 'memory at rest', value: memory, unit: 'MB', atMost: 200 }];
		for (const page of pages) figures.push(...(await pageFigures(browser, origin, { path: `/reviews/${review}${page}`, title: page || '/overview' })));
		return figures;
	});
}

/** The demonstration's full-size review, with its manager signed in. */
async function fullSize({ db }: Connection): Promise<string> {
	const { review_id: review, account_id: account } = await db
		.selectFrom('member')
		.innerJoin('review', 'review.id', 'member.review_id')
		.select(['member.review_id', 'member.account_id'])
		.where('member.role', '=', 'manager')
		.where('review.stage', '=', 'drafting')
		.executeTakeFirstOrThrow();
	await signIn(db, account!);
	return review;
}
