import type { SpineIssue } from './issue.ts';
import { care } from './issues-care.ts';
import { help } from './issues-help.ts';
import { oversight } from './issues-oversight.ts';
import { risk } from './issues-risk.ts';
import { voice } from './issues-voice.ts';

export type { SpineIssue } from './issue.ts';

/** Raised whenever an issue, a rule or a map of themes changes: suggestions are then made anew, and what people decided stays. */
export const spineVersion = 2;

/** The issues that reviews and inspections return to, in the order of the work: help, voice, risk, care, oversight. Columns and lists keep it or go A to Z. */
export const spineIssues: SpineIssue[] = [...help, ...voice, ...risk, ...care, ...oversight];

const byKey = new Map(spineIssues.map((issue) => [issue.key, issue]));

/** The issue of this key, or undefined for one that the list no longer has. */
export function findIssue(key: string): SpineIssue | undefined {
	return byKey.get(key);
}

/** The name of an issue; the key itself for one that the list no longer has. */
export function issueName(key: string): string {
	return byKey.get(key)?.name ?? key;
}
