import type { PlanException, TrendPoint } from '#domain/plan/exceptions.ts';
import type { PlanFigures } from '#domain/plan/figures.ts';
import type { MeasureView } from '#domain/plan/measure-view.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { ReportKind, ReportSection, ReportWords, Risk } from '#domain/plan/report.ts';
import type { Block, Document } from '../../model.ts';

/** Everything a report is drawn from, all of one day. */
export type ReportContent = {
	kind: ReportKind;
	words: ReportWords;
	plan: Plan;
	/** The day of the figures. */
	on: string;
	figures: PlanFigures;
	exceptions: PlanException[];
	trend: TrendPoint[];
	/** The trend as a picture (base64 of a PNG); null where there is too little to draw. */
	picture: string | null;
	/** As they may be published, never in full. */
	measures: MeasureView[];
	risks: { areaId: string; risks: Risk[] }[];
	/** The newest issued letter; null before there is one. */
	letter: { number: number; issuedOn: string; document: Document } | null;
};

/** What the product adds to a section. `level` is the heading level below the section's own. */
export type SectionBuilder = (content: ReportContent, section: ReportSection) => Block[];
