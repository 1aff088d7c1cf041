/** What can go wrong in the domain. These carry data, never HTTP; one place (edge) turns them into a status and a message. */

/** Not there, or not for this person: the two are never told apart. */
export class NotFound extends Error {
	override name = 'NotFound';
	constructor(thing = 'thing') {
		super(`no such ${thing}`);
	}
}

/** The person may see this, but not do that now. `permission` is for the log. */
export class NotAllowed extends Error {
	override name = 'NotAllowed';
	readonly permission: string;
	constructor(permission: string) {
		super(`not allowed: ${permission}`);
		this.permission = permission;
	}
}

/** A rule of the trade says no. The message is shown as it stands and says what to do; `field` is the name of the form field it belongs to. */
export class RuleBroken extends Error {
	override name = 'RuleBroken';
	readonly field: string;
	constructor(message: string, field = '') {
		super(message);
		this.field = field;
	}
}

/** Someone else changed the same words since the page was opened. Carries both texts, so that nobody's words are lost. */
export class Conflict extends Error {
	override name = 'Conflict';
	readonly theirs: Record<string, string>;
	readonly version: number;
	/** `theirs` is what stands now, by form field name; `version` is the one to send to write over it. */
	constructor(theirs: Record<string, string>, version: number) {
		super('changed by someone else');
		this.theirs = theirs;
		this.version = version;
	}
}
