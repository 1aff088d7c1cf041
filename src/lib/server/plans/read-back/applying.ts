import type { Plan } from '#domain/plan/plan.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Transaction } from '../../db/connect.ts';
import type { Glossary } from '../posts/post-ids.ts';

/** What the steps of one consent share: the plan as it was compared, the glossary as it grows, and what the history is told at the end. */
export type Applying = { trx: Transaction; review: ReviewAccess; plan: Plan; glossary: Glossary; texts: Record<string, string>; changed: string[] };
