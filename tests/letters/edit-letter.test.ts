import { expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { Conflict, NotAllowed, NotFound } from '#domain/outcomes.ts';
import { addSection, moveSection, removeSection } from '#server/letters/arrange-sections.ts';
import { compareVersions } from '#server/letters/compare-versions.ts';
import { editSection } from '#server/letters/edit-letter.ts';
import { readLetter } from '#server/letters/read-content.ts';
import { saveVersion } from '#server/letters/save-version.ts';
import { startLetter } from '#server/letters/start-letter.ts';
import type { ReviewAccess } from '#server/access/review-access.ts';
import type { Database } from '#server/db/connect.ts';
import { aLetter } from '../factories/letters.ts';
import { aReview, lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

async function aSection(db: Database, review: ReviewAccess, key = 'opening') {
	const { content } = await readLetter(db, review);
	const section = content.sections.find((one) => one.key === key)!;
	const form = {
		sectionId: section.id,
		version: section.version,
		title: section.title,
		showTitle: 'on',
		prose: section.prose,
		activityId: '',
		author: '',
		dated: '',
		method: ''
	};
	return { section, form: { ...form, findingId: [] as string[], wordingVersion: [] as number[], wording: [] as string[] } };
}

test('a letter starts once, from the outline of its framework, with what the review knows filled in', async ({ db }) => {
	const { review } = await aReview(db, { stage: 'on-site' });
	await startLetter(db, review);
	await startLetter(db, review);
	const { content } = await readLetter(db, review);
	expect(content.sections.map((section) => section.key)).toEqual(['opening', 'scope', 'activities', 'findings', 'closing']);
	expect(content.sections[0]!.prose).toContain('Testshire County Council');
	expect(content.sections[0]!.prose).toContain('13 to 15 October 2026');
});

test('a stale page gets both texts and loses neither', async ({ db }) => {
	const { manager } = await aLetter(db);
	const { form } = await aSection(db, manager);
	await editSection(db, manager, { ...form, prose: 'First to save.' });
	const stale = await editSection(db, manager, { ...form, prose: 'Second to save.' }).catch((cause: unknown) => cause);
	expect(stale).toBeInstanceOf(Conflict);
	expect((stale as Conflict).theirs.prose).toBe('First to save.');
	await editSection(db, manager, { ...form, version: (stale as Conflict).version, prose: 'Both.' });
	expect((await aSection(db, manager)).section.prose).toBe('Both.');
});

test('the letter may word a finding its own way, and the link to the finding stays', async ({ db }) => {
	const { manager, findings, id } = await aLetter(db);
	const { form } = await aSection(db, manager, 'findings');
	await editSection(db, manager, { ...form, findingId: [findings[0]!], wordingVersion: [0], wording: ['Managers decide quickly.'] });
	const worded = (await readLetter(db, manager)).content.findings.find((finding) => finding.id === findings[0])!;
	expect(worded).toMatchObject({ text: 'Managers decide quickly.', adapted: true, strength: 'building' });
	expect((await lastEntry(db, id))?.what).toBe('letter section changed');
	const again = await aSection(db, manager, 'findings');
	await editSection(db, manager, { ...again.form, findingId: [findings[0]!], wordingVersion: [1], wording: [''] });
	expect((await readLetter(db, manager)).content.findings[0]!.adapted).toBe(false);
});

test('sections are added before the closing, moved and taken out', async ({ db }) => {
	const { manager } = await aLetter(db);
	const added = newId();
	await addSection(db, manager, { id: added, title: 'What happens next' });
	await addSection(db, manager, { id: added, title: 'What happens next' });
	const titles = async () => (await readLetter(db, manager)).content.sections.map((section) => section.title);
	expect((await titles()).slice(-2)).toEqual(['What happens next', 'Closing']);
	await moveSection(db, manager, { sectionId: added, direction: 'up' });
	expect((await titles()).at(-3)).toBe('What happens next');
	await removeSection(db, manager, { sectionId: added });
	expect(await titles()).not.toContain('What happens next');
});

test('two versions are compared word by word', async ({ db }) => {
	const { manager } = await aLetter(db);
	await saveVersion(db, manager, { id: newId(), label: '' });
	const { form } = await aSection(db, manager);
	await editSection(db, manager, { ...form, prose: 'Words of the whole team.' });
	await saveVersion(db, manager, { id: newId(), label: '' });
	const { parts } = await compareVersions(db, manager, 1, 2);
	expect(parts.filter((part) => part.kind === 'added').map((part) => part.text.trim())).toContain('whole');
});

test('a reviewer reads drafts and writes none; the section of another review is not there', async ({ db }) => {
	const { manager } = await aLetter(db);
	const { form } = await aSection(db, manager);
	const { review: reviewer } = await aReview(db, { role: 'reviewer' });
	await expect(editSection(db, reviewer, form)).rejects.toThrow(NotAllowed);
	const { review: elsewhere } = await aReview(db);
	await expect(editSection(db, elsewhere, form)).rejects.toThrow(NotFound);
});
