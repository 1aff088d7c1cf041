import { describe, expect, test } from 'vitest';
import { isDate } from '../../src/lib/domain/dates.ts';
import { authorities, authorityKinds, findAuthority, regions, searchAuthorities } from '../../src/lib/reference/authorities.ts';
import { authorityRows } from '../../src/lib/reference/authority-rows.ts';

const current = authorities.filter((authority) => !authority.to);
const names = (words: string) => searchAuthorities(words).map((authority) => authority.name);

describe('the list of authorities', () => {
	test('holds 153 of today and 5 that have ended, each once', () => {
		expect(current).toHaveLength(153);
		expect(authorities).toHaveLength(158);
		expect(new Set(authorityRows.map(([gssCode]) => gssCode)).size).toBe(158);
		expect(new Set(authorityRows.map(([, laCode]) => laCode)).size).toBe(158);
	});

	test('codes, names and dates have their form', () => {
		for (const { gssCode, laCode, name, officialName, from, to, kind } of authorities) {
			expect(gssCode).toMatch(/^E(06|08|09|10)\d{6}$/);
			expect(laCode).toMatch(/^\d{3}$/);
			for (const text of [name, officialName]) expect(text).toBe(text.trim().replace(/ {2,}/g, ' '));
			for (const date of [from, to]) expect(date === undefined || isDate(date)).toBe(true);
			expect(authorityKinds[kind]).toBeTruthy();
		}
	});

	test('the kind agrees with the code', () => {
		const kinds: Record<string, string[]> = { E06: ['unitary'], E08: ['metropolitan'], E09: ['london', 'city'], E10: ['county'] };
		for (const { gssCode, kind } of authorities) expect(kinds[gssCode.slice(0, 3)]).toContain(kind);
	});

	test('each authority of today has ten neighbours of today, none twice, never itself', () => {
		for (const { gssCode, neighbours } of current) {
			expect(new Set(neighbours).size).toBe(10);
			expect(neighbours).not.toContain(gssCode);
			for (const neighbour of neighbours) {
				expect(findAuthority(neighbour)).toBeDefined();
				expect(findAuthority(neighbour)?.to).toBeUndefined();
			}
		}
	});

	test('an authority that ended was followed the next day by those that replaced it, in its region', () => {
		const ended = authorities.filter((authority) => authority.to);
		for (const { to, replacedBy, region, neighbours } of ended) {
			expect(replacedBy.length).toBeGreaterThan(0);
			expect(neighbours).toEqual([]);
			for (const successor of replacedBy.map(findAuthority)) {
				const dayAfter = new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
				expect(successor?.from).toBe(dayAfter);
				expect(successor?.region).toEqual(region);
			}
		}
		expect(current.every((authority) => authority.replacedBy.length === 0)).toBe(true);
	});

	test('nine regions, of the sizes that are known', () => {
		const sizes = Object.fromEntries(regions.map((region) => [region.code, current.filter((authority) => authority.region.code === region.code).length]));
		expect(sizes).toEqual({ EM: 10, E: 11, GL: 33, NE: 12, NW: 24, SE: 19, SW: 15, WM: 14, YH: 15 });
	});

	test('every region is that of some authority, and stands in order of name', () => {
		expect(regions.map((region) => region.name)).toEqual(regions.map((region) => region.name).toSorted());
	});
});

describe('finding an authority', () => {
	test('by code', () => {
		expect(findAuthority('E06000017')?.officialName).toBe('Rutland County Council');
		expect(findAuthority('E99999999')).toBeUndefined();
	});

	test('by its name before names that hold it', () => {
		expect(names('derby')).toEqual(['Derby', 'Derbyshire']);
		expect(names('Rutland County Council')).toEqual(['Rutland']);
	});

	test('by a shorter name that its official name holds', () => {
		expect(names('Hull')[0]).toBe('Kingston upon Hull');
		expect(names('Bristol')).toEqual(['City of Bristol']);
		expect(names('newcastle')).toEqual(['Newcastle upon Tyne']);
		expect(findAuthority('E06000047')?.alsoKnownAs).toEqual(['Durham']);
		expect(findAuthority('E09000001')?.alsoKnownAs).toEqual([]);
		expect(findAuthority('E06000017')?.alsoKnownAs).toEqual([]);
	});

	test('however "and", stops and hyphens are written', () => {
		expect(names('telford & wrekin')).toEqual(['Telford and Wrekin']);
		expect(names('st helens')).toEqual(['St. Helens']);
		expect(names('stoke on trent')).toEqual(['Stoke-on-Trent']);
	});

	test('by code or number', () => {
		expect(names('e06000017')).toEqual(['Rutland']);
		expect(names('857')).toEqual(['Rutland']);
	});

	test('those of today stand before those that have ended', () => {
		expect(names('dorset')).toEqual(['Dorset Council', 'Dorset County']);
		expect(names('northamptonshire').at(0)).toBe('Northamptonshire');
		expect(names('northamptonshire')).toHaveLength(3);
	});

	test('no words give all, in order; nonsense gives none', () => {
		expect(searchAuthorities('  ')).toHaveLength(158);
		expect(names('')).toEqual(authorities.map((authority) => authority.name));
		expect(names('xyzzy')).toEqual([]);
		expect(names('*.(')).toHaveLength(158);
	});
});
