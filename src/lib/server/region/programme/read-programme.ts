import { sql } from 'kysely';
import { today } from '#domain/dates.ts';
import { isOfInspectorate, nextOf, usualInterval, type LastReview, type Next, type Visit } from '#domain/region/programme.ts';
import type { RecordKind } from '#domain/region/region.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { chosenReviews, dayOf } from '../compare/chosen-reviews.ts';
import { listAuthorities } from '../compare/list-authorities.ts';
import { authoritiesOf, listPlaces, placeName } from '../compare/list-places.ts';

export type Offer = { id: string; peers: number; until: string | null; note: string; by: string };
export type ProgrammeRow = {
	code: string;
	name: string;
	/** The latest peer review, and the latest inspection or visit of an inspectorate, that may be seen by name. */
	peerReview: LastReview | null;
	inspection: LastReview | null;
	next: Next;
	visits: Visit[];
	/** Days of progress reviews that have passed and were not held, where the host shares how its plan goes. */
	overdueFollowUps: string[];
	offers: Offer[];
};

/**
 * The programme of the adviser's own region: when each authority was last reviewed, what comes next, and the peers it offers. A review that is being
 * prepared here belongs to its team and host: it stands here for an adviser who is in that team, and for no other. Seven queries of a region's size.
 */
export async function readProgramme(db: Database, region: RegionAccess) {
	const code = region.region.code;
	const [authorities, reviews, visits, offers, followUps, interval, own] = await Promise.all([
		listAuthorities(db),
		chosenReviews(db, region, { region: code, kind: null, framework: null, from: null, to: null })
			.select(['authority_code', 'region_review.kind', 'region_review.title', 'region_review.year', dayOf.as('day')])
			.orderBy('region_review.year', 'desc')
			.orderBy(sql`day desc nulls last`)
			.execute(),
		db.selectFrom('region_visit').select(['id', 'authority_code', 'title', 'visit_on as on']).where('region_code', '=', code).orderBy('visit_on').execute(),
		db.selectFrom('region_offer').selectAll().where('region_code', '=', code).orderBy('added_at').execute(),
		readOverdue(db, region),
		db.selectFrom('region_interval').select(['years', 'version']).where('region_code', '=', code).executeTakeFirst(),
		readOwn(db, region)
	]);
	const now = today();
	const years = interval?.years ?? usualInterval;
	const rows = authoritiesOf(authorities, code)
		.filter(({ endedOn }) => endedOn === null)
		.map((authority): ProgrammeRow => {
			const its = reviews.filter((review) => review.authority_code === authority.code).map((review) => ({ ...review, kind: review.kind as RecordKind }));
			const planned = visits.filter((visit) => visit.authority_code === authority.code).map(({ id, title, on }) => ({ id, title, on }));
			const peerReview = its.find(({ kind }) => kind === 'peer review') ?? null;
			return {
				code: authority.code,
				name: authority.name,
				peerReview,
				inspection: its.find(({ kind }) => isOfInspectorate(kind)) ?? null,
				next: nextOf({
					last: peerReview,
					reviews: its,
					visits: [
						...planned,
						...own.filter((review) => review.authority_code === authority.code).map(({ id, title, on }) => ({ id, title, on: on!, review: true }))
					],
					today: now,
					years
				}),
				visits: planned,
				overdueFollowUps: followUps.filter((one) => one.authority_code === authority.code).map((one) => one.planned_on),
				offers: offers
					.filter((offer) => offer.authority_code === authority.code && (offer.until === null || offer.until >= now))
					.map(({ id, peers, until, note, added_by_name }) => ({ id, peers, until, note, by: added_by_name }))
			};
		});
	return { place: placeName(listPlaces(authorities), code), years, version: interval?.version ?? 0, rows };
}

/** Reviews of the region that this adviser is in and whose letter is not issued yet, by the day on which the visit ends. */
function readOwn(db: Database, region: RegionAccess) {
	return db
		.selectFrom('review')
		.innerJoin('member', 'member.review_id', 'review.id')
		.innerJoin('authority', 'authority.gss_code', 'review.authority_code')
		.select(['review.id', 'review.authority_code', 'review.title'])
		.select((eb) => eb.fn.coalesce('review.visit_end', 'review.visit_start').as('on'))
		.where('member.account_id', '=', region.person.id)
		.where((eb) => eb.or([eb('member.access_until', 'is', null), eb('member.access_until', '>=', today())]))
		.where('authority.region_code', '=', region.region.code)
		.where('review.stage', 'not in', ['final', 'follow-up', 'closed'])
		.where((eb) => eb(eb.fn.coalesce('review.visit_end', 'review.visit_start'), 'is not', null))
		.execute();
}

/** Progress reviews that should have been held, of reviews whose host shares with this adviser, by name, how its plan goes. */
function readOverdue(db: Database, region: RegionAccess) {
	return db
		.selectFrom('progress_review')
		.innerJoin('review', 'review.id', 'progress_review.review_id')
		.innerJoin('authority', 'authority.gss_code', 'review.authority_code')
		.select(['review.authority_code', 'progress_review.planned_on'])
		.where('authority.region_code', '=', region.region.code)
		.where('progress_review.held_on', 'is', null)
		.where('progress_review.planned_on', '<', today())
		.where('review.stage', 'in', ['final', 'follow-up'])
		.where(({ exists, selectFrom }) =>
			exists(
				selectFrom('sharing')
					.select('sharing.review_id')
					.whereRef('sharing.review_id', '=', 'review.id')
					.where('sharing.what', 'in', ['plan-status', 'plan-text'])
					.where('sharing.named', '=', true)
					.where('sharing.from_date', '<=', today())
			)
		)
		.orderBy('progress_review.planned_on')
		.execute();
}
