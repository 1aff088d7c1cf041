import { sql } from 'kysely';
import { today } from '#domain/dates.ts';
import { hostRoles, teamRoles, type Role } from '#domain/role.ts';
import type { Stage } from '#domain/stage.ts';
import { findFramework } from '#frameworks/index.ts';
import type { Person } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';

/** How a review stands for one of its people: what lists, gaps and next steps are made from. What a role may not know is null or 0. */
export type Standing = {
	id: string;
	title: string;
	stage: Stage;
	role: Role;
	host: string;
	officialName: string;
	fictional: boolean;
	visitStart: string | null;
	visitEnd: string | null;
	feedbackOn: string | null;
	draftDue: string | null;
	issueDue: string | null;
	agreed: boolean;
	lead: string | null;
	/** Null for the host and observers, who never learn how much was noted or found. */
	notes: number | null;
	findings: number | null;
	kloes: number;
	/** Questions with neither notes nor findings, and not set aside; 0 for those outside the team. */
	bareKloes: number;
	bareKloeNames: string;
	/** Urgent concerns this person may see: open; of those, not yet acknowledged; of those, the host not even told. */
	concernsOpen: number;
	concernsWaiting: number;
	concernsUntold: number;
	concernSince: string | null;
	sharedAt: string | null;
	commentsBy: string | null;
	commentsOpen: number;
	issuedAt: string | null;
	/** Whether the newest saved version of the letter waits for the quality assurer's release; never where none is asked for, nor for those outside the team. */
	releaseWaiting: boolean;
	documents: number;
	documentsWaiting: number;
	ownViews: number;
	ownSubjects: number;
	planAgreedOn: string | null;
	actions: number;
	actionsOff: number;
	actionsLate: number;
	nextActionDue: string | null;
};

type Row = Standing & { frameworkKey: string };

/** How the given reviews stand for a person who is in them, in one query, in no order. Reviews that they may not open are left out. */
export async function reviewStandings(db: Database, user: Person, ids: string[]): Promise<Standing[]> {
	if (ids.length === 0) return [];
	const { rows } = await sql<Row>`
		select review.id, review.title, review.stage, member.role, authority.name as host, authority.official_name as "officialName", review.fictional,
			review.visit_start as "visitStart", review.visit_end as "visitEnd", review.feedback_on as "feedbackOn", review.draft_due as "draftDue", review.issue_due as "issueDue",
			exists (select 1 from review_agreement where review_agreement.review_id = review.id) as agreed,
			(select lead.name from member lead where lead.review_id = review.id and lead.role = 'lead' order by lead.position, lead.id limit 1) as lead,
			(select count(*) from note where note.review_id = review.id) as notes,
			(select count(*) from finding where finding.review_id = review.id and merged_into is null) as findings,
			review.framework_key as "frameworkKey", kloe.*, concern.*, letter.*, document.*, plan.*,
			coalesce((select not exists (select 1 from letter_release where version_id = letter_version.id)
				from letter_version where letter_version.review_id = review.id order by number desc limit 1), false) as "releaseWaiting",
			(select count(*) from letter_comment where letter_comment.review_id = review.id and answer is null) as "commentsOpen",
			(select count(*) from own_view where own_view.review_id = review.id) as "ownViews",
			kloe.kloes + (select count(*) from theme where theme.review_id = review.id) as "ownSubjects",
			(select agreed_on from plan_agreement where plan_agreement.review_id = review.id) as "planAgreedOn"
		from member
		join review on review.id = member.review_id
		join authority on authority.gss_code = review.authority_code
		cross join lateral (
			select count(*) as kloes, count(*) filter (where bare) as "bareKloes", coalesce(string_agg(short_name, '; ' order by position) filter (where bare), '') as "bareKloeNames"
			from (
				select short_name, position, not_looked_at is null and not exists (select 1 from note_kloe where kloe_id = kloe.id)
					and not exists (select 1 from finding_kloe where kloe_id = kloe.id) as bare
				from kloe where kloe.review_id = review.id
			) question
		) kloe
		cross join lateral (
			select count(*) as "concernsOpen", count(*) filter (where not acknowledged) as "concernsWaiting", count(*) filter (where not acknowledged and not told) as "concernsUntold",
				min(raised_at) filter (where not acknowledged) as "concernSince"
			from (
				select raised_at, exists (select 1 from urgent_concern_step s where s.concern_id = urgent_concern.id and step = 'told') as told,
					exists (select 1 from urgent_concern_step s where s.concern_id = urgent_concern.id and step = 'acknowledged') as acknowledged
				from urgent_concern
				where urgent_concern.review_id = review.id and (member.role in ('manager', 'lead', 'host-lead') or raised_by = ${user.id})
					and not exists (select 1 from urgent_concern_step s where s.concern_id = urgent_concern.id and step = 'closed')
			) open_concern
		) concern
		cross join lateral (
			select max(letter_share.shared_at) as "sharedAt", max(letter_share.comments_by) as "commentsBy", max(letter_issue.issued_at) as "issuedAt"
			from letter_version left join letter_share on letter_share.version_id = letter_version.id left join letter_issue on letter_issue.version_id = letter_version.id
			where letter_version.review_id = review.id
		) letter
		cross join lateral (
			select count(*) as documents, count(*) filter (where received_on is null) as "documentsWaiting" from document where document.review_id = review.id
		) document
		cross join lateral (
			select count(*) as actions, count(*) filter (where rag = 'off-track') as "actionsOff", count(*) filter (where open and due_on < ${today()}::date) as "actionsLate",
				min(due_on) filter (where open and due_on >= ${today()}::date) as "nextActionDue"
			from (
				select rag, due_on, rag is distinct from 'complete' and not exists (select 1 from action_completion where action_id = action.id) as open
				from action where action.review_id = review.id
			) step
		) plan
		where member.account_id = ${user.id} and (member.access_until is null or member.access_until >= ${today()}::date) and review.id in (${sql.join(ids)})`.execute(
		db
	);
	return rows.map(knownTo);
}

/** Takes out what a role may not know, whatever was read, and a release that the framework does not ask for: counts of the team for those outside it, the agreement and people for an observer. */
function knownTo({ frameworkKey, ...row }: Row): Standing {
	if (teamRoles.includes(row.role)) return { ...row, releaseWaiting: row.releaseWaiting && findFramework(frameworkKey)?.qualityAssured === true };
	const outside = { ...row, notes: null, findings: null, bareKloes: 0, bareKloeNames: '', releaseWaiting: false };
	if (hostRoles.includes(row.role)) return outside;
	return {
		...outside,
		agreed: true,
		lead: null,
		kloes: 0,
		sharedAt: null,
		commentsBy: null,
		commentsOpen: 0,
		documents: 0,
		documentsWaiting: 0,
		ownViews: 0,
		ownSubjects: 0
	};
}
