import { NotFound } from '#domain/outcomes.ts';
import type { Database } from '../../db/connect.ts';

export type Kin = { code: string; name: string; endedOn: string | null };
export type Family = {
	authority: Kin & { officialName: string; region: string; regionCode: string; neighbours: string[]; fictional: boolean };
	/** Authorities that ended and whose place this one took, at any remove: their record is part of its own. */
	former: Kin[];
	/** Who took over, for one that ended. */
	successors: Kin[];
};

/** An authority with those that it followed and those that followed it. One query. Throws NotFound. */
export async function readFamily(db: Database, code: string): Promise<Family> {
	const rows = await db
		.selectFrom('authority')
		.select(['gss_code as code', 'name', 'official_name as officialName', 'region', 'region_code as regionCode'])
		.select(['ended_on as endedOn', 'replaced_by as replacedBy', 'neighbours', 'fictional'])
		.where((eb) => eb.or([eb('gss_code', '=', code), eb('ended_on', 'is not', null), eb('gss_code', 'in', successorsOf(db, code))]))
		.execute();
	const authority = rows.find((row) => row.code === code);
	if (!authority) throw new NotFound('authority');
	const former = new Map<string, (typeof rows)[number]>();
	for (let next = [code]; next.length > 0;) {
		const before = rows.filter((row) => row.replacedBy.some((one) => next.includes(one)) && !former.has(row.code) && row.code !== code);
		for (const row of before) former.set(row.code, row);
		next = before.map((row) => row.code);
	}
	const { replacedBy, ...rest } = authority;
	const kin = (row: (typeof rows)[number]): Kin => ({ code: row.code, name: row.name, endedOn: row.endedOn });
	return {
		authority: rest,
		former: [...former.values()].map(kin).sort(byName),
		successors: rows
			.filter((row) => replacedBy.includes(row.code))
			.map(kin)
			.sort(byName)
	};
}

function successorsOf(db: Database, code: string) {
	return db
		.selectFrom('authority')
		.select((eb) => eb.fn<string>('unnest', ['replaced_by']).as('successor'))
		.where('gss_code', '=', code);
}

function byName(a: Kin, b: Kin): number {
	return a.name < b.name ? -1 : 1;
}
