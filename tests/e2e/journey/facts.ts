import type { Finding } from './findings.ts';

/** Who takes part in the journey, and the words that go from hand to hand in it. */
export const people = {
	manager: { name: 'Maya Osei', email: 'maya.osei@example.org' },
	lead: { name: 'Leo Grant', email: 'leo.grant@example.org' },
	peer: { name: 'Rosa Field', email: 'rosa.field@example.org' },
	host: { name: 'Hana Petrie', email: 'hana.petrie@example.org' },
	contributor: { name: 'Hugo Lane', email: 'hugo.lane@example.org' }
};
export const notes = {
	group: 'Partners said that the threshold document is clear and used every day.',
	document: 'The threshold document gives an example for each level.',
	schools: 'Schools ring the front door and get an answer the same day',
	replies: 'Schools do not hear what became of their contact',
	case: 'The decision waited for a third day with nobody named on the record.'
};
const partners = { theme: 'Partners and their thresholds', tab: 'Partners' };
export const known: Finding = { ...partners, kind: 'Strength', text: 'Partners know the thresholds and use them.', short: 'Thresholds are known and used.' };
export const unheard: Finding = { ...partners, kind: 'Mixed', text: 'Schools reach the front door easily, and do not hear what became of their contact.' };
export const late: Finding = {
	theme: 'Contact and referral',
	tab: 'Contact and referral',
	kind: 'Area for development',
	text: 'Decisions on contacts come late.'
};
export const alone: Finding = {
	theme: 'Children and families',
	tab: 'Children',
	kind: 'Area for development',
	text: 'Plans are not yet written with families.'
};
export const headline = 'Partners and schools trust the front door, and wait for its replies.';
export const recommendation = 'Tell each school what became of its contact.';
export const ownView = 'We think that the front door decides well and mostly in time.';
export const action = 'Write each plan at home, with the family.';
