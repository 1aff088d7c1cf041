import type { RequestEvent } from '@sveltejs/kit';
import { newId } from '#domain/id.ts';
import { addItemForm, correctForm, decideForm, headForm, itemChoice, pieceChoice, splitForm } from '#domain/reading/source-document.ts';
import { retypeForm } from '#domain/reading/typed-table.ts';
import { signedInAction, signedInLoad } from '$edge/signed-in.ts';
import { openRegion } from '#server/access/open-region.ts';
import { addItem } from '#server/region/documents/add-item.ts';
import { changeHead } from '#server/region/documents/change-head.ts';
import { authorityChoices, frameworkChoices, themeChoices } from '#server/region/documents/choices.ts';
import { confirmHigh } from '#server/region/documents/confirm-high.ts';
import { correctLine } from '#server/region/documents/correct-line.ts';
import { confirmItem, removeItem, restoreItem } from '#server/region/documents/decide-item.ts';
import { getCheck } from '#server/region/documents/get-check.ts';
import { retypeTable } from '#server/region/documents/retype-table.ts';
import { splitItem } from '#server/region/documents/split-item.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad(async (db, user, { params, url }: PageServerLoadEvent) => {
	const asked = url.searchParams;
	const part = Number.parseInt(asked.get('part') ?? '', 10) || null;
	const check = await getCheck(db, openRegion(user), { documentId: params.document, pieceId: asked.get('piece'), part });
	const changing = check.document.mine && check.piece?.state === 'to-check';
	const edit = changing ? asked.get('edit') : null;
	const head = edit === 'head' || (changing && (check.piece?.missing.length ?? 0) > 0);
	return {
		check,
		changing,
		edit,
		correct: changing ? asked.get('correct') : null,
		show: asked.get('show') === 'to-check' ? ('to-check' as const) : ('part' as const),
		...themeChoices(check),
		...(head && { head: { authorities: await authorityChoices(db), frameworks: frameworkChoices } }),
		newId: newId()
	};
});

/** The page as it was, at the thing that was changed; a form that the address opened is closed. */
function back({ url }: RequestEvent, anchor = ''): { to: string } {
	const query = new URLSearchParams([...url.searchParams].filter(([name]) => !name.startsWith('/') && !['edit', 'correct'].includes(name)));
	return { to: `${url.pathname}${query.size > 0 ? `?${query}` : ''}${anchor && `#${anchor}`}` };
}

export const actions = {
	head: signedInAction(headForm, async (db, user, form, event) => {
		await changeHead(db, openRegion(user), form);
		return { ...back(event), said: 'Saved' };
	}),
	confirm: signedInAction(decideForm, async (db, user, form, event) => {
		await confirmItem(db, openRegion(user), form);
		return back(event, `i-${form.id}`);
	}),
	remove: signedInAction(itemChoice, async (db, user, form, event) => {
		await removeItem(db, openRegion(user), form);
		return back(event, `i-${form.id}`);
	}),
	restore: signedInAction(itemChoice, async (db, user, form, event) => {
		await restoreItem(db, openRegion(user), form);
		return back(event, `i-${form.id}`);
	}),
	split: signedInAction(splitForm, async (db, user, form, event) => {
		await splitItem(db, openRegion(user), form);
		return back(event, `i-${form.id}`);
	}),
	add: signedInAction(addItemForm, async (db, user, form, event) => {
		await addItem(db, openRegion(user), form);
		return back(event, `i-${form.id}`);
	}),
	high: signedInAction(pieceChoice, async (db, user, form, event) => {
		const count = await confirmHigh(db, openRegion(user), form);
		return { ...back(event), said: `${count} ${count === 1 ? 'item' : 'items'} confirmed` };
	}),
	correct: signedInAction(correctForm, async (db, user, form, event) => {
		await correctLine(db, openRegion(user), form);
		return { ...back(event, `l-${form.line}`), said: 'The text is corrected' };
	}),
	retype: signedInAction(retypeForm, async (db, user, form, event) => {
		await retypeTable(db, openRegion(user), form);
		return { ...back(event, `l-${form.from}`), said: form.rows.length > 0 ? 'The table is in its place' : 'The table is left out' };
	})
};
