import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { spineIssues } from '../../../src/lib/spine/index.ts';
import { issuesOf, looksAt } from '../../../src/lib/spine/issues-of.ts';
import { finder } from '../../../src/lib/spine/phrase.ts';
import { frameworkThemes, headings } from '../../../src/lib/spine/themes.ts';
import { frameworks } from '#frameworks/index.ts';

const finds = (phrase: string, text: string) => finder([phrase])(text).map(({ start, end }) => text.slice(start, end));

test('a phrase is met as whole words, with word forms, gaps, choices and pairs, within one sentence', () => {
	expect(finds('plan*', 'Planning is good. Explanations are not plans.')).toEqual(['Planning', 'plans']);
	expect(finds('step-up', 'Step up and step-up')).toEqual(['Step up', 'step-up']);
	expect(finds('SEND', 'We send help to SEND services')).toEqual(['SEND']);
	expect(finds('child’s voice', "The child's voice")).toEqual(["child's voice"]);
	expect(finds('manager* ... challenge*', 'Managers do not always challenge. Managers. We challenge')).toEqual(['Managers do not always challenge']);
	expect(finds('(a|the (new|old))? plan (works|fails)?', 'the old plan works')).toEqual(['the old plan works']);
	expect(finds('reason* & record*', 'Records give few reasons. Reasons vary.')).toEqual(['Records', 'reasons']);
});

test('every theme of a shipped framework, and every heading, leads to issues that are in the list', () => {
	const keys = new Set(spineIssues.map(({ key }) => key));
	expect(keys.size).toBe(spineIssues.length);
	const rules = [...Object.values(frameworkThemes).flatMap((themes) => Object.values(themes)), ...headings.map(({ rule }) => rule)];
	for (const { looksAt: looked, isAbout } of rules) expect([...looked, ...(isAbout ? [isAbout] : [])].filter((key) => !keys.has(key))).toEqual([]);
	for (const framework of frameworks) expect(Object.keys(frameworkThemes[framework.key] ?? {})).toEqual(framework.themes.map((theme) => theme.name));
});

test('a finding under a heading that is about one thing is offered that, and says so', () => {
	expect(issuesOf('All of this is new.', 'Voice of the child', 'regional-peer-challenge')).toEqual([{ key: 'voice', words: 'under “Voice of the child”' }]);
	expect(issuesOf('All of this is new.', 'Effective practice, service delivery and the voice of the child', 'national-safeguarding-peer-review')).toEqual([]);
	expect(issuesOf('They are in touch.', 'The experiences and progress of care leavers', 'ilacs')[0]?.key).toBe('care-leavers');
	expect(looksAt('The experiences and progress of children in care', 'ilacs')).toContain('permanence');
	expect(looksAt('How good is reflective supervision here?', null)).toEqual(['supervision']);
	expect(looksAt('', null)).toEqual([]);
	expect(issuesOf('All of this is new.', 'Recording and supervision', null)).toEqual([]);
	expect(looksAt('Recording and supervision', null).toSorted()).toEqual(['recording', 'supervision']);
});

test('the guide for advisers lists every issue, and no other', async () => {
	const guide = await readFile(new URL('../../../docs/adviser/issues-and-memory.md', import.meta.url), 'utf8');
	const listed = [...guide.slice(guide.indexOf('## The list')).matchAll(/^\| *(.+?) *\| *(.+?) *\|$/gm)].slice(2).map(([, name, about]) => [name, about]);
	expect(listed).toEqual(spineIssues.map(({ name, about }) => [name, about]));
});
