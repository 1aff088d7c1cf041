import type { ReviewContent } from '../../demonstration/index.ts';
import { newId } from '#domain/id.ts';
import type { Transaction } from '../db/connect.ts';
import type { Ids } from './keys.ts';
import type { PeopleIds } from './load-people.ts';
import { rows } from './load-scope.ts';

/** Findings with what they rest on and who agreed them, headlines and recommendations. */
export async function loadFindings(trx: Transaction, content: ReviewContent, ids: Ids, people: PeopleIds): Promise<void> {
	const review = ids.of('review', content.key);
	const finding = (key: string) => ids.of('finding', key);
	await rows(
		content.findings,
		(one, position) => ({
			id: finding(one.key),
			review_id: review,
			theme_id: ids.maybe('theme', one.themeKey),
			kind: one.kind,
			text: one.text,
			short_text: one.shortText,
			position
		}),
		(values) => trx.insertInto('finding').values(values).execute()
	);
	const links = <Link>(of: (one: ReviewContent['findings'][number]) => Link[]) => content.findings.flatMap(of);
	const notes = links((one) => one.notes.map((key) => ({ finding_id: finding(one.key), note_id: ids.of('note', key) })));
	await rows(
		notes,
		(link) => link,
		(values) => trx.insertInto('finding_note').values(values).execute()
	);
	const documents = links((one) => one.documents.map((key) => ({ finding_id: finding(one.key), document_id: ids.of('document', key) })));
	await rows(
		documents,
		(link) => link,
		(values) => trx.insertInto('finding_document').values(values).execute()
	);
	const questions = links((one) => one.questions.map((key) => ({ finding_id: finding(one.key), question_id: ids.of('question', key) })));
	await rows(
		questions,
		(link) => link,
		(values) => trx.insertInto('finding_question').values(values).execute()
	);
	const kloes = links((one) => one.kloes.map((key) => ({ finding_id: finding(one.key), kloe_id: ids.of('kloe', key) })));
	await rows(
		kloes,
		(link) => link,
		(values) => trx.insertInto('finding_kloe').values(values).execute()
	);
	const agreed = links((one) => {
		const who = one.agreed ? people.get(one.agreed.by) : undefined;
		return one.agreed && who
			? [{ finding_id: finding(one.key), agreed_by: who.id, agreed_by_name: who.name, agreed_at: `${one.agreed.on}T17:00:00Z`, reason: one.agreed.reason }]
			: [];
	});
	await rows(
		agreed,
		(row) => row,
		(values) => trx.insertInto('finding_agreement').values(values).execute()
	);
	for (const [position, headline] of content.headlines.entries()) {
		const id = newId();
		await trx.insertInto('headline').values({ id, review_id: review, kind: headline.kind, text: headline.text, position }).execute();
		await rows(
			headline.findings,
			(key) => ({ headline_id: id, finding_id: finding(key) }),
			(values) => trx.insertInto('headline_finding').values(values).execute()
		);
	}
	for (const [position, one] of content.recommendations.entries()) {
		const id = newId();
		const { text, deadline, forWhom, force } = one;
		await trx
			.insertInto('recommendation')
			.values({ id, review_id: review, theme_id: ids.maybe('theme', one.theme), text, deadline, for_whom: forWhom, force, position })
			.execute();
		await rows(
			one.findings,
			(key) => ({ recommendation_id: id, finding_id: finding(key) }),
			(values) => trx.insertInto('recommendation_finding').values(values).execute()
		);
	}
}
