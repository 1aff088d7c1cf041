import type { ReviewContent } from '../../demonstration/index.ts';
import { findFramework } from '#frameworks/index.ts';
import { newId } from '#domain/id.ts';
import type { Transaction } from '../db/connect.ts';
import { addEntry } from '../history/chain.ts';
import type { Ids } from './keys.ts';
import type { PeopleIds } from './load-people.ts';

/** What a review is about and who is in it: the review itself, stages, agreement, members, themes, questions, own view, measures, documents, timetable. */
export async function loadScope(trx: Transaction, content: ReviewContent, ids: Ids, people: PeopleIds): Promise<string> {
	const framework = findFramework(content.frameworkKey);
	if (!framework) throw new RangeError(`No such framework: ${content.frameworkKey}`);
	const review = ids.of('review', content.key);
	const manager = people.get(content.members.find((member) => member.role === 'manager')?.person ?? '');
	const { title, visitStart, visitEnd, feedbackOn, draftDue, issueDue, background, peopleMet, auditsReread, stage } = content;
	await trx
		.insertInto('review')
		.values({
			id: review,
			authority_code: content.authorityCode,
			title,
			framework_key: framework.key,
			framework: JSON.stringify(framework),
			stage,
			visit_start: visitStart,
			visit_end: visitEnd,
			feedback_on: feedbackOn,
			draft_due: draftDue,
			issue_due: issueDue,
			background,
			people_met: peopleMet,
			audits_reread: auditsReread,
			fictional: true,
			created_by: manager?.id ?? null
		})
		.execute();
	const start = { length: 0, head: '' };
	await trx
		.insertInto('history_chain')
		.values({ id: review, ...start })
		.execute();
	const entry = { chain: review, person: { id: null, name: 'Demonstration' }, what: 'review loaded from the demonstration region', seenWith: 'scope:read' };
	await addEntry(trx, entry, start, { about: { framework: framework.key, version: framework.version }, texts: { title } });
	await rows(
		content.stages,
		({ stage: entered, enteredOn }) => ({
			id: newId(),
			review_id: review,
			stage: entered,
			entered_by: manager?.id ?? null,
			entered_at: `${enteredOn}T09:00:00Z`
		}),
		(values) => trx.insertInto('review_stage_entry').values(values).execute()
	);
	const { agreement } = content;
	await trx
		.insertInto('review_agreement')
		.values({
			review_id: review,
			controllers: agreement.controllers,
			legal_basis: agreement.legalBasis,
			agreement: agreement.agreement,
			agreed_on: agreement.agreedOn,
			destroy_on: agreement.destroyOn,
			marking: agreement.marking,
			host_data_contact: agreement.hostDataContact,
			team_data_contact: agreement.teamDataContact,
			urgent_telephone: agreement.urgentTelephone,
			stated_by: manager?.id ?? null
		})
		.execute();
	await rows(
		content.members,
		({ person, role, accessUntil, readsCases }, position) => {
			const who = people.get(person);
			const own = {
				account_id: who?.id ?? null,
				name: who?.name ?? person,
				post: who?.post ?? '',
				organisation: who?.organisation ?? '',
				authority_code: who?.authorityCode ?? null
			};
			return { id: ids.of('member', person), review_id: review, ...own, role, access_until: accessUntil, reads_cases: readsCases, position };
		},
		(values) => trx.insertInto('member').values(values).execute()
	);
	await loadQuestions(trx, content, review, ids, people);
	await loadTimetable(trx, content, review, ids, people);
	return review;
}

async function loadQuestions(trx: Transaction, content: ReviewContent, review: string, ids: Ids, people: PeopleIds): Promise<void> {
	await rows(
		content.themes,
		(theme, position) => ({
			id: ids.of('theme', theme.key),
			review_id: review,
			position,
			name: theme.name,
			short_name: theme.shortName,
			about: theme.about,
			not_looked_at: theme.notLookedAt
		}),
		(values) => trx.insertInto('theme').values(values).execute()
	);
	await rows(
		content.kloes,
		(kloe, position) => ({
			id: ids.of('kloe', kloe.key),
			review_id: review,
			position,
			asked_by: kloe.askedBy,
			question: kloe.question,
			short_name: kloe.shortName,
			theme_id: ids.maybe('theme', kloe.theme),
			answer: kloe.answer,
			not_looked_at: kloe.notLookedAt
		}),
		(values) => trx.insertInto('kloe').values(values).execute()
	);
	await rows(
		content.ownViews,
		({ subject, text, writtenBy }) => ({
			id: newId(),
			review_id: review,
			theme_id: 'theme' in subject ? ids.of('theme', subject.theme) : null,
			kloe_id: 'kloe' in subject ? ids.of('kloe', subject.kloe) : null,
			text,
			written_by: people.get(writtenBy)?.id ?? null
		}),
		(values) => trx.insertInto('own_view').values(values).execute()
	);
	await rows(
		content.measures,
		({ key, theme, givenBy, ...measure }, position) => ({
			id: ids.of('measure', key),
			review_id: review,
			theme_id: ids.maybe('theme', theme),
			given_by: givenBy,
			position,
			...measure
		}),
		(values) => trx.insertInto('measure').values(values).execute()
	);
}

async function loadTimetable(trx: Transaction, content: ReviewContent, review: string, ids: Ids, people: PeopleIds): Promise<void> {
	await rows(
		content.documents,
		(document, position) => ({
			id: ids.of('document', document.key),
			review_id: review,
			position,
			title: document.title,
			kind: document.kind,
			asked_on: document.askedOn,
			received_on: document.receivedOn,
			read_on: document.readOn,
			read_by: document.readBy ? (people.get(document.readBy)?.id ?? null) : null
		}),
		(values) => trx.insertInto('document').values(values).execute()
	);
	await rows(
		content.activities,
		(activity, position) => ({
			id: ids.of('activity', activity.key),
			review_id: review,
			title: activity.title,
			method: activity.method,
			held_on: activity.heldOn,
			starts_at: activity.startsAt,
			ends_at: activity.endsAt,
			place: activity.place,
			roles_met: activity.rolesMet,
			people_met: activity.peopleMet,
			position
		}),
		(values) => trx.insertInto('activity').values(values).execute()
	);
	const peers = content.activities.flatMap((activity) =>
		activity.peers.map((peer) => ({ activity_id: ids.of('activity', activity.key), member_id: ids.of('member', peer) }))
	);
	await rows(
		peers,
		(peer) => peer,
		(values) => trx.insertInto('activity_member').values(values).execute()
	);
}

/** Inserts many rows, a few hundred at a time; nothing for an empty list. */
export async function rows<Item, Row>(
	items: readonly Item[],
	toRow: (item: Item, index: number) => Row,
	insert: (values: Row[]) => Promise<unknown>
): Promise<void> {
	const all = items.map(toRow);
	for (let at = 0; at < all.length; at += 300) await insert(all.slice(at, at + 300));
}
