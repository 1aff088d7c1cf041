import { roles, type Role } from './role.ts';
import { stages, type Stage } from './stage.ts';

const everyone = roles;
const leading: Role[] = ['manager', 'lead'];
const team: Role[] = ['manager', 'lead', 'reviewer', 'quality-assurer'];
const host: Role[] = ['host-lead', 'host-contributor'];

const always = stages;
const beforeTheLetter: Stage[] = ['scoping', 'on-site', 'drafting'];
const untilIssued: Stage[] = ['scoping', 'on-site', 'drafting', 'with-host'];
const onceIssued: Stage[] = ['final', 'follow-up', 'closed'];
const notClosed: Stage[] = ['scoping', 'on-site', 'drafting', 'with-host', 'final', 'follow-up'];

type Grant = { roles: readonly Role[]; stages: readonly Stage[]; says: string };

/**
 * Who may do what, at which stage: the table of "Who sees what". It drives the checks, hides the buttons and prints the table in the guides.
 * Two grants are narrower than the table: `cases:*` also asks that a reviewer was given case records one by one, and `plan:update-own`
 * only reaches actions of a post the person holds.
 */
export const permissions = {
	'review:open': { roles: everyone, stages: always, says: 'Open the review' },
	'review:move': { roles: leading, stages: notClosed, says: 'Move the review to another stage' },
	'scope:read': { roles: [...team, ...host], stages: always, says: 'Read the scope and the document list' },
	'scope:write': { roles: leading, stages: untilIssued, says: 'Change the scope' },
	'agreement:state': { roles: leading, stages: notClosed, says: 'State the agreement' },
	'timetable:read': { roles: everyone, stages: always, says: 'See titles and dates of the timetable' },
	'timetable:write': { roles: team, stages: beforeTheLetter, says: 'Change the timetable' },
	'members:read': { roles: [...team, ...host], stages: always, says: 'See the team and the host contacts' },
	'members:manage': { roles: leading, stages: notClosed, says: 'Add people and set their access' },
	'documents:read': { roles: [...team, ...host], stages: always, says: 'Read the document list' },
	'documents:ask': { roles: team, stages: beforeTheLetter, says: 'Ask for documents and mark them read' },
	'documents:give': { roles: [...team, ...host], stages: beforeTheLetter, says: 'Mark documents as received' },
	'own-view:read': { roles: [...team, ...host], stages: always, says: 'Read the host’s own view' },
	'own-view:write': { roles: host, stages: ['scoping', 'on-site'], says: 'Write the host’s own view' },
	'case-list:read': { roles: [...team, ...host], stages: always, says: 'See the host’s list of case groups and numbers' },
	'case-list:write': { roles: host, stages: ['scoping', 'on-site'], says: 'Write the host’s list of case groups and numbers' },
	'notes:read': { roles: team, stages: always, says: 'Read notes' },
	'notes:write': { roles: team, stages: beforeTheLetter, says: 'Record and sort notes' },
	'cases:read': { roles: team, stages: always, says: 'Read case judgements' },
	'cases:write': { roles: team, stages: beforeTheLetter, says: 'Judge cases' },
	'cases:give': { roles: leading, stages: notClosed, says: 'Give case records to a reviewer' },
	'concern:raise': { roles: team, stages: notClosed, says: 'Raise an urgent concern' },
	'concern:read-all': { roles: [...leading, 'host-lead'], stages: always, says: 'See every urgent concern' },
	'concern:tell': { roles: leading, stages: notClosed, says: 'Record that the host was told, and close a concern' },
	'concern:acknowledge': { roles: [...leading, 'host-lead'], stages: notClosed, says: 'Acknowledge an urgent concern' },
	'findings:read': { roles: team, stages: always, says: 'Read findings and what they rest on' },
	'findings:write': { roles: team, stages: untilIssued, says: 'Make and word findings' },
	'findings:agree': { roles: team, stages: untilIssued, says: 'Agree findings' },
	'letter:read-drafts': { roles: team, stages: always, says: 'Read every version of the letter' },
	'letter:write': { roles: leading, stages: ['scoping', 'on-site', 'drafting', 'with-host', 'final', 'follow-up'], says: 'Draft the letter' },
	'letter:release': { roles: ['quality-assurer'], stages: ['drafting', 'with-host'], says: 'Release the letter' },
	'letter:share': { roles: leading, stages: ['drafting', 'with-host'], says: 'Share the letter with the host' },
	'letter:sign': { roles: ['lead'], stages: ['with-host', 'final', 'follow-up'], says: 'Sign the letter' },
	'letter:issue': { roles: leading, stages: ['with-host', 'final', 'follow-up'], says: 'Issue the letter' },
	'letter:read-shared': { roles: host, stages: ['with-host', ...onceIssued], says: 'Read shared versions of the letter' },
	'letter:comment': { roles: host, stages: ['with-host'], says: 'Comment on facts in the shared letter' },
	'letter:read-issued': { roles: everyone, stages: onceIssued, says: 'Read the issued letter' },
	'letter:publish': { roles: ['host-lead'], stages: ['final', 'follow-up'], says: 'Record that the letter was published' },
	'plan:read': { roles: everyone, stages: onceIssued, says: 'Read the action plan' },
	'plan:read-small': { roles: host, stages: onceIssued, says: 'See numbers of the plan that are too small to publish' },
	'plan:write': { roles: ['host-lead'], stages: ['final', 'follow-up'], says: 'Write the action plan' },
	'plan:update-own': { roles: host, stages: ['final', 'follow-up'], says: 'Update actions of one’s own post' },
	'plan:comment': { roles: host, stages: ['final', 'follow-up'], says: 'Write comments between the people of the host on an action' },
	'plan:read-comments': { roles: host, stages: onceIssued, says: 'Read comments on actions' },
	'plan:report': { roles: ['host-lead'], stages: onceIssued, says: 'Make reports of the plan' },
	'plan:read-reports': { roles: host, stages: onceIssued, says: 'Read the reports that the host made' },
	'plan:close': { roles: ['host-lead'], stages: ['final', 'follow-up'], says: 'Close what is proven into business as usual' },
	'plan:share': { roles: ['host-lead'], stages: onceIssued, says: 'Choose what of the plan is shared with others' },
	'progress:read': { roles: [...team, ...host], stages: onceIssued, says: 'See the dates of progress reviews and the host’s position' },
	'progress:plan': { roles: [...leading, 'host-lead'], stages: ['final', 'follow-up'], says: 'Set the dates of progress reviews' },
	'progress:position': { roles: ['host-lead'], stages: ['final', 'follow-up'], says: 'Write the host’s position for a progress review' },
	'progress:read-drafts': { roles: team, stages: onceIssued, says: 'Read the peers’ view and drafts of the progress letter' },
	'progress:write': { roles: leading, stages: ['final', 'follow-up'], says: 'Give the peers’ view and draft the progress letter' },
	'progress:comment': { roles: host, stages: ['final', 'follow-up'], says: 'Comment on facts in the shared progress letter' },
	'progress:issue': { roles: leading, stages: ['final', 'follow-up'], says: 'Issue the progress letter' },
	'progress:read-issued': { roles: everyone, stages: onceIssued, says: 'Read the issued progress letter' },
	'plan:view': { roles: leading, stages: ['final', 'follow-up'], says: 'Give the peers’ view of the plan' },
	'history:read': { roles: [...team, ...host], stages: always, says: 'Read the history of what one may see' }
} satisfies Record<string, Grant>;

export type Permission = keyof typeof permissions;

/** Whether a role may do this at this stage. Pure: the table and nothing else. */
export function allows(permission: Permission, role: Role, stage: Stage): boolean {
	const grant: Grant = permissions[permission];
	return grant.roles.includes(role) && grant.stages.includes(stage);
}

/** Every permission a role has at a stage; screens show their controls by this list. */
export function permissionsOf(role: Role, stage: Stage): Permission[] {
	return (Object.keys(permissions) as Permission[]).filter((permission) => allows(permission, role, stage));
}
