import * as v from 'valibot';
import { formId, optionalDate, optionalText, requiredText, rowVersion } from '../review.ts';

/** Everything of a progress letter that people write; what both sides said of each area is read from the progress review. */
export type ProgressLetterContent = {
	date: string | null;
	ourRef: string;
	yourRef: string;
	letterhead: string;
	contact: string;
	addressee: string;
	addresseePost: string;
	addresseeAddress: string;
	salutation: string;
	subject: string;
	introduction: string;
	close: string;
	closing: string;
	signatory: string;
	signatoryPost: string;
	copies: string;
	/** "yes": the picture of the signature on the findings letter is printed here too, where the same person signs. */
	printSignature?: 'yes' | '';
	/** Checks that stay as they are, each with its reason. */
	kept: { key: string; reason: string; by: string }[];
};

const words = (name: string, max = 300) => optionalText(name, max);

export const progressLetterForm = v.object({
	version: rowVersion,
	date: optionalDate('The date of the letter'),
	ourRef: words('the reference', 60),
	addressee: words('the name'),
	addresseePost: words('the post'),
	addresseeAddress: words('the address', 600),
	salutation: words('the greeting', 120),
	subject: words('the subject'),
	introduction: words('the introduction', 20_000),
	close: words('the closing words', 20_000),
	closing: words('the ending', 80),
	signatory: words('the name of the signatory'),
	signatoryPost: words('the post of the signatory'),
	printSignature: v.optional(v.picklist(['yes', '']))
});

export const keepCheckForm = v.object({
	key: requiredText('Open the page again, then send it', 'the key', 300),
	reason: requiredText('Say why this stays as it is', 'the reason', 500)
});
export const checkForm = v.object({ key: requiredText('Open the page again, then send it', 'the key', 300) });
export const newVersionForm = v.object({ id: formId });
/** `seen` is the number of the issued version that the page showed; empty before the first. */
export const issueProgressForm = v.object({ id: formId, seen: v.optional(v.string(), ''), reason: words('the reason', 1000) });
export const factForm = v.object({ id: formId, versionId: formId, comment: requiredText('Say what is not right, and what is', 'the comment', 4000) });
export const factAnswerForm = v.object({ commentId: formId, answer: requiredText('Enter the answer to the host', 'the answer', 4000) });

export type ProgressLetterWords = v.InferOutput<typeof progressLetterForm>;
export type ProgressIssue = v.InferOutput<typeof issueProgressForm>;
