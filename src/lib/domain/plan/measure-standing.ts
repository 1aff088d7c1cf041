import type { MeasureView, ShownFigure } from './measure-view.ts';

/** What a reading says of an action: where its measure began, where it is now and where it should be. Values in one unit, null where there is none. */
export type MeasureStanding = {
	name: string;
	direction: 'higher' | 'lower';
	baseline: number | null;
	latest: number | null;
	target: number | null;
	targetOn: string | null;
};

/** A measure of an action as the plan carries it: what its form needs, and where it stands. Of what may be published alone, since everybody reads the plan. */
export type ActionMeasure = MeasureStanding & Pick<MeasureView, 'id' | 'kind' | 'unit'>;

/** Where a measure stands, as far as its view says it: what the suggested status is worked out from. */
export function standingOf({ id, kind, unit, name, direction, baseline, last, target }: MeasureView): ActionMeasure {
	return { id, kind, unit, name, direction, baseline: exact(baseline), latest: exact(last), target: target?.value ?? null, targetOn: target?.on ?? null };
}

function exact(figure: ShownFigure | null): number | null {
	return figure && figure.low === figure.high ? figure.low : null;
}
