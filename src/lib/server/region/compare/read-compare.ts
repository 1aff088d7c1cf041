import { columnsShown, england, markOf, type CompareFilter, type Mark, type Spoken } from '#domain/region-compare.ts';
import type { RecordKind } from '#domain/region.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { issueName } from './issue-names.ts';
import { listAuthorities, type AuthorityRow } from './list-authorities.ts';
import { readPlanRows, type PlanRow } from './plan-rows.ts';
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
};
export type Comparison = {
	filter: CompareFilter;
	place: { code: string; name: string };
	places: { code: string; name: string; authorities: number }[];
	options: RecordOptions;
	/** Authorities of the place to choose one from, with its neighbours in the place. */
	choices: { code: string; name: string }[];
	chosen: { code: string; name: string; neighbours: number; neighboursHere: number } | null;
	/** The issues of this page of columns, and all that were looked at, the most looked at first. */
	columns: { key: string; name: string }[];
	issues: { key: string; name: string; reviews: number; shown: boolean }[];
	pages: number;
	rows: CompareRow[];
};

/**
 * The comparison of authorities by issue, as far as this adviser may see the reviews by name: what the latest of each says (or all of them, as the filter
 * asks), how its plan goes where the host shares that, and what there is to choose from. Four queries, none of which grows with the authorities.
 */
export async function readCompare(db: Database, region: RegionAccess, filter: CompareFilter): Promise<Comparison> {
	const [authorities, records, plans, options] = await Promise.all([
		listAuthorities(db),
		readRecordRows(db, region, filter),
		readPlanRows(db, region, filter.region),
		readRecordOptions(db, region, filter.region)
	]);
	const here = authorities.filter((one) => (filter.region === england ? !one.fictional : one.regionCode === filter.region));
	const chosen = here.find(({ code }) => code === filter.chosen) ?? null;
	const issues = listIssues(records, filter.issues);
	const asked = filter.issues.length > 0 ? issues.filter(({ shown }) => shown) : issues;
	const pages = Math.max(1, Math.ceil(asked.length / columnsShown));
	const page = Math.min(filter.page, pages);
	const columns = asked.slice((page - 1) * columnsShown, page * columnsShown).map(({ key, name }) => ({ key, name }));
	const recordOf = new Map(records.map((record) => [record.code, record]));
	const planOf = new Map(plans.map((plan) => [plan.code, plan]));
	const neighbours = new Set(chosen?.neighbours);
	const rows = here
		.filter(({ code, endedOn }) => endedOn === null || recordOf.has(code))
		.filter(({ code }) => !filter.neighboursOnly || !chosen || code === chosen.code || neighbours.has(code))
		.map((authority) => rowOf(authority, recordOf.get(authority.code), planOf.get(authority.code), columns, neighbours.has(authority.code)));
	return {
		filter: { ...filter, chosen: chosen?.code ?? null, neighboursOnly: filter.neighboursOnly && chosen !== null, page },
		place: placeOf(authorities, region, filter.region),
		places: placesOf(authorities),
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

function rowOf(authority: AuthorityRow, record: RecordRow | undefined, plan: PlanRow | undefined, columns: { key: string }[], neighbour: boolean): CompareRow {
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
			return { issue: key, mark: spoken ? markOf(spoken) : 'not-looked-at', spoken };
		}),
		plan: plan ?? null
	};
}

function spokenOf([, strengths, areas, mixed, recommendations, reviews]: CellRow): Spoken {
	return { strengths, areas, mixed, recommendations, reviews };
}

/** Every issue that was looked at, those by most reviews first. */
function listIssues(records: RecordRow[], chosen: string[]): Comparison['issues'] {
	const reviews = new Map<string, number>();
	for (const { cells } of records) for (const cell of cells) reviews.set(cell[0], (reviews.get(cell[0]) ?? 0) + cell[5]);
	return [...reviews]
		.map(([key, number]) => ({ key, name: issueName(key), reviews: number, shown: chosen.length === 0 || chosen.includes(key) }))
		.sort((a, b) => b.reviews - a.reviews || (a.name < b.name ? -1 : 1));
}

function placeOf(authorities: AuthorityRow[], region: RegionAccess, code: string): { code: string; name: string } {
	if (code === england) return { code, name: 'England' };
	if (code === region.region.code) return { code, name: nameOfRegion(authorities, code) ?? region.region.name };
	return { code, name: nameOfRegion(authorities, code) ?? code };
}

function nameOfRegion(authorities: AuthorityRow[], code: string): string | undefined {
	return authorities.find(({ regionCode }) => regionCode === code)?.region;
}

/** The regions, A to Z, then England. */
function placesOf(authorities: AuthorityRow[]): Comparison['places'] {
	const places = new Map<string, { code: string; name: string; authorities: number }>();
	for (const { regionCode, region, endedOn } of authorities) {
		const place = places.get(regionCode) ?? { code: regionCode, name: region, authorities: 0 };
		places.set(regionCode, { ...place, authorities: place.authorities + (endedOn === null ? 1 : 0) });
	}
	const all = authorities.filter(({ fictional, endedOn }) => !fictional && endedOn === null).length;
	return [...[...places.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), { code: england, name: 'England', authorities: all }];
}
