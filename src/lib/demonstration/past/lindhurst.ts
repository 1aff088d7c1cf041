import { pastReviewsOf } from './past-reviews-of.ts';

/** What Lindhurst was told. */
export const lindhurst = pastReviewsOf(
	'Lindhurst',
	`
single 2013-11-18 to 2013-12-12, letter 2014-02-07
= Children who need help and protection: good
= Children looked after and achieving permanence: good
= Leadership, management and governance: good
= Overall effectiveness: good
# Children who need help and protection
+ 7 Assessments are thorough and hold the child in mind throughout.
# Leadership, management and governance
+ 22 Supervision of good quality is plain to see in children’s records.
- 24 Equality and identity are noted as facts and seldom explored with the child.
#
> 3 Make children’s identity, culture and language part of every plan.

ilacs 2018-10-15 to 2018-10-26, letter 2018-12-04
= The impact of leaders on social work practice with children and families: good
= The experiences and progress of children who need help and protection: good
= The experiences and progress of children in care and care leavers: outstanding
= Overall effectiveness: good
# The experiences and progress of children in care
+ 5 Care leavers have homes, advisers and hope, and stay in touch long after they must.
# The experiences and progress of children who need help and protection
- 4 Identity and culture are described but do not shape the help that a child is given.
+ 3 Decisions at the front door are sound, and the reasons for them are recorded.
# The impact of leaders
+ 8 The practice model is understood by everyone from the director to the receptionist.
`
);
