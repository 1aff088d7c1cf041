import type { IconName } from '$components/icons.ts';
import type { ItemKind } from '#domain/reading/reading.ts';

/** Each kind of item by a shape and a tone, the same in the source and beside it; the word stands with it. */
export const itemMarks: Record<ItemKind, { icon: IconName; tone: 's' | 'a' | 'n' | 'r' | 'u' }> = {
	strength: { icon: 'strength', tone: 's' },
	area: { icon: 'area', tone: 'a' },
	mixed: { icon: 'half', tone: 'n' },
	recommendation: { icon: 'flag', tone: 'r' },
	judgement: { icon: 'star-outline', tone: 'r' },
	action: { icon: 'list', tone: 'r' },
	neutral: { icon: 'neutral', tone: 'n' },
	unclear: { icon: 'warning', tone: 'u' }
};
