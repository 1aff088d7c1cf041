import { fillGaps, type StarterGap } from '#frameworks/starter-gaps.ts';
import { formatDate, formatDateRange } from '#domain/dates.ts';
import { newId } from '#domain/id.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { AlreadyDone } from '../history/once.ts';

/** Starts the letter from the framework's outline: its sections, with the starter words filled from what the review already knows. Done once, however often it is asked. */
export async function startLetter(db: Database, review: ReviewAccess): Promise<void> {
	review.require('letter:write');
	const { framework, host } = review.review;
	await act(db, review, { what: 'letter started', seenWith: 'letter:read-drafts' }, async (trx) => {
		const people = await trx
			.selectFrom('member')
			.select(['name', 'role', 'post', 'organisation', 'telephone'])
			.where('review_id', '=', review.id)
			.orderBy('position')
			.orderBy('name')
			.execute();
		const hostLead = people.find((person) => person.role === 'host-lead');
		const lead = people.find((person) => person.role === 'lead');
		const gaps = await knownGaps(trx, review, people);
		const started = await trx
			.insertInto('letter')
			.values({
				review_id: review.id,
				addressee: hostLead?.name ?? '',
				addressee_post: hostLead?.post ?? '',
				addressee_address: host.officialName,
				salutation: fillGaps(framework.letter.salutation, gaps),
				subject: `${framework.letter.subject}: ${host.officialName}`,
				closing: framework.letter.closing,
				signatory: lead?.name ?? '',
				signatory_post: [lead?.post, lead?.organisation].filter(Boolean).join('\n'),
				contact: [lead?.name, lead?.telephone].filter(Boolean).join('\n')
			})
			.onConflict((on) => on.doNothing())
			.returning('review_id')
			.executeTakeFirst();
		if (!started) throw new AlreadyDone();
		const sections = framework.letter.sections.map(({ key, title, showTitle, layout, starter, optional, labels, byTheme, kinds, kloesOf, hint }, position) => ({
			id: newId(),
			review_id: review.id,
			position,
			key,
			layout,
			title,
			show_title: showTitle,
			settings: JSON.stringify({ labels, byTheme, kinds, kloesOf, hint }),
			prose: fillGaps(starter ?? '', gaps),
			optional: optional ?? false
		}));
		if (sections.length > 0) await trx.insertInto('letter_section').values(sections).execute();
		return { about: { sections: sections.length } };
	});
}

type Member = { name: string; role: string; organisation: string };

/** What the review can fill in by itself; a gap it cannot fill stays visible in the text, and a check finds it. */
async function knownGaps(trx: Transaction, review: ReviewAccess, people: Member[]): Promise<Partial<Record<StarterGap, string>>> {
	const facts = await trx
		.selectFrom('review')
		.select((eb) => [
			'feedback_on',
			'people_met',
			'audits_reread',
			eb
				.selectFrom('activity')
				.select((a) => a.fn.countAll<number>().as('n'))
				.whereRef('review_id', '=', 'review.id')
				.where('method', '!=', 'team')
				.where('in_letter', '=', true)
				.as('activities'),
			eb
				.selectFrom('activity')
				.select((a) => a.fn.sum<number>('people_met').as('n'))
				.whereRef('review_id', '=', 'review.id')
				.as('met'),
			eb
				.selectFrom('document')
				.select((a) => a.fn.countAll<number>().as('n'))
				.whereRef('review_id', '=', 'review.id')
				.where('read_on', 'is not', null)
				.as('documents'),
			eb
				.selectFrom('case_record')
				.select((a) => a.fn.countAll<number>().as('n'))
				.whereRef('review_id', '=', 'review.id')
				.as('cases')
		])
		.where('id', '=', review.id)
		.executeTakeFirstOrThrow();
	const themes = await trx.selectFrom('theme').select('name').where('review_id', '=', review.id).orderBy('position').execute();
	const { visitStart, visitEnd, host, framework } = review.review;
	const hostLead = people.find((person) => person.role === 'host-lead');
	const team = people
		.filter((person) => person.role === 'reviewer' || person.role === 'manager')
		.map((person) => [person.name, person.organisation].filter(Boolean).join(', '));
	const counted = (count: number | string | null, one: string, many: string) =>
		Number(count) > 0 ? `${count} ${Number(count) === 1 ? one : many}` : undefined;
	return {
		addressee: hostLead?.name.split(' ')[0],
		host: host.officialName,
		lead: people.find((person) => person.role === 'lead')?.name,
		team: team.length > 0 ? joined(team) : undefined,
		'visit name': framework.visitName,
		'visit dates': visitStart && visitEnd ? formatDateRange(visitStart, visitEnd) : undefined,
		'feedback date': facts.feedback_on ? formatDate(facts.feedback_on) : visitEnd ? formatDate(visitEnd) : undefined,
		'activities count': counted(facts.activities, 'activity', 'activities'),
		'people met count': counted(facts.people_met ?? facts.met, 'person', 'people'),
		'documents count': counted(facts.documents, 'document', 'documents'),
		'cases count': counted(facts.cases, 'case record', 'case records'),
		'audits count': counted(facts.audits_reread, 'case audit', 'case audits'),
		'themes list': themes.map((theme) => `- ${theme.name}`).join('\n') || undefined
	};
}

/** "A, B and C"; with a comma inside an item the list is parted by semicolons. */
function joined(items: string[]): string {
	if (items.length === 1) return items[0]!;
	const mark = items.some((item) => item.includes(',')) ? '; ' : ', ';
	return `${items.slice(0, -1).join(mark)}${mark === '; ' ? '; and ' : ' and '}${items.at(-1)}`;
}
