import type { StatusShape } from '../model.ts';

/** The colours of every format: those of the screens. */
export const colours = { ink: '#13252a', muted: '#46575c', teal: '#0c545a', tint: '#eef6f5', group: '#f7f9f9', line: '#b9c6c8' } as const;

/** How a status is shown beside its word: a shape that differs without colour, its colour, the ground behind the word and the colour of the word. */
export type StatusLook = {
	form: 'square' | 'circle' | 'triangle' | 'diamond' | 'ring' | 'dash';
	character: string;
	colour: string;
	ground: string;
	word: string;
};

const blue = { colour: '#1c5490', ground: '#e2edf8', word: '#123e6d' };
const green = { colour: '#1b7a45', ground: '#e0f1e6', word: '#0d4d2a' };
const amber = { colour: '#b56a00', ground: '#fdf0d6', word: '#6a3f00' };
const red = { colour: '#b8271b', ground: '#fbe5e2', word: '#7f1a11' };
const grey = { colour: '#607176', ground: '#e9eeee', word: '#34454a' };

const circle = { form: 'circle', character: '\u25cf' } as const;
const triangle = { form: 'triangle', character: '\u25b2' } as const;
const diamond = { form: 'diamond', character: '\u25c6' } as const;

export const statusLooks: Record<StatusShape, StatusLook> = {
	complete: { form: 'square', character: '\u25a0', ...blue },
	'on-track': { ...circle, ...green },
	'at-risk': { ...triangle, ...amber },
	'off-track': { ...diamond, ...red },
	'not-started': { form: 'ring', character: '\u25cb', ...grey },
	yes: { ...circle, ...green },
	partial: { ...triangle, ...amber },
	no: { ...diamond, ...red },
	'not-applicable': { form: 'dash', character: '\u2013', ...grey }
};

/** The size of a piece of text in points: in large print half as much again, and nothing under 18 point. */
export function printSize(points: number, largePrint: boolean): number {
	return largePrint ? Math.max(18, points * 1.5) : points;
}
