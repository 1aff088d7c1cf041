import { findNames } from './find-names.ts';
import { findNumbers, type NumberKind } from './find-numbers.ts';

export type IdentityKind = 'name' | NumberKind;

export type Identity = { kind: IdentityKind; match: string; start: number; end: number; advice: string };

const advice: Record<IdentityKind, string> = {
	name: 'Replace with a role',
	'date of birth': 'Replace with an age, or take it out',
	'NHS number': 'Take it out, and use the case reference',
	'post code': 'Take it out, or say what kind of area it is',
	phone: 'Take it out',
	email: 'Take it out, or replace with a role',
	'system number': 'Take it out, and use the case reference'
};

/**
 * What in a note looks as if it named or numbered a person, left to right, with what to do about each. For a warning after saving, never to
 * refuse a note: people must not be made to write less. Roles, case references, acronyms, months and places of the trade do not count.
 */
export function findIdentity(text: string): Identity[] {
	const numbers = findNumbers(text);
	const names = findNames(text).filter((name) => !numbers.some((number) => number.start < name.end && name.start < number.end));
	return [...names.map((name) => ({ kind: 'name' as const, ...name })), ...numbers]
		.sort((a, b) => a.start - b.start)
		.map(({ kind, start, end }) => ({ kind, match: text.slice(start, end), start, end, advice: advice[kind] }));
}
