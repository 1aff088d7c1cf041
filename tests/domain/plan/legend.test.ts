import { expect, test } from 'vitest';
import { legendFrom, ragLabel, shippedLegends, withinLegend } from '#domain/plan/legend.ts';
import { ragLegend } from '#frameworks/rag-legend.ts';

test('the shipped five are those of the shipped review methods', () => {
	expect(shippedLegends.five).toEqual(ragLegend);
});

test('a shipped legend keeps the word of a status that actions have', () => {
	const now = shippedLegends.five.map((entry) => (entry.key === 'off-track' ? { ...entry, label: 'Stuck' } : entry));
	expect(legendFrom('three', now, ['off-track', 'complete']).map(({ label }) => label)).toEqual(['Achieved', 'On task', 'At risk', 'Stuck']);
	expect(legendFrom('three', shippedLegends.three, ['not-started']).map(({ label }) => label)).toEqual(['Achieved', 'On task', 'At risk', 'Not started']);
});

test('a status without a word of the plan’s own has its usual one, and the nearest of those that the plan has', () => {
	expect(ragLabel(shippedLegends.three, 'complete')).toBe('Achieved');
	expect(ragLabel(shippedLegends.three, 'off-track')).toBe('Off track');
	expect(ragLabel(shippedLegends.three, null)).toBe('No status yet');
	expect([withinLegend(shippedLegends.three, 'off-track'), withinLegend(shippedLegends.three, 'not-started')]).toEqual(['at-risk', 'on-track']);
	expect(withinLegend(shippedLegends.five, 'off-track')).toBe('off-track');
});
