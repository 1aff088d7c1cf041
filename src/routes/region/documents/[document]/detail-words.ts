import type { CheckItem } from '#server/region/documents/get-check.ts';

/** What an item carries besides its text, in words: a deadline, a grade, the columns of an action. */
export function detailWords({ details, force, label, reason }: Pick<CheckItem, 'details' | 'force' | 'label' | 'reason'>): string {
	const { deadline, forWhom, grade, action } = details;
	return [
		grade && `Grade: ${grade}.`,
		label && !reason.includes(label) && `Printed under “${label}”.`,
		force && `Force: ${force}.`,
		forWhom && `For: ${forWhom}.`,
		deadline && `Due: ${deadline}.`,
		action?.area && `Area: ${action.area}.`,
		action?.lead && `Lead: ${action.lead}.`,
		action?.responsible && `Responsible: ${action.responsible}.`,
		action?.timescale && `Timescale: ${action.timescale}.`,
		action?.evidence && `Evidence of success: ${action.evidence}.`,
		action?.progress && `Progress: ${action.progress}.`,
		action?.rag && `Status: ${action.rag}.`
	]
		.filter(Boolean)
		.join(' ')
		.replaceAll('..', '.');
}
