import type { Page } from '@playwright/test';
import type { Database } from '#server/db/connect.ts';
import { anAdviser, anAuthority } from '../../factories/region.ts';
import { anIssuedReview } from '../../factories/shared-letters.ts';
import type { Engine } from '../../setup/server.ts';
import { openFilled, signedIn, sitDown, type Desk } from '../desk.ts';
import { atKeyboard, type AtKeyboard } from '../person.ts';
import { councils } from './facts.ts';

export type Seat = Pick<Desk, 'server' | 'close'> & {
	/** The review of a council whose host lead shares it, or not. */
	review: string;
	/** A word that stands in its letter and nowhere else. */
	words: string;
	people: Record<Who, { cookie: string }>;
};
/** The adviser of the region, one of another region, and the host lead of a review that is issued. */
export type Who = 'adviser' | 'colleague' | 'host';

/** The built server with the councils of a region, its adviser, and one issued review that nobody shares yet. */
export function openSeat(engine: Engine): Promise<Seat> {
	return openFilled(fill, { engine });
}

async function fill(db: Database): Promise<Pick<Seat, 'review' | 'words' | 'people'>> {
	for (const given of Object.values(councils)) await anAuthority(db, given);
	const { adviser } = await anAdviser(db);
	const { adviser: colleague } = await anAdviser(db, 'E12000001');
	const { id, words, host } = await anIssuedReview(db, { authority: councils.pellwick.code, year: 2025 });
	return {
		review: `/reviews/${id}`,
		words,
		people: { adviser: await signedIn(db, adviser.id), colleague: await signedIn(db, colleague.id), host: await signedIn(db, host.user.id) }
	};
}

type Visit = (wish: { origin: string; javaScript?: boolean; width?: number; height?: number }) => Promise<Page>;

/** Puts somebody of the seat before a page, at a desk or on a phone. */
export async function sit(
	{ server, people }: Seat,
	visit: Visit,
	who: Who,
	{ javaScript, phone = false }: { javaScript: boolean; phone?: boolean }
): Promise<AtKeyboard> {
	const page = await visit({ origin: server.origin, javaScript, ...(phone && { width: 390, height: 844 }) });
	await sitDown(page, people[who], server);
	return atKeyboard(page);
}
