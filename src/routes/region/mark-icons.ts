import type { IconName } from '$components/icons.ts';
import type { Mark } from '#domain/region/compare.ts';

/** A shape beside each word, so that the cells differ in black and white too. */
export const markIcons: Record<Mark, IconName> = { strength: 'strength', area: 'area', both: 'half', silent: 'neutral' };
