import type { Topic } from '../sentences/sentence.ts';

/** What a host might write of itself before the visit, by topic: frank, in its own voice, with what it would like tested. */
export const ownViews: Partial<Record<Topic, string>> = {
	thresholds:
		'We rewrote our threshold guidance with partners and think that it is now understood. Decisions at the front door are timely. We are less sure that the reasons are always written down, and would like you to look at contacts that we closed.',
	'step-up-step-down':
		'Our weekly transfer meeting has made moves between services quicker. Families tell us that joint visits help. What happens three months after step down is the part that we know least about.',
	'early-help':
		'Hubs are open in every area and parents use them. Assessments have improved since we trained lead professionals. We count families helped, and are only starting to measure what changed for them.',
	assessments:
		'Assessments are timely and begin with strengths. Our own audits say that chronologies are weak and that the tool for neglect is not used enough.',
	plans:
		'Plans are shorter than they were. Some still list services. We would value examples of plans that say what must change in words that a family would use.',
	voice:
		'Children are seen and seen alone. Young inspectors have changed several services. We would like to know whether you can see children’s views in plans, and not only in visit notes.',
	exploitation: 'The daily meeting is well attended and disruption has grown. Risk assessments take too long and we have begun to shorten them.',
	recording: 'Records are current. We think that the thinking behind decisions is often in supervision or e-mail.',
	'quality-assurance':
		'Our new framework has workers and families in each audit. It is early days. We know what is wrong sooner than before; we do not yet know that audits put it right.',
	data: 'Managers have live figures. We report a great deal about timeliness and would like to report more about difference made.',
	oversight: 'Oversight is close at the front door and in child protection. Longer-running work with children in need has not had the same attention.',
	'children-in-care': 'Most children are settled and close to home. Teenagers with complex needs are the exception, and moves in an emergency are too common.',
	'care-leavers': 'Young people know their advisers and the local offer has grown. Pathway plans need to become theirs.',
	partnership: 'Partners attend and contribute. Challenge happens, though mostly by telephone. We would welcome your view of whether it is strong enough.',
	health: 'Joint working with health visitors and midwives is good. Waits for mental health support are too long and we say so together.',
	education: 'Primary schools are close partners. We worry about exclusions and part-time timetables of children who have a social worker.',
	police: 'Joint visits are planned well. We would like reports to conferences to say more about what incidents mean for the child.',
	equality: 'Staff are thoughtful about culture and language. We collect data that we do not yet use, and identity is thin in plans.',
	workforce:
		'Vacancies have fallen and newly qualified workers stay. We lose people after three to five years. Caseloads are above our standard in assessment.',
	supervision: 'Supervision is regular and staff value it. Our audits find lists of tasks, and little sign of reflection on the record.',
	commissioning: 'We commission jointly with health and involve young people. Short contracts for small groups are a weakness that we are putting right.',
	sufficiency:
		'We have more local carers than two years ago. There are too few homes for teenagers and we rely on emergency placements more than we would wish.',
	systems: 'Mobile working has helped. Early help and social care use different systems until next year.',
	leadership: 'The senior team is settled and knows the service. We may have too many plans.',
	members: 'Support is cross-party and scrutiny has improved. New members have asked for more training.',
	culture: 'Staff say that they can speak up. The practice model is known everywhere, and used best in the teams that had it first.',
	participation: 'Our young people’s groups are lively. We hear too little from younger and disabled children.',
	'send-plans': 'New plans are better and more of them are on time. Annual reviews and replies to parents have not kept up.',
	'send-identifying': 'Needs are seen early in nurseries. Waits for assessment of autism are too long.',
	'adults-people': 'Our strengths-based approach is well rooted. People wait too long for a first assessment.',
	'adults-support': 'Reablement works. Home care is hard to find in rural parts.',
	'corporate-priorities': 'The corporate plan is short and staff know it. We have not said clearly enough what will stop.',
	'corporate-finance': 'Our budget is balanced for two years. The third depends on savings in care that we have only begun to plan.'
};
