import { columnsShown, markOf, type CompareFilter, type Mark, type Spoken } from '#domain/region/compare.ts';
import type { RecordKind } from '#domain/region/region.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { issueName } from '../../../spine/index.ts';
import { listAuthorities, type AuthorityRow } from './list-authorities.ts';
import { authoritiesOf, listPlaces, placeName, type Places } from './list-places.ts';
import { readPlanRows, type PlanRow } from './plan-rows.ts';
import { readReadPlans, type ReadPlanRow } from './read-plans.ts';
import { readRecordOptions, type RecordOptions } from './record-options.ts';
import { readRecordRows, type CellRow, type RecordRow } from './record-rows.ts';

export type Cell = { issue: string; mark: Mark | 'not-looked-at'; spoken: Spoken | null };
export type CompareRow = {
	code: string;
	name: string;
	endedOn: string | null;
	neighbour: boolean;
	latest: { id: string; kind: RecordKind; framework: string; year: number; day: string | null } | null;
	reviews: number;
	cells: Cell[];
	plan: PlanRow | null;
	/** The newest plan that was read from a document; said apart, since it stands as it stood on its day. */
	readPlan: ReadPlanRow | null;
};
export type Comparison = {
	filter: CompareFilter;
	place: { code: string; name: string };
	places: Places;
	options: RecordOptions;
	/** Authorities of the place to choose one from, with its neighbours in the place. */
	choices: { code: string; name: string }[];
	chosen: { code: string; name: string; neighbours: number; neighboursHere: number } | null;
	/** The issues of this page of columns, and all that were looked at, with how many reviews have a finding on each, the most first. */
	columns: { key: string; name: string }[];
	issues: { key: string; name: string; reviews: number; shown: boolean }[];
	pages: number;
	rows: CompareRow[];
};

/**
 * The comparison of authorities by issue, as far as this adviser may see the reviews by name: what the latest of each says (or all of them, as the filter
 * asks), how its plan goes where the host shares that, and what there is to choose from. Five queries, none of which grows with the authorities.
 */
export async function readCompare(
	db: Database,
	region: RegionAccess,
	filter: CompareFilter,
	{ everyColumn = false }: { everyColumn?: boolean } = {}
): Promise<Comparison> {
	const [authorities, records, plans, readPlans, options] = await Promise.all([
		listAuthorities(db),
		readRecordRows(db, region, filter),
		readPlanRows(db, region, filter.region),
		readReadPlans(db, region, filter.region),
		readRecordOptions(db, region, filter.region)
	]);
	const here = authoritiesOf(authorities, filter.region);
	const places = listPlaces(authorities);
	const chosen = here.find(({ code }) => code === filter.chosen) ?? null;
	const issues = listIssues(records, filter.issues);
	const asked = filter.issues.length > 0 ? issues.filter(({ shown }) => shown) : issues;
	const size = everyColumn ? Math.max(asked.length, 1) : columnsShown;
	const pages = Math.max(1, Math.ceil(asked.length / size));
	const page = Math.min(filter.page, pages);
	const columns = asked.slice((page - 1) * size, page * size).map(({ key, name }) => ({ key, name }));
	const recordOf = new Map(records.map((record) => [record.code, record]));
	const planOf = new Map(plans.map((plan) => [plan.code, plan]));
	const readPlanOf = new Map(readPlans.map((plan) => [plan.code, plan]));
	const neighbours = new Set(chosen?.neighbours);
	const rows = here
		.filter(({ code, endedOn }) => endedOn === null || recordOf.has(code))
		.filter(({ code }) => !filter.neighboursOnly || !chosen || code === chosen.code || neighbours.has(code))
		.map((authority) => ({
			...rowOf(authority, recordOf.get(authority.code), columns, neighbours.has(authority.code)),
			plan: planOf.get(authority.code) ?? null,
			readPlan: readPlanOf.get(authority.code) ?? null
		}));
	return {
		filter: { ...filter, chosen: chosen?.code ?? null, neighboursOnly: filter.neighboursOnly && chosen !== null, page },
		place: { code: filter.region, name: placeName(places, filter.region) },
		places,
		options,
		choices: here.filter(({ endedOn }) => endedOn === null).map(({ code, name }) => ({ code, name })),
		chosen: chosen && {
			code: chosen.code,
			name: chosen.name,
			neighbours: chosen.neighbours.length,
			neighboursHere: here.filter(({ code }) => neighbours.has(code)).length
		},
		columns,
		issues,
		pages,
		rows
	};
}

function rowOf(authority: AuthorityRow, record: RecordRow | undefined, columns: { key: string }[], neighbour: boolean) {
	const cells = new Map(record?.cells.map((cell) => [cell[0], spokenOf(cell)]));
	return {
		code: authority.code,
		name: authority.name,
		endedOn: authority.endedOn,
		neighbour,
		latest: record ? { id: record.id, kind: record.kind, framework: record.framework, year: record.year, day: record.day } : null,
		reviews: record?.reviews ?? 0,
		cells: columns.map(({ key }) => {
			const spoken = cells.get(key) ?? null;
			return { issue: key, mark: spoken ? markOf(spoken) : ('not-looked-at' as const), spoken };
		})
	};
}

function spokenOf([, strengths, areas, mixed, recommendations, reviews]: CellRow): Spoken {
	return { strengths, areas, mixed, recommendations, reviews };
}

/** Every issue that was looked at, those that most reviews have a finding on first. */
function listIssues(records: RecordRow[], chosen: string[]): Comparison['issues'] {
	const reviews = new Map<string, number>();
	for (const { cells } of records) for (const cell of cells) reviews.set(cell[0], (reviews.get(cell[0]) ?? 0) + cell[6]);
	return [...reviews]
		.map(([key, number]) => ({ key, name: issueName(key), reviews: number, shown: chosen.length === 0 || chosen.includes(key) }))
		.sort((a, b) => b.reviews - a.reviews || (a.name < b.name ? -1 : 1));
}
