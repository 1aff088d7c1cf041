import { pastReviewsOf } from './past-reviews-of.ts';

/** What Fenmoor was told. */
export const fenmoor = pastReviewsOf(
	'Fenmoor',
	`
early 2012-01-16 to 2012-01-27, letter 2012-03-02
= Overall effectiveness of safeguarding services: adequate
= Capacity for improvement: good
# Safeguarding outcomes
> 6 Make sure that thresholds for referral are understood by every partner agency within three months.
- 9 Thresholds are not consistently understood, and many contacts lead nowhere.
# Looked after children
+ 14 Health assessments of looked after children are timely and of good quality.
# Leadership and management
- 18 Caseloads in assessment are too high for good work.
+ 19 The lead member and the director know the service and are visible in it.

ilacs 2021-11-08 to 2021-11-19, letter 2022-01-11
= The impact of leaders on social work practice with children and families: good
= The experiences and progress of children who need help and protection: requires improvement to be good
= The experiences and progress of children in care and care leavers: good
= Overall effectiveness: good
> 2 How well thresholds are applied when concerns about neglect build up slowly.
# The experiences and progress of children who need help and protection
- 3 Thresholds are clear on paper, yet families with several contacts wait too long for an assessment.
- 4 Return home interviews after a child goes missing are often late and of uneven quality.
# The experiences and progress of children in care
+ 6 Life story work is thoughtful and children enjoy it.
# The impact of leaders
+ 9 Caseloads have come down and staff stay longer than they did.
+ 9 Senior leaders know their service’s strengths and weaknesses through audit and feedback.

challenge 2024-06-04 to 2024-06-06, letter 2024-07-01: Early help and thresholds peer challenge
# Thresholds
+ 4 Thresholds are understood alike in schools, in health and at the front door, and decisions are made within a day.
# Step up and step down
+ 5 A family that steps down keeps its worker until the next one has met it.
# Quality of early help assessments and plans
- 6 Early help plans do not say how progress will be seen.
# Voice of the child
~ 7 Children’s views are asked for with care, but by the worker who must decide.
- 7 Fathers are missing from most assessments.
`
);
