import { NotFound } from '#domain/outcomes.ts';

export type SignedInPerson = { id: string; name: string; isAdministrator: boolean };

/** First line of every read and act about accounts: to anyone but an administrator these pages are not there (NotFound). */
export function requireAdministrator(person: SignedInPerson): void {
	if (!person.isAdministrator) throw new NotFound('page');
}
