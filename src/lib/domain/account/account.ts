import * as v from 'valibot';
import { isEasyToGuess } from './password.ts';
import { formId } from '../review.ts';

const email = v.pipe(
	v.string('Enter an e-mail address'),
	v.trim(),
	v.toLowerCase(),
	v.nonEmpty('Enter an e-mail address'),
	v.maxLength(254, 'Shorten the e-mail address to 254 characters'),
	v.email('Enter an e-mail address like name@council.gov.uk')
);
const name = v.pipe(v.string('Enter a name'), v.trim(), v.nonEmpty('Enter a name'), v.maxLength(120, 'Shorten the name to 120 characters'));
const post = v.pipe(v.optional(v.string(), ''), v.trim(), v.maxLength(160, 'Shorten the post to 160 characters'));
const ticked = v.pipe(
	v.optional(v.string(), ''),
	v.transform((value) => value === 'yes')
);
const choice = v.pipe(
	v.optional(v.string(), ''),
	v.transform((value) => value || null)
);

/** A password that someone chooses: long rather than odd, and none that everyone tries first. Spaces and any letter are taken as typed. */
export const newPassword = v.pipe(
	v.string('Enter a password'),
	v.minLength(12, 'Use a password of 12 characters or more'),
	v.maxLength(200, 'Shorten the password to 200 characters'),
	v.check((value) => !isEasyToGuess(value), 'This password is easy to guess. Use three random words, or a password manager')
);

export const signInForm = v.object({
	email: v.pipe(
		v.string('Enter your e-mail address'),
		v.trim(),
		v.toLowerCase(),
		v.nonEmpty('Enter your e-mail address'),
		v.maxLength(254, 'Enter your e-mail address')
	),
	password: v.pipe(v.string('Enter your password'), v.nonEmpty('Enter your password'), v.maxLength(1000, 'Enter your password'))
});

export const unlockForm = v.pick(signInForm, ['password']);
export const setUpForm = v.object({ name, email, password: newPassword });
export const choosePasswordForm = v.object({ password: newPassword });
export const resetForm = v.object({ email });
export const ownDetailsForm = v.object({ name, post });
export const ownPasswordForm = v.object({ currentPassword: signInForm.entries.password, password: newPassword });

const rights = { authorityCode: choice, isAdministrator: ticked, startsReviews: ticked, adviserOfRegion: choice };

export const invitationForm = v.object({ id: formId, name, email, post, ...rights });
export const accountForm = v.object({
	name,
	email,
	post,
	...rights,
	version: v.pipe(v.string(), v.transform(Number), v.integer('Open the page again, then save'))
});

export type NewAccount = v.InferOutput<typeof invitationForm>;
export type AccountChange = v.InferOutput<typeof accountForm>;
