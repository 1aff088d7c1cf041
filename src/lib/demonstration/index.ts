/** The demonstration region: plainly fictional, the same on every machine, and all the content that a loader needs to make it. */
export { authorities, demonstrationRegion, demonstrationToday } from './authorities.ts';
export { buildReview } from './build-review.ts';
export { people } from './people.ts';
export { reviewDefinitions } from './reviews.ts';
export type * from './review-content.ts';
