import { pastReviewsOf } from './past-reviews-of.ts';

/** What Kingsholt was told. */
export const kingsholt = pastReviewsOf(
	'Kingsholt',
	`
single 2014-11-03 to 2014-11-27, letter 2015-01-26
= Children who need help and protection: inadequate
= Children looked after and achieving permanence: requires improvement to be good
= Leadership, management and governance: inadequate
= Overall effectiveness: inadequate
> 4 Ensure without delay that contacts are decided within one working day by a qualified manager.
# Children who need help and protection
- 8 Contacts wait for days without a decision, and risk is missed in them.
- 9 Children are not seen promptly when an enquiry under section 47 begins.
# Leadership, management and governance
- 22 Supervision is irregular, and some workers had none for three months.
- 23 Leaders did not know how weak practice was, because data could not be trusted.
# Children looked after and achieving permanence
+ 17 Carers are committed, and many children do well with them.

monitoring 2016-02-09 to 2016-02-10, letter 2016-03-08: Monitoring visit: the front door
# Contacts and referrals
+ 2 Contacts are now decided within a day, and the decision is explained.
# Supervision, audit and the workforce
- 3 Supervision is regular again, but its record says little of the child.
~ 3 Most posts are filled, though by agency staff who seldom stay a year.

ilacs 2022-05-09 to 2022-05-20, letter 2022-07-05
= The impact of leaders on social work practice with children and families: good
= The experiences and progress of children who need help and protection: good
= The experiences and progress of children in care: requires improvement to be good
= The experiences and progress of care leavers: requires improvement to be good
= Overall effectiveness: good
# The experiences and progress of children who need help and protection
+ 3 Contacts receive a swift and well-reasoned response at the front door.
# The impact of leaders
+ 8 Leaders have turned the service round and know precisely what is left to do.
#
> 2 The support and accommodation of care leavers.
# The experiences and progress of children in care
- 6 Pathway plans of care leavers are begun late and written without them.
- 5 Family time is not reviewed when children’s wishes change.
# The impact of leaders
+ 9 Data is trusted, live and used by every manager.
`
);
