import { readCaseList } from '#domain/case-list.ts';
import type { CaseGroup } from '#domain/case.ts';
import { newId } from '#domain/id.ts';
import { NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { checkVersion } from '../db/write-version.ts';
import { act } from '../history/act.ts';
import { AlreadyDone, insertOnce } from '../history/once.ts';

const told = { seenWith: 'case-list:read' } as const;

/**
 * Adds a group to the host's list. The host gives the number of its cases; the leading roles may name groups to draw from, without a number.
 * Throws NotAllowed for others.
 */
export async function addGroup(db: Database, review: ReviewAccess, { id, name, onHostList }: CaseGroup): Promise<void> {
	requireGroups(review);
	await act(db, review, { what: 'case group added', ...told }, async (trx) => {
		const groups = await inOrder(trx, review);
		await insertOnce(trx, 'case_group', { id, review_id: review.id, position: groups.length, name, on_host_list: numberOf(review, onHostList, null) });
		return { about: { group: id, onHostList }, texts: { name } };
	});
}

/** Changes a group or its number; a number given by the host stays when a leading role changes the name. Throws NotAllowed, NotFound, Conflict. */
export async function changeGroup(db: Database, review: ReviewAccess, { id, version, name, onHostList }: CaseGroup): Promise<void> {
	requireGroups(review);
	await act(db, review, { what: 'case group changed', ...told }, async (trx) => {
		const now = await trx.selectFrom('case_group').selectAll().where('id', '=', id).where('review_id', '=', review.id).executeTakeFirst();
		const number = numberOf(review, onHostList, now?.on_host_list ?? null);
		if (now && now.version !== version && now.name === name && now.on_host_list === number) throw new AlreadyDone();
		checkVersion(now, version, (row) => ({ name: row.name, onHostList: String(row.on_host_list ?? '') }), 'group');
		await trx
			.updateTable('case_group')
			.set({ name, on_host_list: number, version: version + 1 })
			.where('id', '=', id)
			.execute();
		return { about: { group: id, onHostList: number }, texts: { name, before: now.name } };
	});
}

/** Takes a group out while no case of the sample is in it. Throws NotAllowed, NotFound outside this review, RuleBroken. */
export async function dropGroup(db: Database, review: ReviewAccess, { id }: { id: string }): Promise<void> {
	requireGroups(review);
	await act(db, review, { what: 'case group taken out', ...told }, async (trx) => {
		const now = await trx.selectFrom('case_group').select('name').where('id', '=', id).where('review_id', '=', review.id).executeTakeFirst();
		if (!now) throw new NotFound('group');
		const used = await trx.selectFrom('case_record').select('id').where('case_group_id', '=', id).limit(1).executeTakeFirst();
		if (used) throw new RuleBroken('The team has chosen cases from this group, so it stays in the list', `drop-${id}`);
		await trx.deleteFrom('case_group').where('id', '=', id).execute();
		return { about: { group: id }, texts: { name: now.name } };
	});
}

/**
 * Takes the host's list as pasted: the number of a group that is there is set, a new group is added, no group is taken out.
 * Throws NotAllowed without `case-list:write`, RuleBroken for a list with identifiers, of which nothing is stored.
 */
export async function pasteList(db: Database, review: ReviewAccess, { list }: { list: string }): Promise<void> {
	review.require('case-list:write');
	const pasted = readCaseList(list);
	await act(db, review, { what: 'case list pasted', ...told }, async (trx) => {
		const groups = await inOrder(trx, review);
		let position = groups.length;
		for (const { name, onHostList } of pasted) {
			const there = groups.find((group) => group.name.toLowerCase() === name.toLowerCase());
			if (there)
				await trx
					.updateTable('case_group')
					.set({ on_host_list: onHostList, version: there.version + 1 })
					.where('id', '=', there.id)
					.execute();
			else await trx.insertInto('case_group').values({ id: newId(), review_id: review.id, position: position++, name, on_host_list: onHostList }).execute();
		}
		return { about: { groups: pasted.length }, texts: Object.fromEntries(pasted.map(({ name, onHostList }) => [name, String(onHostList)])) };
	});
}

function requireGroups(review: ReviewAccess): void {
	if (!review.may('case-list:write') && !(review.may('cases:write') && review.may('scope:write'))) throw new NotAllowed('case-list:write');
}

function numberOf(review: ReviewAccess, given: number | null, stands: number | null): number | null {
	return review.may('case-list:write') ? given : stands;
}

async function inOrder(trx: Transaction, review: ReviewAccess) {
	return trx.selectFrom('case_group').selectAll().where('review_id', '=', review.id).orderBy('position').orderBy('id').execute();
}
