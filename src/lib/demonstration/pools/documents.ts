import type { Service } from './activities.ts';

export type DocumentIdea = { title: string; kind: 'document' | 'data'; services: Service[] };

function listed(services: Service[], kind: DocumentIdea['kind'], titles: string[]): DocumentIdea[] {
	return titles.map((title) => ({ title, kind, services }));
}

/** What a team asks its host for, the most wanted first. */
export const documentIdeas: DocumentIdea[] = [
	...listed(['children'], 'document', [
		'Self-evaluation of social work practice',
		'Threshold guidance',
		'Improvement plan',
		'Quality assurance framework',
		'Thematic audit reports, last four quarters',
		'Supervision policy',
		'Early help strategy',
		'Safeguarding partnership annual report',
		'Organisation chart',
		'Panel terms of reference'
	]),
	...listed(['children'], 'data', [
		'Monthly performance report',
		'Caseload and vacancy report',
		'National return, children in need',
		'Contact and referral dashboard'
	]),
	...listed(['children'], 'document', [
		'Children and young people’s plan',
		'Workforce strategy',
		'Sufficiency strategy for children’s homes',
		'Care leavers’ local offer',
		'Corporate parenting board minutes',
		'Scrutiny committee minutes',
		'Participation strategy',
		'Practice model handbook',
		'Neglect strategy and toolkit',
		'Exploitation and missing strategy',
		'Complaints and compliments annual report',
		'Independent reviewing officers’ annual report',
		'Allegations against people in positions of trust, annual report',
		'Local child safeguarding practice reviews, learning notes',
		'Case transfer protocol',
		'Step down guidance',
		'Pre-birth protocol',
		'Family hub programme plan',
		'Joint strategic needs assessment, children',
		'Medium-term financial plan, children’s services',
		'Domestic abuse strategy',
		'Staff survey results',
		'Induction and academy programme',
		'Newly qualified social workers’ handbook',
		'Direct work toolkit',
		'Advocacy contract review',
		'Short breaks statement',
		'Virtual school annual report',
		'Fostering service annual report',
		'Adoption and permanence tracker, blank format',
		'Child in need review template',
		'Supervision template',
		'Equality impact assessments, last year',
		'Information-sharing agreement',
		'Escalation and resolution policy',
		'Emergency duty service specification',
		'Young inspectors’ report and the answer to it',
		'Letter from the last inspection and the plan that followed'
	]),
	...listed(['children'], 'data', [
		'National return, children looked after',
		'Audit grades by service and quarter',
		'Supervision timeliness by month',
		'Return to service within 12 months',
		'Placement moves and distance',
		'Waiting times for emotional health services',
		'Exclusions of children with a social worker',
		'Missing episodes and return talks'
	]),
	...listed(['send'], 'document', [
		'Area self-evaluation',
		'Joint commissioning strategy',
		'Local offer review',
		'Written agreement on decision-making',
		'Preparing for adulthood protocol',
		'Parent carer forum annual report'
	]),
	...listed(['send'], 'data', ['Plan timeliness by month', 'High needs budget monitoring', 'Attendance and exclusion of pupils with plans']),
	...listed(['adults'], 'document', [
		'Self-assessment of adult social care',
		'Market position statement',
		'Safeguarding adults board annual report',
		'Carers’ strategy',
		'Practice framework for adults',
		'Discharge protocol'
	]),
	...listed(['adults'], 'data', ['Waiting list by team', 'Reablement outcomes', 'Direct payments take-up']),
	...listed(['corporate'], 'document', [
		'Corporate plan',
		'Medium-term financial plan',
		'Annual governance statement',
		'Strategic risk register',
		'Organisational development strategy',
		'Residents’ survey'
	]),
	...listed(['corporate'], 'data', ['Budget monitoring, last quarter', 'Corporate performance scorecard', 'Workforce profile'])
];
