import { pastReviewsOf } from './past-reviews-of.ts';

/** What Averley was told. */
export const averley = pastReviewsOf(
	'Averley',
	`
national 2013-10-14 to 2013-10-18, letter 2013-11-22
# Vision, strategy and leadership
+ 4 The chief executive and the leader put children first, and partners say so unasked.
# Outcomes, impact and performance management
- 6 Your audits find what is wrong and do not come back to see whether it was put right.
# Effective practice, service delivery and the voice of the child
- 7 It is hard to hear the voice of the child in plans for children in need.
# Working together (including the Health and Wellbeing Board)
- 9 Waits for mental health support run past six months, and schools carry the risk.
# Capacity and managing resources
+ 11 Social workers stay, and agency staff are few.

single 2017-06-05 to 2017-06-29, letter 2017-08-21
= Children who need help and protection: good
= Children looked after and achieving permanence: requires improvement to be good
= Leadership, management and governance: good
= Overall effectiveness: good
> 3 Close the loop after audits, so that leaders know whether practice improved.
# Leadership, management and governance
- 23 Learning from audit reaches managers but is slow to reach those who work with children.
# Children looked after and achieving permanence
- 15 Too few homes are near enough, and a quarter of children live more than an hour away.
# Children who need help and protection
+ 8 Early help is well coordinated, and fewer families need social care afterwards.
+ 10 Plans are sharp, short and known to parents.

ilacs 2023-03-06 to 2023-03-17, letter 2023-05-02
= The impact of leaders on social work practice with children and families: outstanding
= The experiences and progress of children who need help and protection: good
= The experiences and progress of children in care: good
= The experiences and progress of care leavers: good
= Overall effectiveness: good
# The impact of leaders
+ 8 Audit is a conversation with the worker and the family, and changes what is done next.
+ 9 Supervision is reflective, and workers say that it changes how they see a family.
# The experiences and progress of children in care
- 6 There are still too few homes for teenagers close to where they grew up.
#
> 2 The sufficiency of homes for older children.
# The experiences and progress of children who need help and protection
+ 3 Children at risk of exploitation are found early, and the whole partnership acts together.
# The experiences and progress of children in care
- 7 Waits for mental health support remain long for children in care.
`
);
