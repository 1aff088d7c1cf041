import type { ReviewAccess } from '../access/review-access.ts';

/** The name of an exported file, without its ending: host, letter, version. Plain letters only, since it travels through every system. */
export function fileNameOf(review: ReviewAccess, version: number | 'draft'): string {
	const host = review.review.host.name
		.normalize('NFKD')
		.replaceAll(/[^A-Za-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
	return `${host}-findings-letter-${version === 'draft' ? 'draft' : `version-${version}`}`;
}
