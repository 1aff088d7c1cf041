import { pastReviewsOf } from './past-reviews-of.ts';

/** What Stonebridge was told. */
export const stonebridge = pastReviewsOf(
	'Stonebridge',
	`
assurance 2012-11-08 to 2012-11-08, letter 2012-11-29
# Quality and performance management
+ 3 Managers audit a sample of work each month and talk about it with the worker.
# Early help and its meeting point with social care
- 4 Schools and social care read the thresholds differently.
# Quality of assessment and planning
- 2 Plans are long, alike, and do not say what must change.

ilacs 2019-11-11 to 2019-11-22, letter 2020-01-14
= The impact of leaders on social work practice with children and families: good
= The experiences and progress of children who need help and protection: good
= The experiences and progress of children in care and care leavers: good
= Overall effectiveness: good
# The experiences and progress of children who need help and protection
+ 3 Thresholds are applied with care, and help comes at the right time.
- 4 The plans of children in need are not specific enough about what needs to change.
# The impact of leaders
+ 7 Caseloads are manageable and the workforce is stable.
# The experiences and progress of children in care
+ 5 Unaccompanied children are welcomed, and their identity and faith are respected.

focused 2025-04-29 to 2025-04-30, letter 2025-05-28: Focused visit: children at risk of exploitation
# Children at risk of exploitation
+ 2 Risk of exploitation is assessed with the young person, and plans change when it does.
- 2 Information from return home interviews is not put together to find places of risk.
# Supervision, audit and the workforce
+ 3 Supervision is thoughtful, regular and recorded, also at weekends of high demand.
#
> 1 The use of what missing children tell, to disrupt those who exploit them.
`
);
