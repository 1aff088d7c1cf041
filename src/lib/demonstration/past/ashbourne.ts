import { pastReviewsOf } from './past-reviews-of.ts';

/** What Ashbourne was told. */
export const ashbourne = pastReviewsOf(
	'Ashbourne',
	`
single 2015-02-23 to 2015-03-19, letter 2015-05-15
= Children who need help and protection: requires improvement to be good
= Children looked after and achieving permanence: good
= Leadership, management and governance: good
= Overall effectiveness: good
# Children who need help and protection
- 7 Assessments describe incidents and seldom weigh what life is like for the child.
#
> 3 Improve assessments so that they draw on the history of the family and on the child’s own words.
# Children who need help and protection
+ 9 Contacts are answered on the day that they come, and parents’ consent is sought.
# Children looked after and achieving permanence
+ 16 There are enough foster carers for most children to stay near their school.
- 18 Children who arrive alone to seek asylum wait too long for a school place.
# Leadership, management and governance
+ 22 Supervision is frequent and valued by staff.

ilacs 2020-01-20 to 2020-01-31, letter 2020-03-10
= The impact of leaders on social work practice with children and families: good
= The experiences and progress of children who need help and protection: requires improvement to be good
= The experiences and progress of children in care and care leavers: good
= Overall effectiveness: good
> 2 The quality of assessments, so that history and the child’s experience are understood.
# The experiences and progress of children who need help and protection
- 3 Assessments remain too descriptive, and chronologies are missing from many of them.
~ 4 Domestic abuse is recognised early, though work with those who cause harm is scarce.
# The experiences and progress of children in care
+ 6 Children take part in their reviews, and some lead them.
# The impact of leaders
+ 8 Leaders listen to social workers, who say that caseloads let them do good work.
`
);
