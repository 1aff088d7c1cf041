import type { PastReview } from './past-review.ts';

type PastFramework = Pick<PastReview, 'kind' | 'framework' | 'title' | 'themes'>;

/** The methods of the past reviews by a short name, with the title and the headings that their documents have where they say no others. */
export const pastFrameworks: Record<string, PastFramework> = {
	assurance: {
		kind: 'peer review',
		framework: ['safeguarding-assurance-visit', 'Safeguarding assurance visit'],
		title: 'Safeguarding assurance visit',
		themes: ['Quality of assessment and planning', 'Early help and its meeting point with social care', 'Quality and performance management']
	},
	challenge: { kind: 'peer review', framework: ['regional-peer-challenge', 'Regional peer challenge'], title: 'Peer challenge', themes: [] },
	national: {
		kind: 'peer review',
		framework: ['national-safeguarding-peer-review', 'National safeguarding peer review'],
		title: 'Safeguarding peer review',
		themes: [
			'Effective practice, service delivery and the voice of the child',
			'Outcomes, impact and performance management',
			'Working together (including the Health and Wellbeing Board)',
			'Capacity and managing resources',
			'Vision, strategy and leadership'
		]
	},
	early: {
		kind: 'inspection',
		framework: ['safeguarding-2009', 'Inspection of safeguarding and looked after children services'],
		title: 'Inspection of safeguarding and looked after children services',
		themes: ['Safeguarding outcomes', 'Leadership and management', 'Looked after children']
	},
	single: {
		kind: 'inspection',
		framework: ['sif', 'Inspection of services for children in need of help and protection, children looked after and care leavers'],
		title: 'Inspection of services for children',
		themes: ['Children who need help and protection', 'Children looked after and achieving permanence', 'Leadership, management and governance']
	},
	ilacs: {
		kind: 'inspection',
		framework: ['ilacs', 'Inspection of local authority children’s services'],
		title: 'Inspection of children’s social care services',
		themes: [
			'The experiences and progress of children who need help and protection',
			'The experiences and progress of children in care',
			'The impact of leaders'
		]
	},
	focused: {
		kind: 'focused visit',
		framework: ['ilacs-focused-visit', 'Focused visit to a local authority’s children’s services'],
		title: 'Focused visit',
		themes: []
	},
	monitoring: {
		kind: 'monitoring visit',
		framework: ['ilacs-monitoring-visit', 'Monitoring visit to a local authority’s children’s services'],
		title: 'Monitoring visit',
		themes: []
	}
};
