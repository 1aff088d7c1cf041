import { chromium, type Browser } from '@playwright/test';
import type { Connection } from '#server/db/connect.ts';
import { findChromium } from '../chromium.js';
import type { Figure } from './bench.ts';
import { memoryOf, ratioOf, scriptOf, signIn, statementsOf, withServer } from './running.ts';

export const name = 'pages';

/** Each page of the full-size review on PostgreSQL: its statements, its time as a multiple of an empty page, and the script that it sends. Then the memory at rest. */
export async function run(): Promise<Figure[]> {
	return withServer(fullSize, measure);
}

async function measure(origin: string, review: string): Promise<Figure[]> {
	let browser: Browser | undefined;
	try {
		const memory = await memoryOf(origin);
		browser = await chromium.launch({ executablePath: findChromium() || undefined, args: ['--no-sandbox'] });
		const figures: Figure[] = [{ what: 'memory at rest', value: memory, unit: 'MB', atMost: 200 }];
		for (const page of [
			'',
			'/scope',
			'/timetable',
			'/own-view',
			'/evidence',
			'/evidence/new',
			'/cases',
			'/findings',
			'/letter',
			'/team',
			'/documents',
			'/history'
		]) {
			const address = `${origin}/reviews/${review}${page}`;
			const title = page || '/overview';
			figures.push({ what: `${title}, statements`, value: await statementsOf(origin, address), unit: 'queries', atMost: 6 });
			figures.push({ what: `${title}, to an empty page`, value: await ratioOf(address, `${origin}/accessibility`), unit: 'times', atMost: 8 });
			figures.push({ what: `${title}, script`, value: await scriptOf(browser, address), unit: 'KB', atMost: 90 });
		}
		return figures;
	} finally {
		await browser?.close();
	}
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
