import type { Perspective } from '../notes/note-sentence.ts';

export type Service = 'children' | 'send' | 'adults' | 'corporate';
export type ActivityMethod = 'interview' | 'focus-group' | 'observation' | 'case-discussion' | 'visit' | 'survey' | 'document-reading' | 'data-reading';

/** A meeting of a visit: roles met and how many, never names. */
export type ActivityIdea = {
	title: string;
	method: ActivityMethod;
	rolesMet: string;
	peopleMet: number;
	perspectives: Perspective[];
	place: string;
	services: Service[];
};

type Row = [title: string, method: ActivityMethod, rolesMet: string, peopleMet: number, perspectives: Perspective[], place?: string];

function forServices(services: Service[], rows: Row[]): ActivityIdea[] {
	return rows.map(([title, method, rolesMet, peopleMet, perspectives, place = 'Council offices']) => ({
		title,
		method,
		rolesMet,
		peopleMet,
		perspectives,
		place,
		services
	}));
}

/** In the order in which a visit would take them: a short visit takes the first ones. */
export const activityIdeas: ActivityIdea[] = [
	...forServices(
		['children'],
		[
			['Director’s overview', 'interview', 'Director, assistant directors', 4, ['leaders']],
			['Observe the front door', 'observation', 'Front-door managers and social workers', 9, ['practitioners', 'managers', 'partners'], 'Front-door hub'],
			['Focus group: social workers', 'focus-group', 'Social workers from five services', 11, ['practitioners']],
			['Case discussions with workers', 'case-discussion', 'Social workers and their managers', 8, ['practitioners', 'managers']],
			['Team managers', 'focus-group', 'Team managers', 10, ['managers']],
			['Young inspectors', 'focus-group', 'Young people', 7, ['children'], 'Youth hub'],
			['Partnership chair and scrutineer', 'interview', 'Independent chair, scrutineer', 2, ['partners']],
			['Focus group: early help', 'focus-group', 'Family support workers, health visitors, school staff', 8, ['practitioners', 'partners'], 'Family hub'],
			['Parents and carers', 'focus-group', 'Parents and carers', 9, ['parents'], 'Family hub'],
			['Heads of service', 'interview', 'Heads of service', 5, ['managers', 'leaders']],
			['Lead member and opposition', 'interview', 'Elected members', 3, ['members'], 'Civic centre'],
			['Observe the transfer panel', 'observation', 'Panel members from six agencies', 12, ['practitioners', 'partners', 'managers']],
			['Head teachers and designated leads', 'focus-group', 'School leaders', 10, ['partners'], 'Primary school'],
			['Children in care council', 'focus-group', 'Young people in care', 6, ['children'], 'Youth hub'],
			['Health partners', 'focus-group', 'Named nurses, midwives, GPs, mental health managers', 8, ['partners'], 'Health centre'],
			['Visit to a family hub', 'visit', 'Hub staff, parents', 10, ['parents', 'practitioners'], 'Family hub'],
			['Police and probation', 'interview', 'Detective inspector, probation manager', 3, ['partners'], 'Police station'],
			['Conference chairs and reviewing officers', 'focus-group', 'Independent reviewing officers', 8, ['managers']],
			['Practice supervisors', 'focus-group', 'Practice supervisors', 7, ['managers', 'practitioners']],
			['Newly qualified social workers', 'focus-group', 'Social workers in their first year', 9, ['practitioners']],
			['Chief executive and leader', 'interview', 'Chief executive, leader of the council', 2, ['leaders', 'members'], 'Civic centre'],
			['Observe a core group', 'observation', 'Professionals, parents', 7, ['parents', 'practitioners', 'partners']],
			['Care leavers', 'focus-group', 'Care leavers', 8, ['children'], 'Care leavers’ flat'],
			['Personal advisers', 'focus-group', 'Personal advisers', 6, ['practitioners']],
			['Foster carers', 'focus-group', 'Foster and kinship carers', 10, ['parents'], 'Library'],
			['Performance and data', 'interview', 'Performance managers, analysts', 4, ['managers']],
			['Quality assurance service', 'interview', 'Audit and practice leads', 4, ['managers', 'leaders']],
			['Commissioners and finance', 'interview', 'Commissioning managers, finance partners', 5, ['leaders', 'managers']],
			['Voluntary sector', 'focus-group', 'Leaders of local charities', 9, ['partners'], 'Community centre'],
			['Observe a performance meeting', 'observation', 'Heads of service, team managers', 13, ['managers', 'leaders']],
			['Exploitation and missing', 'focus-group', 'Youth workers, social workers, police', 9, ['practitioners', 'partners'], 'Youth hub'],
			['Disabled children’s service', 'focus-group', 'Social workers, short-break staff', 7, ['practitioners']],
			['Visit to a children’s home', 'visit', 'Residential staff, young people', 8, ['children', 'practitioners'], 'Children’s home'],
			['Scrutiny members', 'interview', 'Scrutiny members', 5, ['members'], 'Civic centre'],
			['Staff drop-in, east', 'focus-group', 'Social work and support staff', 12, ['practitioners'], 'Eastern office'],
			['Staff drop-in, west', 'focus-group', 'Social work and support staff', 10, ['practitioners'], 'Western office'],
			['Emergency duty service', 'interview', 'Out-of-hours social workers', 3, ['practitioners', 'managers']],
			['Lawyers and court work', 'interview', 'Children’s lawyers, court progression manager', 4, ['managers']],
			['Virtual school', 'interview', 'Virtual school staff', 4, ['partners', 'managers']],
			['Edge of care service', 'visit', 'Family support and therapy staff', 7, ['practitioners', 'parents'], 'Family hub'],
			['Observe group supervision', 'observation', 'Social workers, practice supervisor', 8, ['practitioners', 'managers']],
			['Housing and domestic abuse', 'focus-group', 'Housing officers, advocates', 6, ['partners']],
			['Parents who train staff', 'focus-group', 'Parents', 5, ['parents'], 'Library'],
			['Young carers', 'focus-group', 'Young carers', 7, ['children'], 'Secondary school'],
			['Senior leadership team, check of facts', 'interview', 'Director, assistant directors, heads of service', 7, ['leaders']],
			['Staff survey', 'survey', 'All children’s services staff, 148 answers', 0, ['practitioners', 'managers'], 'Online']
		]
	),
	...forServices(
		['send'],
		[
			['Area leaders', 'interview', 'Directors and leads of education, health and care', 6, ['leaders']],
			['Parent carer forum', 'focus-group', 'Parents and carers', 11, ['parents'], 'Library'],
			['Young people with special educational needs', 'focus-group', 'Young people', 8, ['children'], 'College'],
			['School coordinators', 'focus-group', 'Special educational needs coordinators', 12, ['partners'], 'Primary school'],
			['Assessment service', 'focus-group', 'Plan coordinators', 9, ['practitioners', 'managers']],
			['Health therapists', 'focus-group', 'Therapists and community nurses', 8, ['partners'], 'Health centre'],
			['Visit to a special school', 'visit', 'School leaders and pupils', 9, ['children', 'partners'], 'Special school'],
			['Members and scrutiny', 'interview', 'Elected members', 4, ['members'], 'Civic centre']
		]
	),
	...forServices(
		['adults'],
		[
			['Director and heads of service', 'interview', 'Director, heads of service', 5, ['leaders']],
			['People who use services', 'focus-group', 'People who use care and support', 9, ['parents'], 'Community centre'],
			['Unpaid carers', 'focus-group', 'Carers', 8, ['parents'], 'Library'],
			['Social workers and occupational therapists', 'focus-group', 'Practitioners', 12, ['practitioners']],
			['Hospital discharge', 'observation', 'Discharge staff, nurses', 9, ['practitioners', 'partners'], 'Hospital'],
			['Care providers', 'focus-group', 'Managers of home care and care homes', 10, ['partners']],
			['Team managers, adults', 'focus-group', 'Team managers', 7, ['managers']],
			['Members', 'interview', 'Elected members', 3, ['members'], 'Civic centre']
		]
	),
	...forServices(
		['corporate'],
		[
			['Chief executive and directors', 'interview', 'Corporate leadership', 6, ['leaders'], 'Civic centre'],
			['Leader and cabinet', 'interview', 'Cabinet members', 7, ['members'], 'Civic centre'],
			['Opposition and scrutiny chairs', 'interview', 'Elected members', 5, ['members'], 'Civic centre'],
			['Partners of the place', 'focus-group', 'Leaders from health, police, college and business', 11, ['partners'], 'College'],
			['Staff group', 'focus-group', 'Staff from all departments', 16, ['practitioners']],
			['Managers’ network', 'focus-group', 'Service managers', 14, ['managers']],
			['Finance and audit', 'interview', 'Finance, audit and risk officers', 5, ['leaders', 'managers']],
			['Residents’ panel', 'focus-group', 'Residents', 10, ['parents'], 'Community centre']
		]
	)
];
