import * as v from 'valibot';
import { formId, optionalDate } from './review.ts';

const line = (max = 300) => v.pipe(v.optional(v.string(), ''), v.trim(), v.maxLength(max, `Shorten this to ${max} characters`));
const version = v.pipe(v.string(), v.transform(Number), v.integer('Open the page again, then save'));

/** The head of the letter: references, addressee, subject, who signs. */
export const headForm = v.object({
	version,
	date: optionalDate('The date of the letter'),
	ourRef: line(60),
	yourRef: line(60),
	addressee: line(120),
	addresseePost: line(160),
	addresseeAddress: line(600),
	salutation: line(120),
	subject: line(200),
	contact: line(600),
	letterhead: line(600),
	closing: line(80),
	signatory: line(120),
	signatoryPost: line(300),
	copies: line(1000),
	signature: v.optional(v.instance(File)),
	removeSignature: v.optional(v.string())
});

/** The prose of one section and what stands around it. 100,000 characters is about 60 pages. */
export const sectionForm = v.object({
	sectionId: formId,
	version,
	title: v.pipe(v.string(), v.trim(), v.nonEmpty('Enter the title of the section'), v.maxLength(160, 'Shorten the title to 160 characters')),
	showTitle: v.optional(v.string()),
	prose: v.pipe(v.optional(v.string(), ''), v.maxLength(100_000, 'Shorten the text to 100,000 characters')),
	activityId: v.optional(v.string(), ''),
	author: line(160),
	dated: line(60),
	method: line(2000),
	/** Three lists side by side: the findings shown with the section, the version of each wording, and the wording. */
	findingId: v.optional(v.array(formId), []),
	wordingVersion: v.optional(v.array(version), []),
	wording: v.optional(v.array(v.pipe(v.string(), v.maxLength(2000, 'Shorten the wording to 2,000 characters'))), [])
});

export const sectionChoice = v.object({ sectionId: formId });
export const moveForm = v.object({ sectionId: formId, direction: v.picklist(['up', 'down']) });
export const newSectionForm = v.object({
	id: formId,
	title: v.pipe(v.string(), v.trim(), v.nonEmpty('Enter the title of the section'), v.maxLength(160, 'Shorten the title to 160 characters'))
});

export const keepForm = v.object({
	key: v.pipe(v.string(), v.nonEmpty()),
	reason: v.pipe(v.string(), v.trim(), v.nonEmpty('Say why this stays as it is'), v.maxLength(500, 'Shorten the reason to 500 characters'))
});
export const checkChoice = v.object({ key: v.pipe(v.string(), v.nonEmpty()) });

export const versionForm = v.object({ id: formId, label: line(120) });
export const shareForm = v.object({ id: formId, commentsBy: optionalDate('The date for comments') });
export const versionChoice = v.object({ versionId: formId });
export const issueForm = v.object({ versionId: formId, reason: line(1000) });
export const commentForm = v.object({
	id: formId,
	versionId: formId,
	section: line(160),
	quoted: line(2000),
	comment: v.pipe(v.string(), v.trim(), v.nonEmpty('Say what is not right, and what is'), v.maxLength(4000, 'Shorten the comment to 4,000 characters'))
});
export const answerForm = v.object({
	commentId: formId,
	changed: v.picklist(['yes', 'no'], 'Say whether the letter was changed'),
	answer: v.pipe(v.string(), v.trim(), v.nonEmpty('Enter the answer to the host'), v.maxLength(4000, 'Shorten the answer to 4,000 characters'))
});
export const publishForm = v.object({
	publishedOn: v.pipe(
		optionalDate('The date of publication'),
		v.check((value) => value !== null, 'Enter the date of publication'),
		v.transform((value) => value!)
	),
	place: v.pipe(v.string(), v.trim(), v.nonEmpty('Say where it was published'), v.maxLength(500, 'Shorten this to 500 characters'))
});
