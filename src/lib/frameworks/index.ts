import { adultSocialCare } from './adult-social-care.ts';
import { areaSend } from './area-send.ts';
import { corporatePeerChallenge } from './corporate-peer-challenge.ts';
import { focusedVisit } from './focused-visit.ts';
import type { Framework } from './framework.ts';
import { frontDoorReadiness } from './front-door-readiness.ts';
import { nationalSafeguardingPeerReview } from './national-safeguarding-peer-review.ts';
import { regionalPeerChallenge } from './regional-peer-challenge.ts';
import { safeguardingAssuranceVisit } from './safeguarding-assurance-visit.ts';

/** The shipped frameworks, in the order in which they are offered: those ready end to end first. */
export const frameworks: Framework[] = [
	regionalPeerChallenge,
	nationalSafeguardingPeerReview,
	safeguardingAssuranceVisit,
	focusedVisit,
	frontDoorReadiness,
	areaSend,
	adultSocialCare,
	corporatePeerChallenge
];

/** The shipped framework with this key, or undefined. */
export function findFramework(key: string): Framework | undefined {
	return frameworks.find((framework) => framework.key === key);
}
