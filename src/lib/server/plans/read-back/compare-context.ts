import type { PlanAction } from '#domain/plan/action.ts';
import type { PlanCell } from '#domain/plan/intake.ts';
import type { Plan, PlanArea } from '#domain/plan/plan.ts';
import type { EditedFile } from './read-workbook.ts';

/** An action of the plan with the cells that an export of it would have now. */
export type Known = { area: PlanArea; action: PlanAction; now: Record<PlanCell, string> };
/** What the steps of a comparison share; `problems` grows, each with its cell. */
export type Context = { plan: Plan; file: EditedFile; notBefore: string | null; day: string; problems: string[]; known: Map<string, Known>; areas: PlanArea[] };
