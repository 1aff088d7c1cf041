import type { ReviewAccess } from '../../../access/review-access.ts';
import { hostInLetters } from '../export-position.ts';

/** The name of an exported progress letter without its ending. */
export function progressFileName(review: ReviewAccess, months: number, version: number | 'draft'): string {
	return `${hostInLetters(review)}-progress-letter-${months}-months-${version === 'draft' ? 'draft' : `version-${version}`}`;
}
