import { sql } from 'kysely';
import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import { signatureOf, type SignaturePicture } from './signature.ts';
import type { Database, Transaction } from '../db/connect.ts';
import type { LetterContent, LetterFinding, LetterHead } from '../documents/build/letter-content.ts';
import { readFindings } from '../findings/read-findings.ts';
import type { KeptCheck } from './checks/check.ts';

/** What the letter is made of and what stands beside it: the head's version, adapted wordings, checks that were kept, versions. */
export type LetterMaterial = {
	content: LetterContent;
	headVersion: number;
	signatureFileId: string | null;
	wordings: { findingId: string; text: string; version: number }[];
	kept: KeptCheck[];
	versions: VersionLine[];
	/** Comments of the host that nobody has answered yet. */
	openComments: number;
};

export type VersionLine = {
	id: string;
	number: number;
	label: string;
	words: number;
	savedBy: string;
	savedAt: string;
	sha256: string;
	sharedAt: string | null;
	releasedBy: string | null;
	signedBy: string | null;
	issuedAt: string | null;
};

type Row = Omit<LetterContent, 'findings' | 'head' | 'signature' | 'host' | 'title' | 'visitName' | 'labels' | 'forces'> & {
	head: LetterHead & { version: number; signatureFileId: string | null };
	wordings: LetterMaterial['wordings'];
	kept: KeptCheck[];
	versions: VersionLine[];
	signature: SignaturePicture | null;
	openComments: number;
};

/** As `findLetter`; throws NotFound when the letter has not been started. */
export async function readLetter(db: Database | Transaction, review: ReviewAccess): Promise<LetterMaterial> {
	const letter = await findLetter(db, review);
	if (!letter) throw new NotFound('letter');
	return letter;
}

/** Reads everything the letter is made of: one statement, and what `readFindings` takes; undefined before it is started. Needs `letter:read-drafts`. */
export async function findLetter(db: Database | Transaction, review: ReviewAccess): Promise<LetterMaterial | undefined> {
	review.require('letter:read-drafts');
	const reading = letterStatement(review.id).execute(db);
	// Side by side for a page; in a transaction, whose one connection answers one statement at a time, one after the other.
	if (db.isTransaction) await reading;
	const [{ rows }, views] = await Promise.all([reading, readFindings(db, review)]);
	const row = rows[0];
	if (!row?.head) return undefined;
	const { head, wordings, kept, versions, openComments, ...material } = row;
	const adapted = new Map(wordings.map((wording) => [wording.findingId, wording.text]));
	const { version, signatureFileId, ...letterHead } = head;
	const framework = review.review.framework;
	const findings = views.map((finding): LetterFinding => ({
		id: finding.id,
		themeId: finding.themeId,
		kind: finding.kind,
		text: adapted.get(finding.id) ?? finding.text,
		adapted: adapted.has(finding.id),
		newSinceFeedback: finding.newSinceFeedback,
		agreement: finding.agreed ? { byName: finding.agreed.byName, reason: finding.agreed.reason } : null,
		strength: finding.strength,
		support: finding.strengthWords,
		activityIds: finding.sources.filter((source) => source.id.startsWith('activity:')).map((source) => source.id.slice('activity:'.length)),
		kloeIds: finding.kloeIds
	}));
	const content: LetterContent = {
		...material,
		host: review.review.host.officialName,
		title: review.review.title,
		visitName: framework.visitName,
		labels: framework.labels,
		forces: framework.recommendations.forces,
		head: letterHead,
		findings
	};
	return { content, headVersion: version, signatureFileId, wordings, kept, versions, openComments };
}

const list = (body: ReturnType<typeof sql>) => sql`coalesce((select json_agg(row_to_json(line)) from (${body}) line), '[]'::json)`;

function letterStatement(id: string) {
	return sql<Row>`select
		review.visit_start as "visitStart", review.visit_end as "visitEnd", review.people_met as "peopleMet", review.audits_reread as "auditsReread",
		coalesce((select marking from review_agreement where review_id = review.id), 'OFFICIAL-SENSITIVE') as marking,
		(select row_to_json(line) from (select letter_date as date, our_ref as "ourRef", your_ref as "yourRef", addressee, addressee_post as "addresseePost",
			addressee_address as "addresseeAddress", salutation, subject, contact, letterhead, closing, signatory, signatory_post as "signatoryPost", copies, version,
			signature_file_id as "signatureFileId" from letter where review_id = review.id) line) as head,
		${signatureOf('review.id')} as signature,
		${list(sql`select id, key, layout, title, show_title as "showTitle", prose, settings::json as settings, activity_id as "activityId", author, dated, method, optional, version
			from letter_section where review_id = review.id order by position`)} as sections,
		${list(sql`select id, name, short_name as "shortName", not_looked_at as "notLookedAt" from theme where review_id = review.id order by position`)} as themes,
		${list(sql`select id, asked_by as "askedBy", question, short_name as "shortName", answer, not_looked_at as "notLookedAt" from kloe where review_id = review.id order by position`)} as kloes,
		${list(sql`select id, kind, text, array(select finding_id from headline_finding where headline_id = headline.id) as "findingIds" from headline where review_id = review.id order by position`)} as headlines,
		${list(sql`select id, theme_id as "themeId", text, deadline, for_whom as "forWhom", force,
			array(select finding_id from recommendation_finding where recommendation_id = recommendation.id) as "findingIds" from recommendation where review_id = review.id order by position`)} as recommendations,
		${list(sql`select id, title, method, in_letter as "inLetter" from activity where review_id = review.id order by held_on, starts_at, position, id`)} as activities,
		${list(sql`select name, role, post, organisation from member where review_id = review.id order by position, name`)} as people,
		(select count(*)::int from case_record where review_id = review.id) as "caseCount",
		${list(sql`select text, (select count(*) from case_answer where question_id = case_question.id and reader = 1 and answer = 'yes') as yes,
			(select count(*) from case_answer where question_id = case_question.id and reader = 1 and answer = 'partial') as partial,
			(select count(*) from case_answer where question_id = case_question.id and reader = 1 and answer = 'no') as no,
			(select count(*) from case_answer where question_id = case_question.id and reader = 1 and answer = 'not-applicable') as "notApplicable"
			from case_question where review_id = review.id order by position`)} as questions,
		${list(sql`select element, covered, comment from audit_element where review_id = review.id order by position`)} as audit,
		${list(sql`select finding_id as "findingId", text, version from letter_wording where review_id = review.id`)} as wordings,
		${list(sql`select key, reason, kept_by_name as "keptBy" from letter_check_kept where review_id = review.id`)} as kept,
		${list(sql`select v.id, v.number, v.label, v.words, v.saved_by_name as "savedBy", v.saved_at as "savedAt", v.blocks_sha256 as sha256, s.shared_at as "sharedAt",
			r.released_by_name as "releasedBy", g.signed_by_name as "signedBy", i.issued_at as "issuedAt"
			from letter_version v left join letter_share s on s.version_id = v.id left join letter_release r on r.version_id = v.id
			left join letter_signature g on g.version_id = v.id left join letter_issue i on i.version_id = v.id
			where v.review_id = review.id order by v.number desc`)} as versions,
		(select count(*)::int from letter_comment where review_id = review.id and answered_at is null) as "openComments"
		from review where review.id = ${id}`;
}
