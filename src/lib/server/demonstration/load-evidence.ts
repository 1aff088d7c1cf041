import type { ReviewContent } from '../../demonstration/index.ts';
import { findFramework } from '#frameworks/index.ts';
import { newId } from '#domain/id.ts';
import type { Transaction } from '../db/connect.ts';
import type { Ids } from './keys.ts';
import type { PeopleIds } from './load-people.ts';
import { rows } from './load-scope.ts';

/** Notes, cases with their answers, audit validation and urgent concerns. */
export async function loadEvidence(trx: Transaction, content: ReviewContent, ids: Ids, people: PeopleIds): Promise<void> {
	const review = ids.of('review', content.key);
	await loadCases(trx, content, review, ids, people);
	await rows(
		content.notes,
		(note) => ({
			id: ids.of('note', note.key),
			review_id: review,
			author_id: people.get(note.author)?.id ?? null,
			author_name: people.get(note.author)?.name ?? note.author,
			activity_id: 'activity' in note.from ? ids.of('activity', note.from.activity) : null,
			document_id: 'document' in note.from ? ids.of('document', note.from.document) : null,
			case_id: 'case' in note.from ? ids.of('case', note.from.case) : null,
			// The screen sets the quotation marks of exact words.
			text: note.exact ? note.text.replaceAll(/^“|”$/g, '') : note.text,
			perspective: note.perspective,
			leans: note.leans,
			exact_words: note.exact,
			written_at: note.writtenAt
		}),
		(values) => trx.insertInto('note').values(values).execute()
	);
	const sorted = content.notes.filter((note) => note.themeKey !== null);
	await rows(
		sorted,
		(note) => ({ note_id: ids.of('note', note.key), theme_id: ids.of('theme', note.themeKey!) }),
		(values) => trx.insertInto('note_theme').values(values).execute()
	);
	await rows(
		questioned(content),
		([note, kloe]) => ({ note_id: ids.of('note', note), kloe_id: ids.of('kloe', kloe) }),
		(values) => trx.insertInto('note_kloe').values(values).execute()
	);
}

/** Which note bears on which question: those sorted to the theme of a question, and those that a finding of the question rests on. Each pair once. */
function questioned(content: ReviewContent): [note: string, kloe: string][] {
	const byTheme = content.notes.flatMap((note) =>
		content.kloes.filter((kloe) => kloe.theme !== null && kloe.theme === note.themeKey).map((kloe) => [note.key, kloe.key])
	);
	const byFinding = content.findings.flatMap((finding) => finding.notes.flatMap((note) => finding.kloes.map((kloe) => [note, kloe])));
	return [...new Map([...byTheme, ...byFinding].map((pair) => [pair.join(' '), pair as [string, string]])).values()];
}

async function loadCases(trx: Transaction, content: ReviewContent, review: string, ids: Ids, people: PeopleIds): Promise<void> {
	const framework = findFramework(content.frameworkKey);
	await rows(
		framework?.caseAudit ?? [],
		(question, position) => ({
			id: ids.of('question', question.key),
			review_id: review,
			position,
			text: question.text,
			short_text: question.shortText,
			guidance: question.guidance ?? ''
		}),
		(values) => trx.insertInto('case_question').values(values).execute()
	);
	await rows(
		content.caseGroups,
		(group, position) => ({ id: ids.of('group', group.key), review_id: review, position, name: group.name, on_host_list: group.onHostList }),
		(values) => trx.insertInto('case_group').values(values).execute()
	);
	await rows(
		content.cases,
		(one) => ({ id: ids.of('case', one.number), review_id: review, number: one.number, case_group_id: ids.of('group', one.group), how_chosen: one.howChosen }),
		(values) => trx.insertInto('case_record').values(values).execute()
	);
	const answers = content.cases.flatMap((one) =>
		one.answers.map((answer) => ({
			case_id: ids.of('case', one.number),
			question_id: ids.of('question', answer.question),
			reader: answer.reader,
			answer: answer.answer,
			comment: answer.comment,
			answered_by: people.get(one.readBy)?.id ?? null,
			answered_at: `${one.readOn}T11:00:00Z`
		}))
	);
	await rows(
		answers,
		(answer) => answer,
		(values) => trx.insertInto('case_answer').values(values).execute()
	);
	await rows(
		content.auditElements,
		(element, position) => ({ id: newId(), review_id: review, position, ...element }),
		(values) => trx.insertInto('audit_element').values(values).execute()
	);
	for (const concern of content.urgentConcerns) {
		const id = newId();
		const raisedBy = people.get(concern.raisedBy)!.id;
		await trx
			.insertInto('urgent_concern')
			.values({ id, review_id: review, case_id: ids.of('case', concern.case), text: concern.text, raised_by: raisedBy, raised_at: concern.raisedAt })
			.execute();
		await rows(
			concern.steps,
			(step) => ({ id: newId(), concern_id: id, step: step.step, words: step.words, by_account: people.get(step.by)!.id, at: step.at }),
			(values) => trx.insertInto('urgent_concern_step').values(values).execute()
		);
	}
}
