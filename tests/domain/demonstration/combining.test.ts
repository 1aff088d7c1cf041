import { describe, expect, test } from 'vitest';
import { findIdentity } from '#domain/wording/looks-like-identity.ts';
import { findMayIdentify } from '#domain/wording/may-identify.ts';
import { generateFindings } from '../../../src/lib/demonstration/generate-findings.ts';
import { generateNotes } from '../../../src/lib/demonstration/generate-notes.ts';
import { noteSentences } from '../../../src/lib/demonstration/notes/index.ts';
import { sentences } from '../../../src/lib/demonstration/sentences/index.ts';
import { themeTopics } from '../../../src/lib/demonstration/theme-topics.ts';

const national = themeTopics['national-safeguarding-peer-review'] ?? [];

/** Every alternative of a written sentence at least once. */
function wordings(written: string): string[] {
	const most = Math.max(1, ...[...written.matchAll(/\{([^{}]*)\}/g)].map((match) => (match[1] as string).split('|').length));
	return Array.from({ length: most }, (_, at) =>
		written.replace(/\{([^{}]*)\}/g, (_whole, list: string) => list.split('|')[at % list.split('|').length] as string)
	);
}

describe('the written sentences', () => {
	test('there are enough, none twice, each with a short form and with its braces closed', () => {
		expect(sentences.length).toBeGreaterThanOrEqual(170);
		expect(noteSentences.length).toBeGreaterThanOrEqual(120);
		for (const list of [sentences.map(({ text }) => text), sentences.map(({ short }) => short), noteSentences.map(({ text }) => text)])
			expect(new Set(list).size).toBe(list.length);
		for (const { text, short } of sentences) {
			expect(text).toMatch(/^[A-Z“].*[.”]$/s);
			expect(short.length).toBeLessThanOrEqual(70);
		}
		for (const { text } of [...sentences, ...noteSentences]) for (const wording of wordings(text)) expect(wording).not.toMatch(/[{}|]| {2}|\.\.$/);
	});

	test('no wording of a finding may identify anyone, and no note names anyone', () => {
		for (const { text } of sentences)
			for (const wording of wordings(text)) expect([...findMayIdentify(wording), ...findIdentity(wording)], wording).toEqual([]);
		for (const { text } of noteSentences) for (const wording of wordings(text)) expect(findIdentity(wording), wording).toEqual([]);
	});
});

describe('findings combined from them', () => {
	const findings = generateFindings('a seed', { themes: national, count: 190 });

	test('as many as asked for, none twice', () => {
		expect(findings).toHaveLength(190);
		expect(new Set(findings.map(({ text }) => text)).size).toBe(190);
		expect(new Set(findings.map(({ shortText }) => shortText)).size).toBe(190);
	});

	test('each theme has strengths and areas, and only its own topics', () => {
		for (const { key, topics } of national) {
			const own = findings.filter(({ themeKey }) => themeKey === key);
			expect(own.filter(({ kind }) => kind === 'strength').length).toBeGreaterThanOrEqual(10);
			expect(own.filter(({ kind }) => kind === 'area').length).toBeGreaterThanOrEqual(10);
			for (const { topic } of own) expect(topics).toContain(topic);
		}
	});

	test('the same seed gives the same, another seed another', () => {
		expect(generateFindings('a seed', { themes: national, count: 190 })).toEqual(findings);
		expect(generateFindings('b seed', { themes: national, count: 190 })).not.toEqual(findings);
	});

	test('more than the sentences can give is refused', () => {
		expect(() => generateFindings('a seed', { themes: national, count: 1000 })).toThrow(RangeError);
	});
});

test('notes have texts of their own and come from sources that could have given them', () => {
	const sources = {
		activities: [{ key: 'a', heldOn: '2026-09-21', startsAt: '09:00', perspectives: ['practitioners', 'managers'] as const, peers: ['tom-okafor'] }],
		documents: [{ key: 'd', kind: 'document' as const, readOn: '2026-09-01', readBy: 'sian-bevan' }],
		cases: [{ number: 3, readOn: '2026-09-22', readBy: 'tom-okafor' }]
	};
	const notes = generateNotes('a seed', { count: 150, themes: national, sources });
	expect(new Set(notes.map(({ text }) => text)).size).toBe(150);
	expect(generateNotes('a seed', { count: 150, themes: national, sources })).toEqual(notes);
	for (const { perspective, from } of notes) {
		expect(['practitioners', 'managers', 'documents', 'case-records']).toContain(perspective);
		expect(from).toEqual(perspective === 'documents' ? { document: 'd' } : perspective === 'case-records' ? { case: 3 } : { activity: 'a' });
	}
	expect(() => generateNotes('a seed', { count: 5000, themes: national, sources })).toThrow(RangeError);
});
