import { everyone } from './people.ts';
import { act, may, signedIn, type Row } from './who-sees-what.ts';

const whoeverSignsIn = may(signedIn);
const anybody = may(everyone);

/** One's own reminders and calendar: whoever signs in. The links that go out by mail or into a calendar program are keys themselves: whoever has one. */
export const jobRows: Record<string, Row> = {
	'/me/reminders': {
		sees: [whoeverSignsIn],
		acts: { choose: act(whoeverSignsIn, () => ({ kinds: ['overdue'] })), make: act(whoeverSignsIn), revoke: act(whoeverSignsIn) }
	},
	'/calendar/[token]': { sees: [anybody], params: { token: 'walk-calendar' } },
	'/stop/[token]': { sees: [anybody], acts: { default: act(anybody) }, nouns: { token: 'stop link' } }
};
