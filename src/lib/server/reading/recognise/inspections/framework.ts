import { inspectionFrameworks, type DocumentKind, type Line } from '#domain/reading/reading.ts';

const named: [key: (typeof inspectionFrameworks)[number]['key'], words: RegExp][] = [
	['jtai', /\bjoint targeted area inspection|\bJTAI\b/i],
	[
		'area-send-inspection',
		/\barea SEND\b|\blocal area\b[^.]{0,80}\b(?:SEND|special educational needs)|\b(?:special educational needs|SEND)\b[^.]{0,60}\binspection\b[^.]{0,60}\blocal area|\binspection of (?:the )?local area\b/i
	],
	['ilacs-focused-visit', /\bfocused visit\b/i],
	['ilacs-monitoring-visit', /\bmonitoring visit\b/i],
	['sif', /\binspection of services for children in need of help\b/i],
	[
		'safeguarding-2009',
		/\bsafeguarding and looked after children\b|\barrangements for the protection of children|\bcontact, referral and assessment arrangements/i
	],
	['ilacs', /\blocal authority children[’']?s services|\bchildren[’']?s social care services|\binspection of .{0,60}children[’']?s services/i]
];

/** The framework that an inspectorate worked under, by the words of its title and opening, and whether its reports grade. */
export function inspectionFramework(lines: readonly Line[], kind: DocumentKind): { key: string | null; judges: boolean } {
	const opening = lines.slice(0, 30);
	const title = opening
		.slice(0, 12)
		.map(({ text }) => text)
		.join('\n');
	const whole = opening.map(({ text }) => text).join('\n');
	const wanted = kind === 'focused visit letter' ? 'ilacs-focused-visit' : kind === 'monitoring visit letter' ? 'ilacs-monitoring-visit' : null;
	const joint = named.slice(0, 2).find(([, words]) => words.test(title))?.[0];
	const key = joint ?? wanted ?? named.find(([, words]) => words.test(title))?.[0] ?? named.find(([, words]) => words.test(whole))?.[0] ?? null;
	return { key, judges: inspectionFrameworks.find((one) => one.key === key)?.judgements ?? false };
}
