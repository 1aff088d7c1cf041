import type { MadeKind } from '#domain/plan/report.ts';
import type { ReviewAccess } from '../../access/review-access.ts';

const words: Record<MadeKind, string> = { scrutiny: 'scrutiny-report', board: 'board-pack', exceptions: 'exceptions', position: 'position-statement' };

/** The name of a report's file, without its ending: host, kind, day, number. Plain letters only, since it travels through every system. */
export function reportFileName(review: ReviewAccess, { kind, on, number }: { kind: MadeKind; on: string; number: number }): string {
	const host = review.review.host.name
		.normalize('NFKD')
		.replaceAll(/[^A-Za-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
	return `${host}-${words[kind]}-${number}-${on}`;
}
