import type { MeasureView, ShownFigure } from './measure-view.ts';
import type { MeasureStanding } from './status.ts';

/** A measure of an action as the plan carries it: what its form needs, and where it stands. Of what may be published alone, since everybody reads the plan. */
export type ActionMeasure = MeasureStanding & Pick<MeasureView, 'id' | 'kind' | 'unit'>;

/** Where a measure stands, as far as its view says it: what the suggested status is worked out from. */
export function standingOf({ id, kind, unit, name, direction, baseline, last, target }: MeasureView): ActionMeasure {
	return { id, kind, unit, name, direction, baseline: exact(baseline), latest: exact(last), target: target?.value ?? null, targetOn: target?.on ?? null };
}

function exact(figure: ShownFigure | null): number | null {
	return figure && figure.low === figure.high ? figure.low : null;
}
