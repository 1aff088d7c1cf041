import { pastReviewsOf } from './past-reviews-of.ts';

/** What Penbury was told. */
export const penbury = pastReviewsOf(
	'Penbury',
	`
single 2016-09-12 to 2016-10-06, letter 2016-11-28
= Children who need help and protection: requires improvement to be good
= Children looked after and achieving permanence: requires improvement to be good
= Leadership, management and governance: requires improvement to be good
= Overall effectiveness: requires improvement to be good
> 3 Strengthen supervision so that it is reflective and drives plans forward.
# Leadership, management and governance
- 20 Supervision is about tasks, and drift goes unchallenged in it.
# Children who need help and protection
- 8 Private fostering is not well known among partners, and few arrangements are notified.
# Children looked after and achieving permanence
- 14 Health assessments are late for children placed outside the area.
# Children who need help and protection
+ 9 The partnership’s work on missing children is strong.

focused 2023-10-03 to 2023-10-04, letter 2023-10-31: Focused visit: children in care
# Planning for permanence
+ 2 Permanence is considered early, and more than one plan is followed at once.
# Supervision and management oversight
- 3 Reflective supervision takes place, but its record shows tasks and rarely the thinking behind them.
#
> 1 The recording of reflective supervision.
# Planning for permanence
- 3 In one case we saw a child who had moved six times in a year.
`
);
