import { expect, test } from 'vitest';
import { UnsoundDocument } from '#server/documents/lint.ts';
import { markdownToBlocks } from '#server/documents/markdown.ts';
import { htmlBody, writeHtml } from '#server/documents/write/html.ts';
import { sampleFinding, sampleLetter } from './sample.ts';
import type { Block, Document } from '#server/documents/model.ts';

const aDocument = (blocks: Block[], more: Partial<Document> = {}): Document => ({
	title: 'A "note" <b>',
	language: 'en-GB',
	sections: [{ orientation: 'portrait', blocks: [{ type: 'heading', level: 1, runs: [{ text: 'Note' }] }, ...blocks] }],
	...more
});

test('the page names its language and title and has landmarks', () => {
	const page = writeHtml(sampleLetter()).toString();
	expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB" dir="ltr">/);
	expect(page).toContain('<title>Findings letter: peer review of Ashcombe Borough Council</title>');
	for (const landmark of ['<header>', '<main class="doc">', '<footer>']) expect(page).toContain(landmark);
	expect(page).toContain('Draft 3. Not to be shared');
});

test('tables have captions, column and row scopes, and a region that the keyboard reaches', () => {
	const body = htmlBody(sampleLetter());
	expect(body).toContain('<caption>Actions by area, with lead, evidence, date, progress and status</caption>');
	expect(body).toContain('<th scope="col">Areas for development</th>');
	expect(body.match(/<th scope="row">/g)).toHaveLength(18);
	expect(body.match(/<th scope="colgroup" colspan="6">/g)).toHaveLength(2);
	expect(body.match(/role="region" aria-label="[^"]+" tabindex="0"/g)).toHaveLength(2);
});

test('the body has no style attribute and no script, and each finding once', () => {
	const body = htmlBody(sampleLetter());
	expect(body).not.toMatch(/\sstyle=|<script|<style|\son\w+=/);
	for (let number = 0; number < 60; number += 1) expect(body.split(sampleFinding(number))).toHaveLength(2);
});

test('a status is a hidden shape and a word', () => {
	const body = htmlBody(aDocument([{ type: 'paragraph', runs: [{ text: 'Off track', status: 'off-track' }] }]));
	expect(body).toMatch(/<span class="doc-status doc-status-off-track"><svg [^>]*aria-hidden="true"[^>]*>.*<\/svg> Off track<\/span>/);
});

test('whatever was typed is text', () => {
	const evil = '<script>alert(1)</script> <img src=x onerror=alert(1)> "><svg onload=alert(1)> \' & &lt;';
	const doc = aDocument(
		[
			...markdownToBlocks(`${evil}\n\n> ${evil}\n\n- ${evil}\n\n| ${evil.replaceAll('|', '')} |\n|---|\n| ${evil} |`),
			{ type: 'facts', title: evil, rows: [{ label: evil, value: [] }] },
			{ type: 'callout', title: evil, blocks: [] },
			{ type: 'address', lines: [evil] },
			{ type: 'heading', level: 2, id: '"><script>', runs: [{ text: evil }] }
		],
		{ title: evil, author: evil, subject: evil, header: evil, marking: evil, draft: evil, colophon: evil }
	);
	const tags = new Set(
		[
			...writeHtml(doc)
				.toString()
				.matchAll(/<([a-z0-9]+)/gi)
		].map((match) => match[1])
	);
	expect([...tags].filter((tag) => ['script', 'img', 'svg', 'iframe'].includes(tag ?? ''))).toEqual([]);
	expect(writeHtml(doc).toString()).toContain('&#60;script&#62;alert(1)&#60;/script&#62;');
});

test('right-to-left paragraphs say so', () => {
	expect(htmlBody(aDocument(markdownToBlocks('العربية\n\nEnglish')))).toMatch(/<p dir="rtl">العربية<\/p>\n<p>English<\/p>/);
});

test('a document with faults is refused', () => {
	expect(() => htmlBody(aDocument([], { title: '' }))).toThrow(UnsoundDocument);
});
