import { sql } from 'kysely';
import type { Framework } from '#frameworks/framework.ts';
import type { Transaction } from '../../db/connect.ts';
import type { Claim, SectionSettings } from '../../documents/build/letter-content.ts';
import type { Document } from '../../documents/model.ts';
import { plainText, walkDocument } from '../../documents/walk.ts';
import { type EnteredPassage, writePassages } from './write-passages.ts';
import { type EnteredFinding, findRecorded, writeRecord } from './write-record.ts';

type Issued = {
	authorityCode: string;
	frameworkKey: string;
	framework: string;
	title: string;
	visitStart: string | null;
	visitEnd: string | null;
	letterOn: string | null;
	issuedOn: string;
	publishedOn: string | null;
	place: string | null;
	claims: string;
	blocks: string;
	sections: { id: string; settings: string }[];
	themes: { id: string; name: string; notLookedAt: boolean }[];
	kloes: string[];
	findings: { id: string; themeId: string | null; kind: 'strength' | 'area' | 'mixed' }[];
	recommendations: { text: string; themeId: string | null; deadline: string; force: string | null }[];
};

/**
 * Puts a review that was written here into the record by its issued letter, or puts a corrected letter in place of the one before: its findings in the words
 * of the letter, its recommendations, and what it did not look at. Who sees it is the host's choice, asked each time. A review whose letter is no longer
 * issued goes out of the record. Call it in the transaction of issuing, importing or publishing. Gives the id of the row, or undefined.
 */
export async function recordIssuedReview(trx: Transaction, reviewId: string): Promise<string | undefined> {
	const issued = await readIssued(trx, reviewId);
	if (!issued) {
		await trx.deleteFrom('region_review').where('review_id', '=', reviewId).execute();
		return undefined;
	}
	const framework = JSON.parse(issued.framework) as Framework;
	const id = await writeRecord(trx, {
		id: await findRecorded(trx, { review_id: reviewId }),
		review: {
			review_id: reviewId,
			authority_code: issued.authorityCode,
			kind: 'peer review',
			framework_key: issued.frameworkKey,
			framework_name: framework.name,
			title: issued.title,
			visit_start: issued.visitStart,
			visit_end: issued.visitEnd,
			letter_on: issued.letterOn ?? issued.issuedOn,
			published_on: issued.publishedOn,
			public_address: /^https?:\/\/\S+$/i.test(issued.place ?? '') ? issued.place! : ''
		},
		findings: enteredOf(issued, framework),
		themes: [...issued.themes.filter((theme) => !theme.notLookedAt).map((theme) => theme.name), ...issued.kloes]
	});
	await writePassages(trx, id, passagesOfLetter(issued), { authorityCode: issued.authorityCode, published: false });
	return id;
}

/** The paragraphs of the letter that print no claim. */
function passagesOfLetter(issued: Issued): EnteredPassage[] {
	const claims = (JSON.parse(issued.claims) as Claim[]).map(({ text }) => text);
	const passages: EnteredPassage[] = [];
	let theme = '';
	for (const { block } of walkDocument(JSON.parse(issued.blocks) as Document)) {
		if (block.type === 'heading') theme = plainText(block.runs);
		if (block.type !== 'paragraph') continue;
		const text = plainText(block.runs).trim();
		if (!claims.some((claim) => text.includes(claim))) passages.push({ theme, text, page: null });
	}
	return passages;
}

/** Each finding and recommendation once, however many sections of the letter print it; headlines only repeat findings. */
function enteredOf(issued: Issued, framework: Framework): EnteredFinding[] {
	const themes = new Map(issued.themes.map((theme) => [theme.id, theme.name]));
	const findings = new Map(issued.findings.map((finding) => [finding.id, finding]));
	const settings = new Map(issued.sections.map((section) => [section.id, JSON.parse(section.settings) as SectionSettings]));
	const entered = new Map<string, EnteredFinding>();
	const bare = { deadline: '', page: null, itemId: null, findingId: null, repeats: null, force: null };
	for (const { of, sectionId, findingIds, text } of JSON.parse(issued.claims) as Claim[]) {
		const finding = of === 'finding' ? findings.get(findingIds[0] ?? '') : undefined;
		if (finding && !entered.has(finding.id)) {
			const labels = settings.get(sectionId)?.labels ?? framework.labels;
			const theme = themes.get(finding.themeId ?? '') ?? '';
			entered.set(finding.id, { ...bare, key: finding.id, kind: finding.kind, theme, label: labels[finding.kind], text, findingId: finding.id });
		}
		if (of !== 'recommendation') continue;
		const key = `recommendation ${text}`;
		const words = issued.recommendations.find((one) => one.text === text);
		const force = framework.recommendations.forces.find((one) => one.key === words?.force)?.label ?? null;
		const theme = themes.get(words?.themeId ?? '') ?? '';
		entered.set(key, { ...bare, key, kind: 'recommendation', theme, label: force ?? 'Recommendation', force, deadline: words?.deadline ?? '', text });
	}
	return [...entered.values()];
}

async function readIssued(trx: Transaction, reviewId: string): Promise<Issued | undefined> {
	const { rows } = await sql<Issued>`select review.authority_code as "authorityCode", review.framework_key as "frameworkKey", review.framework, review.title,
			review.visit_start as "visitStart", review.visit_end as "visitEnd", letter.letter_date as "letterOn",
			to_char(letter_issue.issued_at at time zone 'Europe/London', 'YYYY-MM-DD') as "issuedOn",
			letter_publication.published_on as "publishedOn", letter_publication.place, letter_version.claims, letter_version.blocks,
			(select coalesce(json_agg(json_build_object('id', id, 'settings', settings)), '[]') from letter_section where review_id = review.id) as sections,
			(select coalesce(json_agg(json_build_object('id', id, 'name', name, 'notLookedAt', not_looked_at is not null) order by position), '[]') from theme where review_id = review.id) as themes,
			array(select question from kloe where review_id = review.id and not_looked_at is null order by position) as kloes,
			(select coalesce(json_agg(json_build_object('id', id, 'themeId', theme_id, 'kind', kind)), '[]') from finding where review_id = review.id) as findings,
			(select coalesce(json_agg(json_build_object('text', text, 'themeId', theme_id, 'deadline', deadline, 'force', force)), '[]') from recommendation where review_id = review.id) as recommendations
		from letter_issue join letter_version on letter_version.id = letter_issue.version_id join review on review.id = letter_version.review_id
		join letter on letter.review_id = review.id left join letter_publication on letter_publication.review_id = review.id
		where review.id = ${reviewId} order by letter_version.number desc limit 1`.execute(trx);
	return rows[0];
}
