import { sql } from 'kysely';
import { newId } from '#domain/id.ts';
import type { RecordKind } from '#domain/region/region.ts';
import { openRegion, type RegionAccess } from '#server/access/open-region.ts';
import type { Database } from '#server/db/connect.ts';
import { anAccount, type Account } from './people.ts';

/** A region that no installation has; its authorities are `T8…`. */
export const testRegion = { code: 'T-R', name: 'Test region' };

let made = 0;

/** An authority of the test region unless told otherwise. */
export async function anAuthority(
	db: Database,
	given: { code?: string; name?: string; region?: string; endedOn?: string; neighbours?: string[]; replacedBy?: string[]; fictional?: boolean } = {}
): Promise<{ code: string; name: string }> {
	const number = ++made;
	const code = given.code ?? `T8${String(number).padStart(7, '0')}`;
	const name = given.name ?? `Place ${number}`;
	await db
		.insertInto('authority')
		.values({
			gss_code: code,
			name,
			official_name: `${name} Council`,
			region_code: given.region ?? testRegion.code,
			region: given.region ?? testRegion.name,
			kind: 'unitary',
			ended_on: given.endedOn ?? null,
			neighbours: sql<string[]>`${given.neighbours ?? []}::text[]`,
			replaced_by: sql<string[]>`${given.replacedBy ?? []}::text[]`,
			fictional: given.fictional ?? false
		})
		.execute();
	return { code, name };
}

/** An improvement adviser and the key to their region. */
export async function anAdviser(db: Database, regionCode = testRegion.code): Promise<{ adviser: Account; region: RegionAccess }> {
	const adviser = await anAccount(db, { name: 'Anwen Pryce', adviserOfRegion: regionCode });
	return { adviser, region: openRegion(adviser) };
}

export type RecordedFinding = {
	kind: 'strength' | 'area' | 'mixed' | 'recommendation';
	text: string;
	/** Keys of issues; the first is confirmed when `confirmed` says so. */
	issues: string[];
	label?: string;
	theme?: string;
	page?: number;
	heldBack?: boolean;
	confirmed?: boolean;
	repeats?: string;
};
export type Recorded = {
	authority: string;
	year: number;
	kind?: RecordKind;
	title?: string;
	framework?: { key: string; name: string };
	/** Published unless told otherwise: everybody sees it. '' for one that is not. */
	publicAddress?: string;
	agreedAudience?: 'region' | 'england';
	addedBy?: string;
	visitEnd?: string;
	letterOn?: string;
	findings?: RecordedFinding[];
	/** Issues that were looked at without a finding. */
	lookedAt?: string[];
};

/** A review of the record, as one that was read from a document and accepted, with its findings, their issues, and the counts of what it looked at. */
export async function aRecordedReview(db: Database, given: Recorded): Promise<{ id: string; findings: string[] }> {
	const id = newId();
	const findings = (given.findings ?? []).map((finding) => ({ id: newId(), ...finding }));
	await db
		.insertInto('region_review')
		.values({
			id,
			authority_code: given.authority,
			kind: given.kind ?? 'inspection',
			framework_key: given.framework?.key ?? null,
			framework_name: given.framework?.name ?? '',
			title: given.title ?? 'Inspection of children’s services',
			visit_end: given.visitEnd ?? null,
			letter_on: given.letterOn ?? `${given.year}-06-15`,
			year: given.year,
			public_address: given.publicAddress ?? 'https://example.org/report',
			agreed_audience: given.agreedAudience ?? null,
			added_by: given.addedBy ?? null
		})
		.execute();
	for (const [position, finding] of findings.entries()) {
		const { kind, text, label = '', theme = '', page = null, heldBack = false, repeats = null } = finding;
		await db
			.insertInto('region_finding')
			.values({ id: finding.id, region_review_id: id, position, kind, text, label, theme, page, held_back: heldBack, repeats })
			.execute();
		for (const issue of finding.issues)
			await db
				.insertInto('region_issue')
				.values({ finding_id: finding.id, issue_key: issue, kind, words: '', state: finding.confirmed ? 'confirmed' : 'suggested', spine_version: 1 })
				.execute();
	}
	const looked = new Set([...(given.lookedAt ?? []), ...findings.flatMap(({ issues }) => issues)]);
	for (const issue of looked) {
		const of = (kind: RecordedFinding['kind']) =>
			findings.filter((finding) => finding.kind === kind && !finding.repeats && finding.issues.includes(issue)).length;
		await db
			.insertInto('region_looked_at')
			.values({
				region_review_id: id,
				issue_key: issue,
				strengths: of('strength'),
				areas: of('area'),
				mixed: of('mixed'),
				recommendations: of('recommendation')
			})
			.execute();
	}
	return { id, findings: findings.map((finding) => finding.id) };
}
