import { caseRows } from './table-cases.ts';
import { documentRows } from './table-documents.ts';
import { evidenceRows } from './table-evidence.ts';
import { excelRows } from './table-excel.ts';
import { installationRows as houseRows, posted } from './table-installation.ts';
import { jobRows } from './table-jobs.ts';
import { letterRows } from './table-letter.ts';
import { measureRows } from './table-measures.ts';
import { memoryRows } from './table-memory.ts';
import { planRows } from './table-plan.ts';
import { progressRows } from './table-progress.ts';
import { regionRows } from './table-region.ts';
import { searchRows } from './table-search.ts';
import { reportRows } from './table-reports.ts';
import { scopeRows } from './table-scope.ts';
import { statusRows } from './table-status.ts';
import type { Row } from './who-sees-what.ts';

/** Every address outside a review. */
export const installationRows: Record<string, Row> = { ...houseRows, ...jobRows, ...regionRows, ...documentRows, ...searchRows, ...memoryRows };
/** Every address of a review. */
export const reviewRows: Record<string, Row> = {
	...scopeRows,
	...evidenceRows,
	...caseRows,
	...letterRows,
	...planRows,
	...statusRows,
	...reportRows,
	...progressRows,
	...excelRows,
	...measureRows
};
/** Every address of the product. */
export const rows: Record<string, Row> = { ...reviewRows, ...installationRows, ...posted };
