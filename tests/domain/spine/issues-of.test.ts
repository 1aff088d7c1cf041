import { expect, test } from 'vitest';
import { issuesOf } from '../../../src/lib/spine/issues-of.ts';
import { heldOut, type Labelled, worked } from './sentences.ts';

/** Of what was offered, how much is right; of what a reader ticked, how much was offered. */
function measure(sentences: Labelled[]): { precision: number; recall: number; wrong: string[] } {
	let [right, offered, ticked, found] = [0, 0, 0, 0];
	const wrong: string[] = [];
	for (const { text, issues, also } of sentences) {
		const given = issuesOf(text, '', null);
		const keys = given.map(({ key }) => key);
		const bad = given.filter(({ key }) => !issues.includes(key) && !also.includes(key));
		const missed = issues.filter((key) => !keys.includes(key));
		offered += keys.length;
		right += keys.length - bad.length;
		ticked += issues.length;
		found += issues.length - missed.length;
		if (bad.length > 0 || missed.length > 0)
			wrong.push(`${text} | not ${bad.map(({ key, words }) => `${key} (${words})`).join(', ') || '-'} | missed ${missed.join(', ') || '-'}`);
	}
	return { precision: right / offered, recall: found / ticked, wrong };
}

test('the rules offer what a reader would tick, and little else', () => {
	const { precision, recall, wrong } = measure(worked);
	expect(precision, wrong.join('\n')).toBeGreaterThan(0.95);
	expect(recall, wrong.join('\n')).toBeGreaterThan(0.95);
});

test('so they do on sentences that they were not bettered with', () => {
	const { precision, recall, wrong } = measure(heldOut);
	expect(precision, wrong.join('\n')).toBeGreaterThan(0.85);
	expect(recall, wrong.join('\n')).toBeGreaterThan(0.75);
});
