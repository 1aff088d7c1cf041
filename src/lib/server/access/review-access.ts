import type { Framework } from '#frameworks/framework.ts';
import { permissionsOf, type Permission } from '#domain/permissions.ts';
import { NotAllowed } from '#domain/outcomes.ts';
import type { Role } from '#domain/role.ts';
import type { Stage } from '#domain/stage.ts';

/** The person at the keyboard, as the domain knows them. */
export type Person = { id: string; name: string };

/** The columns that make up a key; what `openReview` reads in its one query. */
export type ReviewFacts = {
	id: string;
	title: string;
	stage: Stage;
	version: number;
	host: { code: string; name: string; officialName: string };
	framework: Framework;
	visitStart: string | null;
	visitEnd: string | null;
	fictional: boolean;
	/** Whether the agreement (controllers, legal basis, retention ...) has been stated; no note is recorded before. */
	agreed: boolean;
};

/**
 * The key to one review: what the review is, who holds the key and what they may do now. Every domain function about a review takes one;
 * none takes a bare id. Only `openReview` (and the tests) make it.
 */
export class ReviewAccess {
	readonly review: ReviewFacts;
	readonly user: Person;
	readonly role: Role;
	readonly memberId: string;
	readonly readsCases: boolean;
	readonly permissions: readonly Permission[];

	constructor(review: ReviewFacts, user: Person, member: { id: string; role: Role; readsCases: boolean }) {
		this.review = review;
		this.user = user;
		this.role = member.role;
		this.memberId = member.id;
		this.readsCases = member.role === 'manager' || member.role === 'lead' || member.readsCases;
		this.permissions = permissionsOf(member.role, review.stage).filter((permission) => !permission.startsWith('cases:') || this.readsCases);
	}

	get id(): string {
		return this.review.id;
	}

	/** Whether this person may do this now. For showing or hiding; an act calls `require`. */
	may(permission: Permission): boolean {
		return this.permissions.includes(permission);
	}

	/** Throws NotAllowed unless this person may do this now. First line of every read and act. */
	require(...permissions: Permission[]): void {
		for (const permission of permissions) if (!this.may(permission)) throw new NotAllowed(permission);
	}
}
