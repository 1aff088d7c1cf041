import { expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { Conflict, NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import { openReview } from '#server/access/open-review.ts';
import { addCase, changeCase, dropCase } from '#server/cases/add-case.ts';
import { addQuestion, changeQuestion, dropQuestion, moveQuestion } from '#server/cases/audit-questions.ts';
import { addGroup, changeGroup, dropGroup, pasteList } from '#server/cases/case-groups.ts';
import { judgeCase } from '#server/cases/judge-case.ts';
import { readCase, readCaseChoices } from '#server/cases/read-case.ts';
import { readCases } from '#server/cases/read-cases.ts';
import { countRereadAudits, readValidation, validateAudits } from '#server/cases/validate-audits.ts';
import { anAccount } from '../factories/people.ts';
import { aCase, aQuestion, judged } from '../factories/cases.ts';
import { aNote } from '../factories/notes.ts';
import { aMember, aReview, atStage, lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

test('the product numbers cases from 1; a form sent twice adds one', async ({ db }) => {
	const { review } = await aReview(db);
	const given = { id: newId(), version: 0, groupId: null, howChosen: '' };
	await addCase(db, review, given);
	await addCase(db, review, given);
	await aCase(db, review);
	expect((await readCases(db, review)).cases.map((one) => one.number)).toEqual([1, 2]);
	expect((await readCaseChoices(db, review)).next).toBe(3);
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'case added', seen_with: 'cases:read' });
});

test('a case is judged question by question; what someone else judged meanwhile stays', async ({ db }) => {
	const { review } = await aReview(db);
	const [caseId, one, two] = [await aCase(db, review), await aQuestion(db, review), await aQuestion(db, review)];
	const tom = await aMember(db, review.id, await anAccount(db, { name: 'Tom Okafor' }), 'reviewer', { readsCases: true });
	await judged(db, tom, caseId, { [one]: 'yes' });
	await judgeCase(db, review, {
		caseId,
		reader: 1,
		rows: [
			{ id: one, answer: '', comment: '', was: '\n' },
			{ id: two, answer: 'no', comment: 'Not seen.', was: '\n' }
		]
	});
	const page = await readCase(db, review, { caseId, reader: 1 });
	expect(page.questions.filter((question) => question.answer).map(({ answer, comment, by }) => [answer, comment, by])).toEqual([
		['yes', '', 'Tom Okafor'],
		['no', 'Not seen.', 'Priya Nair']
	]);
	const entry = await lastEntry(db, review.id);
	expect([entry?.what, entry?.seen_with, entry?.about]).toEqual(['case judged', 'cases:read', JSON.stringify({ case: caseId, reader: 1, questions: [two] })]);
});

test('an answer that both changed shows both, and neither is lost', async ({ db }) => {
	const { review } = await aReview(db);
	const [caseId, question] = [await aCase(db, review), await aQuestion(db, review)];
	await judged(db, review, caseId, { [question]: 'partial' });
	const cause: unknown = await judged(db, review, caseId, { [question]: 'no' }).catch((error: unknown) => error);
	expect(cause).toBeInstanceOf(Conflict);
	expect((cause as Conflict).theirs).toEqual({ [`answer-${question}`]: 'partial', [`comment-${question}`]: '' });
	await judgeCase(db, review, { caseId, reader: 1, rows: [{ id: question, answer: 'no', comment: '', was: 'partial\n' }] });
	expect((await readCases(db, review)).answers.find((answer) => answer.questionId === question)?.answer).toBe('no');
});

test('a second reader judges on their own and is someone else', async ({ db }) => {
	const { review } = await aReview(db);
	const [caseId, question] = [await aCase(db, review), await aQuestion(db, review)];
	const second = await aMember(db, review.id, await anAccount(db), 'reviewer', { readsCases: true });
	await judged(db, review, caseId, { [question]: 'yes' });
	await expect(judged(db, review, caseId, { [question]: 'no' }, 2)).rejects.toThrow(RuleBroken);
	expect((await readCase(db, second, { caseId, reader: 2 })).questions.every((one) => one.answer === null)).toBe(true);
	await judged(db, second, caseId, { [question]: 'no' }, 2);
	expect((await readCases(db, review)).answers.map(({ reader, answer }) => [reader, answer]).sort()).toEqual([
		[1, 'yes'],
		[2, 'no']
	]);
});

test('those without cases see the host’s list and nothing of the sample; so does the host', async ({ db }) => {
	const { review } = await aReview(db);
	const groupId = newId();
	const hostLead = await anAccount(db);
	await addGroup(db, review, { id: groupId, version: 0, name: 'Early help', onHostList: 20 });
	const [caseId, question] = [await aCase(db, review, { groupId }), await aQuestion(db, review)];
	await judged(db, review, caseId, { [question]: 'yes' });
	const without = await aMember(db, review.id, await anAccount(db), 'reviewer');
	const host = await aMember(db, review.id, hostLead, 'host-lead');
	for (const key of [without, host]) {
		const board = await readCases(db, key);
		expect([board.groups.at(-1), board.cases, board.answers, board.questions]).toEqual([
			{ id: groupId, name: 'Early help', onHostList: null, chosen: 0, version: 1 },
			[],
			[],
			[]
		]);
		await expect(readCase(db, key, { caseId, reader: 1 })).rejects.toThrow(NotAllowed);
		await expect(judged(db, key, caseId, { [question]: 'no' })).rejects.toThrow(NotAllowed);
		await expect(aCase(db, key)).rejects.toThrow(NotAllowed);
		await expect(readValidation(db, key)).rejects.toThrow(NotAllowed);
	}
	expect((await readCases(db, review)).groups.at(-1)?.chosen).toBe(1);
	await expect(readCases(db, await aMember(db, review.id, await anAccount(db), 'observer'))).rejects.toThrow(NotAllowed);
	const { review: elsewhere } = await aReview(db);
	await expect(readCase(db, elsewhere, { caseId, reader: 1 })).rejects.toThrow(NotFound);
	await expect(judged(db, elsewhere, caseId, { [question]: 'no' })).rejects.toThrow(NotFound);
});

test('the host writes its list: numbers are the host’s, names of groups the leading roles’ too', async ({ db }) => {
	const { review, id } = await aReview(db, { stage: 'on-site' });
	const host = await aMember(db, id, await anAccount(db), 'host-contributor');
	const reviewer = await aMember(db, id, await anAccount(db), 'reviewer', { readsCases: true });
	const group = { id: newId(), version: 0, name: 'Early help', onHostList: 20 };
	await addGroup(db, host, group);
	await addGroup(db, host, group);
	await changeGroup(db, review, { ...group, version: 1, name: 'Early help plans', onHostList: 99 });
	const last = async () => (await readCases(db, host)).groups.at(-1);
	expect(await last()).toMatchObject({ name: 'Early help plans', onHostList: 20, version: 2 });
	await expect(changeGroup(db, host, { ...group, version: 1, onHostList: 21 })).rejects.toThrow(Conflict);
	await expect(addGroup(db, reviewer, { ...group, id: newId() })).rejects.toThrow(NotAllowed);
	await pasteList(db, host, { list: 'early help plans\t25\nShort breaks\t7' });
	expect((await readCases(db, host)).groups.slice(-2).map((one) => [one.name, one.onHostList])).toEqual([
		['Early help plans', 25],
		['Short breaks', 7]
	]);
	expect(await lastEntry(db, id)).toMatchObject({ what: 'case list pasted', seen_with: 'case-list:read' });
	await expect(pasteList(db, host, { list: 'Kayleigh Brown\nJack Smith' })).rejects.toThrow(RuleBroken);
	expect(JSON.stringify(await db.selectFrom('history_text').select('texts').execute())).not.toContain('Kayleigh');
	await expect(pasteList(db, review, { list: 'Early help\t3' })).rejects.toThrow(NotAllowed);
	await aCase(db, review, { groupId: group.id });
	await expect(dropGroup(db, host, { id: group.id })).rejects.toThrow(RuleBroken);
	await dropGroup(db, host, { id: (await last())!.id });
	await expect(aCase(db, review, { groupId: newId() })).rejects.toThrow(RuleBroken);
});

test('a case is changed and taken out while nothing was said of it', async ({ db }) => {
	const { review } = await aReview(db);
	const id = await aCase(db, review);
	await changeCase(db, review, { id, version: 1, groupId: null, howChosen: 'By the lead' });
	await expect(changeCase(db, review, { id, version: 1, groupId: null, howChosen: 'Otherwise' })).rejects.toThrow(Conflict);
	const noted = await aCase(db, review);
	await aNote(db, review, { caseId: noted });
	await expect(dropCase(db, review, { id: noted })).rejects.toThrow(RuleBroken);
	await dropCase(db, review, { id });
	await expect(dropCase(db, review, { id })).rejects.toThrow(NotFound);
});

test('the leading roles word, order and take out questions; answered ones stay', async ({ db }) => {
	const { review } = await aReview(db);
	const reviewer = await aMember(db, review.id, await anAccount(db), 'reviewer', { readsCases: true });
	const question = { id: newId(), version: 0, text: 'Was the child seen alone?', shortText: 'Child seen alone', guidance: '' };
	await expect(addQuestion(db, reviewer, question)).rejects.toThrow(NotAllowed);
	const first = await aQuestion(db, review);
	await addQuestion(db, review, question);
	await changeQuestion(db, review, { ...question, version: 1, shortText: 'Seen alone' });
	await expect(changeQuestion(db, review, { ...question, version: 1, shortText: 'Seen' })).rejects.toThrow(Conflict);
	await moveQuestion(db, review, { id: question.id, direction: 'up' });
	await moveQuestion(db, review, { id: question.id, direction: 'down' });
	await moveQuestion(db, review, { id: question.id, direction: 'up' });
	expect((await readCases(db, review)).questions.slice(-2).map((one) => one.id)).toEqual([question.id, first]);
	await judged(db, review, await aCase(db, review), { [first]: 'yes' });
	await expect(dropQuestion(db, review, { id: first })).rejects.toThrow(RuleBroken);
	await dropQuestion(db, review, { id: question.id });
	const { review: elsewhere } = await aReview(db);
	await expect(moveQuestion(db, elsewhere, { id: first, direction: 'up' })).rejects.toThrow(NotFound);
	await expect(dropQuestion(db, elsewhere, { id: first })).rejects.toThrow(NotFound);
	await expect(changeQuestion(db, elsewhere, { ...question, id: first, version: 1 })).rejects.toThrow(NotFound);
});

test('audit validation says of each element whether the host’s template covers it', async ({ db }) => {
	const { review } = await aReview(db, { framework: 'national-safeguarding-peer-review' });
	const { elements } = await readValidation(db, review);
	expect(elements.length).toBeGreaterThan(3);
	const id = elements[0]!.id;
	await validateAudits(db, review, [{ id, answer: 'partial', comment: 'Not the views of the child.', was: '\n' }]);
	await countRereadAudits(db, review, { reread: 12, was: null });
	await expect(countRereadAudits(db, review, { reread: 9, was: null })).rejects.toMatchObject({ name: 'Conflict', theirs: { reread: '12' } });
	const after = await readValidation(db, review);
	expect([after.elements[0], after.reread]).toMatchObject([{ covered: 'partial', comment: 'Not the views of the child.' }, 12]);
	await expect(validateAudits(db, review, [{ id, answer: 'no', comment: '', was: '\n' }])).rejects.toThrow(Conflict);
	await expect(validateAudits(db, review, [{ id: newId(), answer: 'no', comment: '', was: '\n' }])).rejects.toThrow(NotFound);
});

test('once the letter is with the host, no case is judged', async ({ db }) => {
	const { review, id, manager } = await aReview(db);
	const [caseId, question] = [await aCase(db, review), await aQuestion(db, review)];
	await atStage(db, id, 'with-host');
	const late = await openReview(db, manager, id);
	await expect(judged(db, late, caseId, { [question]: 'yes' })).rejects.toThrow(NotAllowed);
	expect((await readCase(db, late, { caseId, reader: 1 })).number).toBe(1);
});
