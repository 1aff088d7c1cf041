import { shortOf, type Theme } from '#domain/theme.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { insertOnce } from '../history/once.ts';
import { checkSeen } from './check-seen.ts';
import { nextPosition } from './move-in-order.ts';

/** Adds a theme after the others; the review's own copy of the framework is tailored so. Throws NotAllowed without `scope:write`. */
export async function addTheme(db: Database, review: ReviewAccess, { id, name, shortName, about }: Theme): Promise<void> {
	review.require('scope:write');
	await act(db, review, { what: 'theme added', seenWith: 'scope:read' }, async (trx) => {
		const position = await nextPosition(trx, review, 'theme');
		await insertOnce(trx, 'theme', { id, review_id: review.id, position, name, short_name: shortName || shortOf(name), about });
		return { about: { theme: id }, texts: { name, about } };
	});
}

/** Renames a theme or says anew what it looks at. Throws NotAllowed without `scope:write`, NotFound outside this review, Conflict. */
export async function changeTheme(db: Database, review: ReviewAccess, { id, version, ...form }: Theme): Promise<void> {
	review.require('scope:write');
	const theme = { ...form, shortName: form.shortName || shortOf(form.name) };
	await act(db, review, { what: 'theme changed', seenWith: 'scope:read' }, async (trx) => {
		const now = await trx.selectFrom('theme').selectAll().where('id', '=', id).where('review_id', '=', review.id).executeTakeFirst();
		checkSeen(now, version, theme, (row) => ({ name: row.name, shortName: row.short_name, about: row.about }), 'theme');
		await trx
			.updateTable('theme')
			.set({ name: theme.name, short_name: theme.shortName, about: theme.about, version: version + 1 })
			.where('id', '=', id)
			.execute();
		return { about: { theme: id }, texts: theme };
	});
}
