import type { CheckKind } from '#server/letters/checks/check.ts';

/** What each kind of check is called on the screen. */
export const checkTitles: Record<CheckKind, string> = {
	unsupported: 'Finding without evidence',
	'single-source': 'Single source, stated as fact',
	draft: 'Still a draft finding',
	proportion: 'Words and counts do not agree',
	'may-identify': 'May identify a person',
	kloe: 'No answer to what was asked',
	empty: 'Empty section',
	gap: 'A gap to fill'
};
