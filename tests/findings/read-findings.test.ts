import { expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { readFindings } from '#server/findings/read-findings.ts';
import { aFinding, aNoteToRestOn, anActivityToRestOn, aSource, themesOf } from '../factories/findings.ts';
import { aReview } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

test('the order is that of the board: Overview, then themes; strengths, areas, mixed; then by position', async ({ db }) => {
	const { review } = await aReview(db);
	const [first, second] = await themesOf(db, review);
	const places = [
		{ themeId: second!, kind: 'strength' },
		{ themeId: first!, kind: 'mixed' },
		{ themeId: first!, kind: 'area' },
		{ themeId: null, kind: 'area' },
		{ themeId: first!, kind: 'strength' },
		{ themeId: first!, kind: 'strength' }
	] as const;
	for (const place of places) await aFinding(db, review, { ...place, sources: 0 });
	expect((await readFindings(db, review)).map(({ themeId, kind, position }) => [themeId, kind, position])).toEqual([
		[null, 'area', 0],
		[first, 'strength', 0],
		[first, 'strength', 1],
		[first, 'area', 0],
		[first, 'mixed', 0],
		[second, 'strength', 0]
	]);
});

test('an activity is one source however many notes it gave, and lends all their perspectives', async ({ db }) => {
	const { review } = await aReview(db);
	const activityId = await anActivityToRestOn(db, review, 'focus-group');
	const noteIds = [
		await aNoteToRestOn(db, review, { activityId, perspective: 'practitioners' }),
		await aNoteToRestOn(db, review, { activityId, perspective: 'managers' }),
		await aNoteToRestOn(db, review, { activityId })
	];
	await aFinding(db, review, { noteIds });
	const [finding] = await readFindings(db, review);
	expect(finding).toMatchObject({
		noteCount: 3,
		strength: 'single',
		methods: [{ method: 'focus-group', count: 1 }],
		perspectives: ['managers', 'practitioners']
	});
});

test('all cases together, with the questions of the audit tool, are one source', async ({ db }) => {
	const { review } = await aReview(db);
	const cases = [newId(), newId()];
	await db
		.insertInto('case_record')
		.values(cases.map((id, index) => ({ id, review_id: review.id, number: index + 1 })))
		.execute();
	const question = newId();
	await db
		.insertInto('case_question')
		.values({ id: question, review_id: review.id, position: 99, text: 'Is the reason written down?', short_text: 'Reason' })
		.execute();
	const noteIds = [await aNoteToRestOn(db, review, { caseId: cases[0]! }), await aNoteToRestOn(db, review, { caseId: cases[1]! })];
	const { id } = await aFinding(db, review, { noteIds });
	await db.insertInto('finding_question').values({ finding_id: id, question_id: question }).execute();
	expect((await readFindings(db, review))[0]?.sources).toEqual([{ id: 'case-audit', method: 'case-audit', perspectives: ['case-records'] }]);
});

test('a document counts once whether noted or linked; figures of one data set count once', async ({ db }) => {
	const { review } = await aReview(db);
	const document = newId();
	await db.insertInto('document').values({ id: document, review_id: review.id, title: 'Threshold guidance' }).execute();
	const measures = [newId(), newId(), newId()];
	const figure = { review_id: review.id, given_by: 'host' };
	const sources = ['Annual return', 'annual return ', ''];
	await db
		.insertInto('measure')
		.values(measures.map((id, index) => ({ ...figure, id, name: `Figure ${index}`, source: sources[index]! })))
		.execute();
	const { id } = await aFinding(db, review, { noteIds: [await aNoteToRestOn(db, review, { documentId: document })] });
	await db.insertInto('finding_document').values({ finding_id: id, document_id: document }).execute();
	await db
		.insertInto('finding_measure')
		.values(measures.map((measure_id) => ({ finding_id: id, measure_id })))
		.execute();
	const [finding] = await readFindings(db, review);
	expect(finding?.sources).toHaveLength(3);
	expect(finding).toMatchObject({
		methods: [
			{ method: 'data-reading', count: 2 },
			{ method: 'document-reading', count: 1 }
		],
		perspectives: ['data', 'documents']
	});
});

test('notes from nowhere in particular are one source for each perspective, by one method', async ({ db }) => {
	const { review } = await aReview(db);
	const noteIds = [];
	for (const perspective of ['managers', 'managers', 'partners', null]) noteIds.push(await aNoteToRestOn(db, review, { perspective }));
	await aFinding(db, review, { noteIds });
	expect((await readFindings(db, review))[0]).toMatchObject({ noteCount: 4, strength: 'building', methods: [{ method: 'note', count: 3 }] });
});

test('three sources by two methods from two perspectives are strong', async ({ db }) => {
	const { review } = await aReview(db);
	const noteIds = [await aSource(db, review), await aSource(db, review), await aSource(db, review, 'focus-group', 'practitioners')];
	const { id } = await aFinding(db, review, { noteIds });
	await aFinding(db, review, { sources: 0 });
	expect(await readFindings(db, review, [id])).toMatchObject([{ strength: 'strong', strengthWords: 'Strong: 3 sources, 2 methods' }]);
});
