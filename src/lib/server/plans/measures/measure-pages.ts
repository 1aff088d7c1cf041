import { newId } from '#domain/id.ts';
import { today } from '#domain/dates.ts';
import { lines } from '#domain/plan/action.ts';
import { inFull, type MeasureView } from '#domain/plan/measure-view.ts';
import { NotFound } from '#domain/outcomes.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { figureInWords, type PlanMeasure } from '#domain/plan/measure.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { readPlan } from '../read-plan.ts';
import { readMeasures, readMeasureViews } from './read-measures.ts';

/** Every measure by what it belongs to: the whole plan, then area by area with those of its actions. Two queries. Throws NotAllowed without `plan:read`. */
export async function measuresPage(db: Database, review: ReviewAccess) {
	const plan = await readPlan(db, review);
	const views = await readMeasureViews(db, review);
	const ofPlan = views.filter((view) => !view.areaId && !view.actionId).map((view) => ({ view, of: '' }));
	const areas = plan.areas.map((area) => ({
		title: `${area.number}. ${area.title}`,
		measures: [
			...views.filter((view) => view.areaId === area.id).map((view) => ({ view, of: '' })),
			...area.actions.flatMap((action) =>
				views.filter((view) => view.actionId === action.id).map((view) => ({ view, of: `Action ${action.number}: ${lines(action.text)[0] ?? ''}` }))
			)
		]
	}));
	return {
		groups: [{ title: 'The whole plan', measures: ofPlan }, ...areas].filter(({ measures }) => measures.length > 0),
		count: views.length,
		areaCount: plan.areas.length,
		leftBehind: plan.leftBehind,
		limit: plan.smallUnder,
		version: plan.version
	};
}

/** What a measure can belong to. One query. Throws NotAllowed without `plan:write`. */
export async function measureChoices(db: Database, review: ReviewAccess) {
	review.require('plan:write');
	return choicesOf(await readPlan(db, review));
}

function choicesOf(plan: Plan): { value: string; label: string }[] {
	return plan.areas.flatMap((area) => [
		{ value: `area:${area.id}`, label: `Area ${area.number}: ${short(area.title)}` },
		...area.actions.map((action) => ({ value: `action:${action.id}`, label: `Action ${action.number}: ${short(lines(action.text)[0] ?? '')}` }))
	]);
}

/**
 * One measure with its readings, what was corrected (for the host), and whether this person may put readings on record. Two queries.
 * Throws NotAllowed without `plan:read`, NotFound outside this review.
 */
export async function measurePage(db: Database, review: ReviewAccess, measureId: string) {
	const plan = await readPlan(db, review);
	const inside = review.may('plan:read-small');
	const measure = inside ? (await readMeasures(db, review)).find(({ id }) => id === measureId) : undefined;
	const view = measure ? inFull(measure) : inside ? undefined : (await readMeasureViews(db, review)).find(({ id }) => id === measureId);
	if (!view) throw new NotFound('measure');
	const action = plan.areas.flatMap((area) => area.actions).find(({ id }) => id === view.actionId);
	const area = plan.areas.find(({ id }) => id === (action?.areaId ?? view.areaId));
	return {
		view,
		/** Each reading's number as its correction form shows it, and which earlier ones it took the place of; empty outside the host. */
		kept: measure ? keptOf(measure) : [],
		withheld: measure ? measure.published.withheld : view.withheld,
		belongsTo: {
			area: area ? { id: area.id, label: `Area ${area.number}. ${area.title}` } : null,
			action: action ? { id: action.id, label: `Action ${action.number}. ${lines(action.text)[0] ?? ''}` } : null
		},
		leftBehind: plan.leftBehind,
		mayRecord: review.may('plan:write') || (review.may('plan:update-own') && action?.mine === true),
		id: newId(),
		today: today()
	};
}

function keptOf(measure: PlanMeasure) {
	const earlier = (id: string | null): PlanMeasure['corrected'] => {
		const before = measure.corrected.find((reading) => reading.id === id);
		return before ? [before, ...earlier(before.replaces)] : [];
	};
	return measure.readings.map(({ id, value, numerator, denominator, replaces }) => ({
		id,
		value,
		numerator,
		denominator,
		was: earlier(replaces).map((reading) => ({ id: reading.id, on: reading.on, words: figureInWords(measure, reading), by: reading.by, at: reading.at }))
	}));
}

/** One measure as its form shows it, with what it can belong to. Two queries. Throws NotAllowed without `plan:write`, NotFound outside this review. */
export async function measureForChange(db: Database, review: ReviewAccess, measureId: string) {
	review.require('plan:write');
	const plan = await readPlan(db, review);
	const measure = (await readMeasures(db, review)).find(({ id }) => id === measureId);
	if (!measure) throw new NotFound('measure');
	const { published: _published, corrected: _corrected, readings, ...start } = measure;
	return { start, choices: choicesOf(plan), hasReadings: readings.length > 0 };
}

/** The measures that stand on the page of an action, or of an area with its actions. One query. Throws NotAllowed without `plan:read`. */
export async function measuresFor(db: Database, review: ReviewAccess, { areaId, actionIds }: { areaId?: string; actionIds: string[] }): Promise<MeasureView[]> {
	const views = await readMeasureViews(db, review);
	return views.filter((view) => (areaId !== undefined && view.areaId === areaId) || (view.actionId !== null && actionIds.includes(view.actionId)));
}

function short(text: string): string {
	return text.length > 70 ? `${text.slice(0, 67).trimEnd()}…` : text;
}
