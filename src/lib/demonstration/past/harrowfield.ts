import { pastReviewsOf } from './past-reviews-of.ts';

/** What Harrowfield was told. */
export const harrowfield = pastReviewsOf(
	'Harrowfield',
	`
early 2012-06-11 to 2012-06-22, letter 2012-07-27
= Overall effectiveness of safeguarding services: adequate
= Capacity for improvement: adequate
# Safeguarding outcomes
> 5 Record the reasons for management decisions on every child’s file.
- 8 Reasons for decisions are not written down, so that nobody can tell why a case was closed.
# Leadership and management
- 16 Performance reports count what was done and do not measure what difference it made.
# Looked after children
+ 12 Foster carers feel valued and are well trained.

single 2016-04-18 to 2016-05-12, letter 2016-07-04
= Children who need help and protection: requires improvement to be good
= Children looked after and achieving permanence: requires improvement to be good
= Leadership, management and governance: requires improvement to be good
= Overall effectiveness: requires improvement to be good
> 3 Ensure that managers record clear reasons for decisions, above all when a case is closed or steps down.
# Children who need help and protection
- 8 Management oversight is present on most files, but the reasons for decisions are still missing from many.
- 10 Strategy discussions take place without police or health in too many cases.
# Children looked after and achieving permanence
- 15 Some children wait too long for a decision that they will not go home.
+ 17 Adoption is timely and children are well prepared for it.
# Leadership, management and governance
~ 24 There is a good quality assurance framework, which is not yet used by all team managers.

ilacs 2022-09-12 to 2022-09-23, letter 2022-11-08
= The impact of leaders on social work practice with children and families: requires improvement to be good
= The experiences and progress of children who need help and protection: requires improvement to be good
= The experiences and progress of children in care: good
= The experiences and progress of care leavers: good
= Overall effectiveness: requires improvement to be good
> 2 The recording of reasons for decisions at transfer and closure.
> 2 The stability of the workforce in assessment teams.
# The experiences and progress of children who need help and protection
- 3 At transfer between teams, the reasons for decisions cannot be traced in several records.
# The impact of leaders
- 8 Turnover of social workers is high, and some children have had four in a year.
# The experiences and progress of children in care
+ 5 Children in care are seen often, and direct work helps them to understand their lives.
+ 6 The virtual school knows each child and challenges schools with effect.
# The impact of leaders
+ 9 Elected members act as corporate parents and know what children ask of them.
`
);
