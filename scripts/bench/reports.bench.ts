import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Plan, PlanArea } from '#domain/plan/plan.ts';
import type { PlanAction } from '#domain/plan/action.ts';
import { ragKeys } from '#domain/plan/rag.ts';
import { addDays } from '#domain/dates.ts';
import { exceptionsOf, planTrend, type StandingUpdate } from '#domain/plan/exceptions.ts';
import { figuresOf } from '#domain/plan/figures.ts';
import { shippedWords } from '#domain/plan/report-words.ts';
import { reportKinds, riskAspects, type ReportKind } from '#domain/plan/report.ts';
import { buildReport } from '#server/documents/build/reports/report.ts';
import { drawTrend } from '#server/documents/build/reports/trend-picture.ts';
import { writeDocument } from '#server/documents/write/index.ts';
import { sampleLetter } from '../../tests/documents/sample.ts';
import { medianMs, type Figure } from './bench.ts';

export const name = 'reports';

const on = '2026-11-21';

/** From a plan of 60 actions with ten updates each, and a letter of 14 pages, to the file: working it out, the chart, the writing. */
export async function run(): Promise<Figure[]> {
	const { plan, updates } = samplePlan(60, 10);
	const delay = monitorEventLoopDelay({ resolution: 5 });
	const figures: Figure[] = [];
	for (const kind of reportKinds)
		for (const format of ['pdf', 'docx'] as const) {
			const make = () => written(kind, format, plan, updates);
			await make();
			delay.reset();
			delay.enable();
			const value = await medianMs(make);
			delay.disable();
			figures.push(
				{ what: `${kind} as ${format}`, value, unit: 'ms', ...(format === 'pdf' && kind === 'scrutiny' ? { atMost: 400 } : {}) },
				{ what: `longest wait of others during ${kind} as ${format}`, value: delay.max / 1e6, unit: 'ms' }
			);
		}
	return figures;
}

async function written(kind: ReportKind, format: 'pdf' | 'docx', plan: Plan, updates: StandingUpdate[]): Promise<Buffer> {
	const trend = planTrend(plan, updates, on);
	const document = buildReport({
		kind,
		words: shippedWords(kind, { host: plan.host, review: plan.reviewTitle, marking: 'OFFICIAL' }),
		plan,
		on,
		figures: figuresOf(plan, on),
		exceptions: exceptionsOf(plan, updates, on),
		trend,
		measures: [],
		picture: await drawTrend(plan, trend),
		risks: plan.areas.map(({ id }) => ({
			areaId: id,
			risks: riskAspects.map((aspect) => ({ aspect, level: 'medium' as const, words: 'It depends on the summer.' }))
		})),
		letter: { number: 2, issuedOn: '2026-04-22', document: sampleLetter({ draft: undefined }) }
	});
	return writeDocument(document, format);
}

function samplePlan(count: number, updatesEach: number): { plan: Plan; updates: StandingUpdate[] } {
	const post = { id: 'post', name: 'Head of Early Help', code: 'HEH', organisation: 'Ashcombe Borough Council', version: 1, holders: [] };
	const updates: StandingUpdate[] = [];
	const areas = Array.from({ length: 12 }, (_, area): PlanArea => ({
		id: `area-${area}`,
		number: area + 1,
		title: `Write down the reasons for decisions, part ${area + 1}`,
		response: 'accepted',
		responseReason: '',
		leads: [post],
		findings: [],
		recommendations: [],
		peersView: null,
		closure: null,
		version: 1,
		actions: Array.from({ length: count / 12 }, (_, place): PlanAction => {
			const id = `${area}-${place}`;
			for (let step = 0; step < updatesEach; step += 1) {
				const moved = place === 0 && step < 2 ? { dueFrom: '2026-03-01', dueTo: '2026-04-01' } : { dueFrom: '2026-08-30', dueTo: '2026-08-30' };
				updates.push({ actionId: id, rag: ragKeys[(area + step) % ragKeys.length] ?? 'on-track', on: addDays(on, step * 35 - 330), ...moved });
			}
			return {
				id,
				areaId: `area-${area}`,
				number: `${area + 1}.${place + 1}`,
				text: 'Agree one supervision template and train all managers in its use before the summer',
				ownLeads: [],
				leads: [post],
				responsible: [post],
				evidenceOfSuccess: 'Template signed off; 32 of 32 managers trained',
				timescale: '30 August 2026',
				dueOn: '2026-08-30',
				originalDueOn: '2026-06-30',
				timesMoved: 1,
				otherPlans: 'Workforce plan; QA framework',
				progress: 'Template agreed by all five teams; 11 of 32 trained so far',
				rag: ragKeys[(area + updatesEach - 1) % ragKeys.length] ?? null,
				completion: null,
				proof: null,
				lastUpdate: null,
				version: 1,
				mine: false
			};
		})
	}));
	const legend = ragKeys.map((key) => ({ key, label: key.replace('-', ' '), meaning: 'As the plan says' }));
	const agreement = { body: 'Improvement board', on: '2025-12-01' };
	const words = {
		reviewId: 'review',
		host: 'Ashcombe Borough Council',
		reviewTitle: 'Peer review',
		title: 'Action plan',
		ownTitle: '',
		introduction: '',
		marking: 'OFFICIAL'
	};
	return {
		plan: { ...words, legend, agreement, updateEvery: 30, remindBefore: 14, smallUnder: 5, posts: [post], areas, leftBehind: 0, version: 1, asOn: null },
		updates
	};
}
