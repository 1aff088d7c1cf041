import JSZip from 'jszip';
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { describe, expect } from 'vitest';
import { today } from '#domain/dates.ts';
import { newId } from '#domain/id.ts';
import { Conflict, NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import { reportForm, riskForm, type ReportKind } from '#domain/plan/report.ts';
import type { ReviewAccess } from '#server/access/review-access.ts';
import type { Database } from '#server/db/connect.ts';
import type { Block, Document, Table } from '#server/documents/model.ts';
import { lintDocument } from '#server/documents/lint.ts';
import { plainText, walkDocument } from '#server/documents/walk.ts';
import { drawReport, previewPage } from '#server/plans/reports/draw-report.ts';
import { editReportWords, wordsPage } from '#server/plans/reports/edit-words.ts';
import { exceptionsPage } from '#server/plans/reports/exceptions-page.ts';
import { makeReport } from '#server/plans/reports/make-report.ts';
import { exportReport, listReports } from '#server/plans/reports/read-reports.ts';
import { risksPage, setRisks } from '#server/plans/reports/risks.ts';
import { updateAction } from '#server/plans/actions/update-action.ts';
import { installed, printed } from '../documents/other-programs.ts';
import { aYear } from '../factories/plan-year.ts';
import { anUpdate, aPlan, someone } from '../factories/plans.ts';
import { lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

describe('a report of the plan', () => {
	test('says only what the raw updates say', async ({ db }) => {
		const { review } = await aYear(db);
		const { document } = await drawReport(db, review, 'scrutiny');
		expect(lintDocument(document)).toEqual([]);
		const raw = await rawFigures(db, review);
		const said = wordsOf(document);
		expect(said).toContain(`The plan has ${raw.actions} actions in 2 areas.`);
		expect(said).toContain(
			`${raw.rag.complete} complete, ${raw.rag['on-track']} on track, ${raw.rag['at-risk']} at risk, ${raw.rag['off-track']} off track and ${raw.rag['not-started']} not started`
		);
		expect(said).toContain(`Of the ${raw.rag.complete} complete, ${raw.proven} has proof that it made a difference.`);
		expect(said).toContain(`${raw.overdue} is past the date that was set, and ${raw.slipped} has been put back twice or more.`);

		const table = tableOf(document, 'Actions of each area by status');
		expect(table.rows.at(-1)).toBeDefined();
		const last = cellsOf(table).at(-1) ?? [];
		expect(last).toEqual([
			'All areas',
			...(['complete', 'on-track', 'at-risk', 'off-track', 'not-started'] as const).map((key) => String(raw.rag[key] ?? 0)),
			String(raw.overdue),
			String(raw.proven)
		]);
		const sums = cellsOf(table)
			.slice(0, -1)
			.reduce(
				(sum, row) => sum.map((value, index) => value + Number(row[index + 1])),
				last.slice(1).map(() => 0)
			);
		expect(sums.map(String)).toEqual(last.slice(1));

		const figure = blocksOf(document).find((block) => block.type === 'figure');
		const trend = await rawTrend(db, review);
		for (const [key, label] of [
			['complete', 'Complete'],
			['off-track', 'Off track']
		] as const)
			expect(figure?.type === 'figure' && figure.alt).toContain(`${label}: ${trend.map((month) => month[key] ?? 0).join(', ')}.`);
	});

	test('the page of exceptions and the report count alike', async ({ db }) => {
		const { review } = await aYear(db);
		const raw = await rawFigures(db, review);
		const { kinds } = await exceptionsPage(db, review);
		const counted = Object.fromEntries(kinds.map(({ kind, exceptions }) => [kind, exceptions.length]));
		expect(counted).toMatchObject({
			overdue: raw.overdue,
			slipped: raw.slipped,
			'off-track': raw.rag['off-track'],
			'no-proof': (raw.rag.complete ?? 0) - raw.proven
		});
		const { document } = await drawReport(db, review, 'exceptions');
		for (const { title, exceptions } of kinds.filter((kind) => kind.exceptions.length > 0))
			expect(wordsOf(document)).toContain(`${title}: ${exceptions.length}.`);
	});

	test('stands in the council’s order and numbers, and leaves out what is empty', async ({ db }) => {
		const { review } = await aYear(db);
		await editReportWords(
			db,
			review,
			'scrutiny',
			await words(db, review, 'scrutiny', { move: 'purpose:up', contact: 'Democratic services\n01234 567890', meetingOn: '2026-12-14', from: 'Director' })
		);
		const { document } = await drawReport(db, review, 'scrutiny');
		const headings = blocksOf(document).flatMap((block) => (block.type === 'heading' && block.level <= 2 ? [plainText(block.runs)] : []));
		expect(headings).toEqual([
			'Peer review: findings and progress'.replace('Peer review', review.review.title),
			'1. Purpose of this report',
			'2. Summary in plain English',
			'3. Recommendation',
			'4. Background',
			'5. Where the plan stands',
			'6. How the plan has moved',
			'7. What does not go to plan',
			'8. Contact',
			'Appendix A: The action plan',
			'Appendix B: Glossary of posts'
		]);
		expect(wordsOf(document)).toContain('1.1 This report tells members');
		expect(wordsOf(document)).toContain('14 December 2026');
		expect((await previewPage(db, review, 'scrutiny')).leftOut).toEqual([
			'Strategic aim',
			'What the measures say',
			'Financial implications',
			'Legal implications',
			'Equality implications',
			'Risk implications'
		]);
		await editReportWords(db, review, 'scrutiny', await words(db, review, 'scrutiny', { numbered: '' }));
		expect(wordsOf((await drawReport(db, review, 'scrutiny')).document)).not.toContain('1.1 This report');
	});

	test('prints the risks that were looked at, by area, in words', async ({ db }) => {
		const { review, areaId } = await aYear(db);
		await setRisks(db, review, { areaId, version: 0, levels: ['high', '', 'low', '', ''], words: ['The summer is short', 'not printed', '', '', ''] });
		const table = tableOf((await drawReport(db, review, 'scrutiny')).document, 'Risks of each area');
		expect(cellsOf(table)).toEqual([['1. Write down the reasons for decisions'], ['Time', 'High', 'The summer is short'], ['Finance', 'Low', '']]);
	});

	test('prints measures as they may be published: a small number is not in it, nor in its files', async ({ db }) => {
		const { review, id, areaId } = await aYear(db);
		const measureId = newId();
		const given = { id: measureId, review_id: id, plan_area_id: areaId, name: 'Families waiting', kind: 'proportion', direction: 'lower' };
		await db
			.insertInto('plan_measure')
			.values({ ...given, baseline_numerator: 41, baseline_denominator: 134, baseline_on: '2026-06-01' })
			.execute();
		const reading = { id: newId(), review_id: id, measure_id: measureId, read_on: '2026-10-01', numerator: 3, denominator: 142, recorded_by_name: 'Someone' };
		await db.insertInto('plan_reading').values(reading).execute();
		const [row] = cellsOf(tableOf((await drawReport(db, review, 'scrutiny')).document, 'Measures of the plan'));
		expect(row?.slice(0, 3)).toEqual(['Families waiting Area 1', '31% (41 of 134) on 1 June 2026', 'fewer than 5 of 142 on 1 October 2026']);
	});

	test('is frozen: its files and blocks stay as they were when the plan goes on', async ({ db }) => {
		const { review, actions } = await aYear(db);
		const id = newId();
		await makeReport(db, review, { id, kind: 'board' });
		await makeReport(db, review, { id, kind: 'board' });
		const [made, ...others] = await listReports(db, review);
		expect(others).toEqual([]);
		expect(made).toMatchObject({ id, kind: 'board', number: 1, on: today(), exempt: false });
		const first = await exportReport(db, review, { reportId: id, format: 'pdf' });
		await updateAction(db, review, anUpdate(actions[0] ?? '', { rag: 'off-track', progress: 'It went wrong' }));
		const again = await exportReport(db, review, { reportId: id, format: 'pdf' });
		expect(again.bytes.equals(first.bytes)).toBe(true);
		const row = await db.selectFrom('plan_report').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
		expect(row.blocks_sha256).toBe(createHash('sha256').update(row.blocks).digest('hex'));
		expect(JSON.parse(row.plan)).toMatchObject({ reviewId: review.id });
		expect(row.plan).not.toContain('It went wrong');
		expect(await lastEntry(db, review.id)).toMatchObject({ what: 'action updated' });
		await makeReport(db, review, { id: newId(), kind: 'exceptions' });
		expect((await listReports(db, review)).map(({ number }) => number)).toEqual([2, 1]);
	});

	test('keeps what is exempt by itself, and out of the public copy', async ({ db }) => {
		const { review } = await aYear(db);
		const page = await wordsPage(db, review, 'scrutiny');
		const secret = 'A contract is being renewed with one provider';
		const texts = page.words.sections.map(({ key, words: text }) => (key === 'exempt' ? secret : text));
		await editReportWords(db, review, 'scrutiny', await words(db, review, 'scrutiny', { words: texts }));
		const id = newId();
		await makeReport(db, review, { id, kind: 'scrutiny' });
		expect((await listReports(db, review))[0]).toMatchObject({ exempt: true });
		const text = async (forPublic: boolean) => (await exportReport(db, review, { reportId: id, format: 'md', forPublic })).bytes.toString();
		expect(await text(false)).toContain(secret);
		expect(await text(true)).not.toContain(secret);
		const open = await exportReport(db, review, { reportId: id, format: 'docx', forPublic: true });
		expect(open.name).toMatch(/-public\.docx$/);
		expect(await documentXml(open.bytes)).not.toContain(secret);
		expect(await documentXml((await exportReport(db, review, { reportId: id, format: 'docx' })).bytes)).toContain(secret);
	});

	test('is tagged as PDF, with headings, header rows and the chart described; and has real headings in Word', async ({ db }) => {
		const { review } = await aYear(db);
		const id = newId();
		await makeReport(db, review, { id, kind: 'board' });
		const docx = await documentXml((await exportReport(db, review, { reportId: id, format: 'docx' })).bytes);
		expect(docx).toContain('<w:pStyle w:val="Heading1"/>');
		expect(docx).toMatch(/<wp:docPr [^>]*descr="Bars for each status/);
		expect(docx.split('<w:tblHeader/>').length - 1).toBe(4);
		expect(docx).toMatch(/w:orient="landscape"/);
		const large = await exportReport(db, review, { reportId: id, format: 'pdf', largePrint: true });
		expect(large.name).toMatch(/large-print\.pdf$/);
		if (!installed('pdfinfo')) return;
		const pdf = (await exportReport(db, review, { reportId: id, format: 'pdf' })).bytes;
		expect(printed('pdfinfo', [], pdf)).toMatch(/Tagged:\s+yes/);
		const tags = printed('pdfinfo', ['-struct-text'], pdf);
		expect(tags).toMatch(/H1 "/);
		expect(tags).toMatch(/H2 "What does not go to plan"/);
		expect(tags.match(/\bTHead\b/g)?.length).toBe(4);
		expect(tags).toMatch(/Figure/);
	});

	test('a board pack names every action that does not go to plan, at most six of them with their reasons', async ({ db }) => {
		const { review } = await aYear(db, 9);
		const { document } = await drawReport(db, review, 'board');
		const rows = cellsOf(tableOf(document, 'Actions that do not go to plan, the gravest first'));
		expect(rows).toHaveLength(6);
		const named = [
			...rows.map(([action]) => action?.split(' ')[0]),
			...(wordsOf(document)
				.match(/Also actions? ([\d., ]+):/)?.[1]
				?.split(', ') ?? [])
		];
		const { kinds } = await exceptionsPage(db, review);
		expect(new Set(named)).toEqual(new Set(kinds.flatMap(({ exceptions }) => exceptions.map(({ action }) => action.number))));
	});
});

describe('who may', () => {
	test('the host lead makes reports, a contributor reads them, the peers and an observer do neither', async ({ db }) => {
		const { review, id, areaId } = await aYear(db);
		const reportId = newId();
		await makeReport(db, review, { id: reportId, kind: 'exceptions' });
		const contributor = (await someone(db, id, 'host-contributor')).review;
		expect(await listReports(db, contributor)).toHaveLength(1);
		const risks = v.parse(riskForm, { areaId, version: '0', levels: ['', '', '', '', ''], words: ['', '', '', '', ''] });
		for (const role of ['host-contributor', 'lead', 'observer'] as const) {
			const other = (await someone(db, id, role)).review;
			await expect(makeReport(db, other, { id: newId(), kind: 'board' })).rejects.toThrow(NotAllowed);
			await expect(previewPage(db, other, 'board')).rejects.toThrow(NotAllowed);
			await expect(wordsPage(db, other, 'board')).rejects.toThrow(NotAllowed);
			await expect(setRisks(db, other, risks)).rejects.toThrow(NotAllowed);
			if (role === 'host-contributor') continue;
			await expect(listReports(db, other)).rejects.toThrow(NotAllowed);
			await expect(exportReport(db, other, { reportId, format: 'pdf' })).rejects.toThrow(NotAllowed);
			expect((await exceptionsPage(db, other)).actions.all).toBeGreaterThan(0);
		}
	});

	test('a report of another review is not there', async ({ db }) => {
		const { review } = await aYear(db);
		const other = await aPlan(db);
		const reportId = newId();
		await makeReport(db, other.review, { id: reportId, kind: 'exceptions' });
		await expect(exportReport(db, review, { reportId, format: 'pdf' })).rejects.toThrow(NotFound);
		await expect(exportReport(db, other.review, { reportId, format: 'exe' })).rejects.toThrow(NotFound);
		await expect(setRisks(db, review, { areaId: other.areaId, version: 0, levels: ['high', '', '', '', ''], words: ['', '', '', '', ''] })).rejects.toThrow(
			NotFound
		);
	});
});

describe('what a council writes', () => {
	test('is kept, and a stale page gets both texts', async ({ db }) => {
		const { review } = await aYear(db);
		const change = await words(db, review, 'scrutiny', { title: 'Our report' });
		await editReportWords(db, review, 'scrutiny', change);
		expect(await lastEntry(db, review.id)).toMatchObject({ what: 'report words changed' });
		expect((await wordsPage(db, review, 'scrutiny')).words.title).toBe('Our report');
		const stale = editReportWords(db, review, 'scrutiny', { ...change, title: 'Mine' });
		await expect(stale).rejects.toThrow(Conflict);
		await expect(stale).rejects.toMatchObject({ theirs: { title: 'Our report' }, version: 1 });
	});

	test('of risks too', async ({ db }) => {
		const { review, areaId } = await aYear(db);
		const risks = { areaId, version: 0, levels: ['high', '', '', '', ''] as const, words: ['Short of people', '', '', '', ''] };
		await setRisks(db, review, { ...risks, levels: [...risks.levels] });
		await expect(setRisks(db, review, { ...risks, levels: ['low', '', '', '', ''] })).rejects.toMatchObject({
			theirs: { 'words-time': 'Time: High: Short of people' }
		});
		const { areas } = await risksPage(db, review);
		await setRisks(db, review, { ...risks, version: areas[0]?.version ?? 0, levels: ['', '', '', '', ''] });
		expect((await risksPage(db, review)).areas[0]?.risks).toEqual([]);
	});

	test('an empty plan has nothing to report', async ({ db }) => {
		const { review, actionId } = await aPlan(db);
		await db.deleteFrom('action').where('id', '=', actionId).execute();
		await expect(makeReport(db, review, { id: newId(), kind: 'scrutiny' })).rejects.toThrow(RuleBroken);
	});
});

/** The figures, worked out here from the rows as they are stored, by none of the product's own rules. */
async function rawFigures(db: Database, review: ReviewAccess) {
	const actions = await db.selectFrom('action').select(['id', 'due_on']).where('review_id', '=', review.id).execute();
	const rag: Record<string, number> = {};
	let overdue = 0;
	let slipped = 0;
	let proven = 0;
	for (const { id, due_on } of actions) {
		const updates = await db.selectFrom('action_update').selectAll().where('action_id', '=', id).execute();
		updates.sort((a, b) => Date.parse(a.made_at) - Date.parse(b.made_at));
		const now = updates[updates.length - 1]?.rag ?? 'none';
		rag[now] = (rag[now] ?? 0) + 1;
		if (now !== 'complete' && due_on && due_on < today()) overdue += 1;
		const moved = updates.filter((update) => update.due_from && update.due_to && update.due_from < update.due_to);
		if (now !== 'complete' && moved.length >= 2) slipped += 1;
		const proof = await db.selectFrom('action_proof').select('action_id').where('action_id', '=', id).executeTakeFirst();
		if (now === 'complete' && proof) proven += 1;
	}
	return { actions: actions.length, rag, overdue, slipped, proven };
}

/** How many actions had each status at the end of each month since the agreement, and now: a month at a time, by asking the rows again. */
async function rawTrend(db: Database, review: ReviewAccess): Promise<Record<string, number>[]> {
	const updates = await db
		.selectFrom('action_update')
		.innerJoin('action', 'action.id', 'action_id')
		.select(['action_id', 'action_update.rag', 'made_at'])
		.where('action.review_id', '=', review.id)
		.execute();
	const agreed = await db.selectFrom('plan_agreement').select('agreed_on').where('review_id', '=', review.id).executeTakeFirstOrThrow();
	const days: string[] = [today()];
	const [year = 0, month = 0] = today().split('-').map(Number);
	for (let back = 0; back < 11; back += 1) {
		const end = new Date(Date.UTC(year, month - 1 - back, 0)).toISOString().slice(0, 10);
		if (end >= agreed.agreed_on) days.unshift(end);
	}
	return days.map((day) => {
		const last = new Map<string, { at: number; rag: string | null }>();
		for (const { action_id, rag, made_at } of updates) {
			const at = Date.parse(made_at);
			if (new Date(at).toISOString().slice(0, 10) <= day && at >= (last.get(action_id)?.at ?? 0)) last.set(action_id, { at, rag });
		}
		const counts: Record<string, number> = {};
		for (const { rag } of last.values()) if (rag) counts[rag] = (counts[rag] ?? 0) + 1;
		return counts;
	});
}

/** The form of a report's words as its page sends it. */
async function words(db: Database, review: ReviewAccess, kind: ReportKind, given: Record<string, unknown>) {
	const { words: stored, version } = await wordsPage(db, review, kind);
	return v.parse(reportForm, {
		...stored,
		version: String(version),
		meetingOn: stored.meetingOn ?? '',
		numbered: stored.numbered ? 'yes' : '',
		keys: stored.sections.map(({ key }) => key),
		titles: stored.sections.map(({ title }) => title),
		words: stored.sections.map((section) => section.words),
		printed: stored.sections.filter((section) => section.printed).map(({ key }) => key),
		...given
	});
}

function blocksOf(document: Document): Block[] {
	return [...walkDocument(document)].map(({ block }) => block);
}

function wordsOf(document: Document): string {
	const rows = blocksOf(document).flatMap((block) =>
		block.type === 'table' ? block.rows.flatMap((row) => ('group' in row ? [plainText(row.group)] : [])) : []
	);
	return [...blocksOf(document).flatMap((block) => (block.type === 'paragraph' || block.type === 'heading' ? [plainText(block.runs)] : [])), ...rows].join(
		'\n'
	);
}

function tableOf(document: Document, caption: string): Table {
	const table = blocksOf(document).find((block) => block.type === 'table' && block.caption === caption);
	if (table?.type !== 'table') throw new Error(`There is no table "${caption}"`);
	return table;
}

function cellsOf(table: Table): string[][] {
	return table.rows.map((row) =>
		'group' in row ? [plainText(row.group)] : row.cells.map((cell) => cell.map((block) => (block.type === 'paragraph' ? plainText(block.runs) : '')).join(' '))
	);
}

async function documentXml(bytes: Buffer): Promise<string> {
	return (await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string')) ?? '';
}
