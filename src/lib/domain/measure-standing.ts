import type { MeasureView, ShownFigure } from './measure-view.ts';
import type { Plan } from './plan.ts';
import type { MeasureStanding } from './status.ts';

/** Where a measure stands, as far as this reader may see it: what the suggested status is worked out from. */
export function standingOf({ name, direction, baseline, last, target }: MeasureView): MeasureStanding {
	return { name, direction, baseline: exact(baseline), latest: exact(last), target: target?.value ?? null, targetOn: target?.on ?? null };
}

/** The plan with the standing of each action's measures beside it; `views` are those of the same reader. */
export function withMeasures(plan: Plan, views: MeasureView[]): Plan {
	const of = (actionId: string) => views.filter((view) => view.actionId === actionId).map(standingOf);
	return { ...plan, areas: plan.areas.map((area) => ({ ...area, actions: area.actions.map((action) => ({ ...action, measures: of(action.id) })) })) };
}

function exact(figure: ShownFigure | null): number | null {
	return figure && figure.low === figure.high ? figure.low : null;
}
