/** Why a file cannot be read, as the rest of a sentence that begins with its name. Thrown in the worker; its words travel. */
export class Unreadable extends Error {
	override name = 'Unreadable';
}
