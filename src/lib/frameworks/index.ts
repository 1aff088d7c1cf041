import type { Framework } from './framework.ts';
import { nationalSafeguardingPeerReview } from './national-safeguarding-peer-review.ts';
import { regionalPeerChallenge } from './regional-peer-challenge.ts';

/** The shipped frameworks, in the order in which they are offered. */
export const frameworks: Framework[] = [nationalSafeguardingPeerReview, regionalPeerChallenge];

/** The shipped framework with this key, or undefined. */
export function findFramework(key: string): Framework | undefined {
	return frameworks.find((framework) => framework.key === key);
}
