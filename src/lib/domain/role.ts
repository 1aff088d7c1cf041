/** What a person is in one review. Administrators and improvement advisers are none of these. */
export const roles = ['manager', 'lead', 'reviewer', 'quality-assurer', 'host-lead', 'host-contributor', 'observer'] as const;
export type Role = (typeof roles)[number];

export const roleLabels: Record<Role, string> = {
	manager: 'Review manager',
	lead: 'Review lead',
	reviewer: 'Reviewer',
	'quality-assurer': 'Quality assurer',
	'host-lead': 'Host lead',
	'host-contributor': 'Host contributor',
	observer: 'Observer'
};

/** The visiting team; the others belong to the host or look on. */
export const teamRoles: readonly Role[] = ['manager', 'lead', 'reviewer', 'quality-assurer'];
export const hostRoles: readonly Role[] = ['host-lead', 'host-contributor'];
