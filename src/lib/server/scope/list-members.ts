import type { Role } from '#domain/role.ts';
import { roles } from '#domain/role.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';

export type MemberRow = { id: string; name: string; role: Role; managed: Managed | null };

/** What only those who manage the team see of a person. */
export type Managed = {
	accountId: string | null;
	email: string | null;
	post: string;
	organisation: string;
	authorityCode: string | null;
	authority: string | null;
	accessUntil: string | null;
	readsCases: boolean;
	telephone: string;
	version: number;
};

/** The people of a review, in the order of their roles. Without `members:manage`, names and roles only. Throws NotAllowed without `members:read`. */
export async function listMembers(db: Database, review: ReviewAccess): Promise<MemberRow[]> {
	review.require('members:read');
	const rows = await db
		.selectFrom('member')
		.leftJoin('account', 'account.id', 'member.account_id')
		.leftJoin('authority', 'authority.gss_code', 'member.authority_code')
		.selectAll('member')
		.select(['account.email', 'authority.name as authority'])
		.where('member.review_id', '=', review.id)
		.orderBy('member.position')
		.orderBy('member.id')
		.execute();
	const manages = review.may('members:manage');
	return rows
		.map((row) => ({ id: row.id, name: row.name, role: row.role as Role, managed: manages ? managedPart(row) : null }))
		.sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
}

type Row = {
	account_id: string | null;
	email: string | null;
	post: string;
	organisation: string;
	authority_code: string | null;
	authority: string | null;
	access_until: string | null;
	reads_cases: boolean;
	telephone: string;
	version: number;
};

function managedPart(row: Row): Managed {
	return {
		accountId: row.account_id,
		email: row.email,
		post: row.post,
		organisation: row.organisation,
		authorityCode: row.authority_code,
		authority: row.authority,
		accessUntil: row.access_until,
		readsCases: row.reads_cases,
		telephone: row.telephone,
		version: row.version
	};
}
