import { v7 } from 'uuid';

/** A new id: UUID version 7, made by whoever creates the thing, so that a form sent twice makes one thing. */
export function newId(): string {
	return v7();
}
