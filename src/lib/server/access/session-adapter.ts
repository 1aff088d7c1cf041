import { createHash } from 'node:crypto';
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import type { ExpressionBuilder } from 'kysely';
import { today } from '#domain/dates.ts';
import type { Database, Transaction } from '../db/connect.ts';
import type { Tables } from '../db/tables.ts';

/** The stored form of a session token. The table never holds the token, so that reading it signs nobody in. */
export function hashToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}

type Row = { account_id: string; expires_at: string; user_agent: string; locked_at: string | null; last_seen_at: string };

/**
 * Lucia's storage over Kysely, with only the hash of each token stored. It answers with the id that it was given, never the hash
 * (returning the hash would renew a dead cookie and leave the session alive after sign-out). One query finds session and person.
 */
export function sessionAdapter(db: Database | Transaction): Adapter {
	const toSession = (id: string, row: Row): DatabaseSession => ({
		id,
		userId: row.account_id,
		expiresAt: new Date(row.expires_at),
		attributes: { user_agent: row.user_agent, locked_at: row.locked_at, last_seen_at: row.last_seen_at }
	});
	return {
		async getSessionAndUser(id) {
			const row = await db
				.selectFrom('session')
				.innerJoin('account', 'account.id', 'session.account_id')
				.select(['session.account_id', 'session.expires_at', 'session.user_agent', 'session.locked_at', 'session.last_seen_at'])
				.select(['account.name', 'account.post', 'account.is_administrator', 'account.starts_reviews', 'account.adviser_of_region'])
				.select((eb) => hasActions(eb).as('has_actions'))
				.where('session.id', '=', hashToken(id))
				.where('account.disabled_at', 'is', null)
				.executeTakeFirst();
			if (!row) return [null, null];
			const user: DatabaseUser = {
				id: row.account_id,
				attributes: {
					name: row.name,
					post: row.post,
					isAdministrator: row.is_administrator,
					startsReviews: row.starts_reviews,
					adviserOfRegion: row.adviser_of_region,
					hasActions: Boolean(row.has_actions)
				}
			};
			return [toSession(id, row), user];
		},
		async getUserSessions(userId) {
			const rows = await db.selectFrom('session').selectAll().where('account_id', '=', userId).execute();
			return rows.map((row) => toSession(row.id, row));
		},
		async setSession(session) {
			const { user_agent } = session.attributes;
			await db
				.insertInto('session')
				.values({
					id: hashToken(session.id),
					account_id: session.userId,
					expires_at: session.expiresAt.toISOString(),
					user_agent: user_agent.slice(0, 300)
				})
				.execute();
		},
		async updateSessionExpiration(id, expiresAt) {
			await db.updateTable('session').set({ expires_at: expiresAt.toISOString() }).where('id', '=', hashToken(id)).execute();
		},
		async deleteSession(id) {
			await db.deleteFrom('session').where('id', '=', hashToken(id)).execute();
		},
		async deleteUserSessions(userId) {
			await db.deleteFrom('session').where('account_id', '=', userId).execute();
		},
		async deleteExpiredSessions() {
			await db.deleteFrom('session').where('expires_at', '<=', new Date().toISOString()).execute();
		}
	};
}

/** Whether the menu shows "My actions": the person leads a host whose plan is followed, or is of it and holds a post of its plan today. */
function hasActions(eb: ExpressionBuilder<Tables & { account: Tables['account'] }, 'account'>) {
	const day = today();
	return eb.exists(
		eb
			.selectFrom('member')
			.innerJoin('review', 'review.id', 'member.review_id')
			.select('member.id')
			.whereRef('member.account_id', '=', 'account.id')
			.where('review.stage', 'in', ['final', 'follow-up'])
			.where((is) => is.or([is('member.access_until', 'is', null), is('member.access_until', '>=', day)]))
			.where((is) =>
				is.or([
					is('member.role', '=', 'host-lead'),
					is.and([
						is('member.role', '=', 'host-contributor'),
						is.exists(
							is
								.selectFrom('post_holding')
								.innerJoin('post', 'post.id', 'post_holding.post_id')
								.select('post_holding.id')
								.whereRef('post.review_id', '=', 'member.review_id')
								.whereRef('post_holding.account_id', '=', 'account.id')
								.where((on) => on.or([on('from_date', 'is', null), on('from_date', '<=', day)]))
								.where((on) => on.or([on('to_date', 'is', null), on('to_date', '>=', day)]))
						)
					])
				])
			)
	);
}
