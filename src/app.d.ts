import type { FormFailure } from '$edge/form.ts';
import type { ReviewFrame } from '$edge/review.ts';
import type { SignedInAs } from '#server/access/sessions.ts';

declare global {
	namespace App {
		interface Locals {
			/** The signed-in person, or null. Set once in hooks. */
			user: SignedInAs | null;
			/** Set where it could not be found out who is signed in, since the database did not answer; `user` is null then. */
			unknown: { cause: unknown } | null;
			/** The id of the stored session (a hash), for listing and ending sign-ins. */
			sessionId: string | null;
			/** Who has a session here that was left for 30 minutes and asks for the password; `user` is null then. */
			locked: { id: string; name: string; sessionId: string; at: string } | null;
			/** A reference number that stands in the log and on the error page. */
			requestId: string;
		}
		interface Error {
			message: string;
			reference?: string;
			/** What was typed in a form that could not be saved, so that it stays on the screen. */
			typed?: { label: string; text: string }[];
			/** The same form, to be sent once more: where the database was away, and the form held no password and no file. */
			again?: { address: string; entries: [name: string, value: string][]; multipart: boolean };
		}
		interface PageData {
			user?: Locals['user'];
			/** What was just done, said once at the top of the next page. */
			said?: string;
			review?: ReviewFrame;
		}
		interface ActionData extends Partial<FormFailure> {}
	}
}

export {};
