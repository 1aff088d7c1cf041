import type { RagLegendEntry } from './framework.ts';

/** The legend a plan starts with. A council changes the words, never what a key stands for. */
export const ragLegend: RagLegendEntry[] = [
	{ key: 'complete', label: 'Complete', meaning: 'The action has been done. Whether it made a difference is shown apart.' },
	{ key: 'on-track', label: 'On track', meaning: 'Work has begun and is expected to finish by its date.' },
	{ key: 'at-risk', label: 'At risk', meaning: 'The date may be missed unless something changes; the progress note says what.' },
	{ key: 'off-track', label: 'Off track', meaning: 'The date has been missed, or will be, and a new date or a decision is needed.' },
	{ key: 'not-started', label: 'Not started', meaning: 'Work has not begun and was not yet due to begin.' }
];
