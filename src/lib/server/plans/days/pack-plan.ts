import type { PlanAction } from '#domain/plan/action.ts';
import type { Plan, PlanArea } from '#domain/plan/plan.ts';
import type { Post } from '#domain/plan/post.ts';

type PostIds = { ownLeads: string[]; leads: string[]; responsible: string[] };
type PackedAction = Omit<PlanAction, keyof PostIds | 'mine'> & PostIds;
type PackedArea = Omit<PlanArea, 'leads' | 'actions'> & { leads: string[]; actions: PackedAction[] };
type Packed = Omit<Plan, 'areas' | 'asOn'> & { areas: PackedArea[] };

/**
 * A plan as text to be kept: each post once, named elsewhere by its id. What belongs to the reader (which actions are theirs) and the accounts behind holders
 * are left out: a kept day says who held a post by name, as the plan did.
 */
export function packPlan({ asOn: _, ...plan }: Plan): string {
	const packed: Packed = {
		...plan,
		posts: plan.posts.map((post) => ({ ...post, holders: post.holders.map((holder) => ({ ...holder, accountId: null })) })),
		areas: plan.areas.map((area) => ({
			...area,
			leads: idsOf(area.leads),
			actions: area.actions.map(({ mine: _mine, ...action }) => ({
				...action,
				ownLeads: idsOf(action.ownLeads),
				leads: idsOf(action.leads),
				responsible: idsOf(action.responsible)
			}))
		}))
	};
	return JSON.stringify(packed);
}

/** The plan that was packed, as of the day it is asked for. */
export function unpackPlan(text: string, asOn: string): Plan {
	const packed = JSON.parse(text) as Packed;
	const posts = new Map(packed.posts.map((post) => [post.id, post]));
	const postsOf = (ids: string[]): Post[] => ids.flatMap((id) => posts.get(id) ?? []);
	return {
		...packed,
		asOn,
		areas: packed.areas.map((area) => ({
			...area,
			leads: postsOf(area.leads),
			actions: area.actions.map((action) => ({
				...action,
				ownLeads: postsOf(action.ownLeads),
				leads: postsOf(action.leads),
				responsible: postsOf(action.responsible),
				mine: false
			}))
		}))
	};
}

function idsOf(posts: Post[]): string[] {
	return posts.map((post) => post.id);
}
