import { pastReviewsOf } from './past-reviews-of.ts';

/** What Eastvale was told. */
export const eastvale = pastReviewsOf(
	'Eastvale',
	`
assurance 2012-03-06 to 2012-03-06, letter 2012-03-28
# Quality of assessment and planning
+ 2 Assessments are begun promptly and most are written in words that parents can follow.
- 2 Plans list services and seldom say what must change for the child.
# Quality and performance management
- 3 Supervision happens every month, but what was agreed in it cannot be found on the child’s record.
- 3 Nobody audits whether supervision is any good, only whether it took place.
# Early help and its meeting point with social care
+ 4 Schools know whom to ring in early help, and they do ring.
- 4 When a family steps down from social care, nobody holds the case for several weeks.

challenge 2014-09-16 to 2014-09-18, letter 2014-10-09: Quality of practice peer challenge
# Thresholds
# Voice of the child
# Supervision and oversight
#
# Thresholds
+ 3 Partners describe the thresholds in the same words as your own staff.
# Supervision and oversight
- 4 Supervision was recorded on some files and not on others, and the reasons for decisions were rarely in it.
- 4 Team managers sign off plans without asking what changed since the last one.
+ 5 Newly qualified staff feel well supported and have protected caseloads.
# Voice of the child
+ 6 Young people told us that their pathway advisers listen to them.
~ 6 Children are seen and seen alone, though what they said seldom shapes the plan.
! Supervision that shows on the record | Put one template for supervision on the child’s record, with a box for reasons | Head of Safeguarding | January 2015 | In use in all teams since 12 January 2015 | complete
! Plans that say what must change | Train team managers to sign off plans against three questions | Principal Social Worker | March 2015 | Two of three sessions held | at-risk

ilacs 2019-05-13 to 2019-05-24, letter 2019-07-02
= The impact of leaders on social work practice with children and families: requires improvement to be good
= The experiences and progress of children who need help and protection: requires improvement to be good
= The experiences and progress of children in care and care leavers: good
= Overall effectiveness: requires improvement to be good
> 2 The quality and recording of supervision, and whether managers check that agreed actions were done.
> 2 The timeliness with which children’s plans are reviewed when little changes.
# The experiences and progress of children who need help and protection
- 3 Delay and drift are not challenged early enough where neglect lasts for years.
# The experiences and progress of children in care
+ 5 Children in care live in stable homes and most see the same social worker for more than two years.
+ 6 Care leavers speak well of their advisers and most live somewhere suitable.
# The impact of leaders
~ 8 Audits are honest about practice, but learning from them has not yet changed what children receive.
- 8 Supervision is regular and task-centred, and seldom gives space to reflect.

focused 2024-02-20 to 2024-02-21, letter 2024-03-19: Focused visit: children in need and child protection planning
# Children in need
# Child protection planning
# Supervision and management oversight
#
# Supervision and management oversight
+ 3 Supervision is on the record of almost every child, gives reasons, and follows up what was agreed last time.
+ 3 Managers know their teams’ work well and their challenge can be seen.
# Children in need
+ 2 Plans say plainly what needs to change and by when.
# Child protection planning
- 2 Core groups meet on time, but partners do not always come.
#
> 1 Attendance of health and education partners at core groups.
`
);
