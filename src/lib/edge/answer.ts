import { error, fail, isHttpError, isRedirect, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { Conflict, NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { FieldError, FormFailure } from './form.ts';
import { breakOff } from './break-off.ts';
import { typedValues } from './read-form.ts';

/** Turns what the domain threw into an answer; what it does not know becomes the error page with a reference number and what was typed. */
export async function refuse(event: RequestEvent, cause: unknown, fields?: Record<string, unknown>): Promise<never> {
	if (isHttpError(cause) || isRedirect(cause)) throw cause;
	if (cause instanceof NotFound) error(404, 'Page not found');
	if (cause instanceof NotAllowed) error(403, 'You cannot do this now');
	return breakOff(event, cause, fields);
}

/** The page again, with what was typed and what to do. */
export function formAgain(event: RequestEvent, fields: Record<string, unknown>, errors: FieldError[]): ActionFailure<FormFailure> {
	return fail(400, { sent: sentAction(event), values: typedValues(fields), errors });
}

/** As `formAgain` for what an act threw: a broken rule, or someone else's change. Anything else is refused. */
export async function actRefused(event: RequestEvent, fields: Record<string, unknown>, cause: unknown): Promise<ActionFailure<FormFailure>> {
	if (cause instanceof RuleBroken) return formAgain(event, fields, [{ field: cause.field, text: cause.message }]);
	if (cause instanceof Conflict) {
		const { theirs } = cause;
		// Beside the first field that the other changed: what is the same in both needs no choice.
		const differs = Object.keys(theirs).find((field) => theirs[field] !== fields[field]) ?? Object.keys(theirs)[0];
		const errors = [
			{
				field: differs ?? '',
				text: 'Someone else changed this while you were writing. Both texts are below. Choose what to keep, then save again'
			}
		];
		return fail(409, { sent: sentAction(event), values: typedValues(fields), errors, conflict: { theirs: cause.theirs, version: cause.version } });
	}
	return refuse(event, cause, fields);
}

/** After a change: the address to look at, and a sentence that is said once at its top. */
export function goOn(event: RequestEvent, said: string | undefined, to: string | undefined): never {
	if (said) event.cookies.set('said', said, { path: '/', httpOnly: true, sameSite: 'lax', maxAge: 30 });
	redirect(303, to ?? sameAddress(event.url));
}

/** The address of the page without the name of the action, filters kept. */
function sameAddress(url: URL): string {
	const query = [...url.searchParams].filter(([name]) => !name.startsWith('/'));
	return url.pathname + (query.length > 0 ? `?${new URLSearchParams(query)}` : '');
}

function sentAction(event: RequestEvent): string {
	return [...event.url.searchParams.keys()].find((name) => name.startsWith('/'))?.slice(1) ?? 'default';
}
