import type { Migration } from 'kysely/migration';
import * as accounts from './2026-11-21-01-accounts.ts';
import * as history from './2026-11-21-02-history.ts';
import * as review from './2026-11-21-03-review.ts';
import * as scope from './2026-11-21-04-scope.ts';
import * as files from './2026-11-21-05-files.ts';
import * as evidence from './2026-11-21-06-evidence.ts';
import * as findings from './2026-11-21-07-findings.ts';
import * as letter from './2026-11-21-08-letter.ts';
import * as plan from './2026-11-21-09-plan.ts';
import * as importedPeople from './2026-11-21-20-imported-people.ts';
import * as issuedWording from './2026-11-21-21-issued-wording.ts';
import * as hostYear from './2026-11-21-30-host-year.ts';
import * as status from './2026-11-21-31-status.ts';
import * as jobs from './2026-11-21-34-jobs.ts';
import * as reportFiles from './2026-11-21-35-report-files.ts';
import * as planIntake from './2026-11-21-36-plan-intake.ts';
import * as noStatus from './2026-11-21-37-no-status.ts';
import * as region from './2026-11-21-40-region.ts';
import * as regionThemes from './2026-11-21-41-region-themes.ts';
import * as readingLease from './2026-11-21-43-reading-lease.ts';
import * as searchTotals from './2026-11-21-47-search-totals.ts';
import * as programme from './2026-11-21-49-programme.ts';
import * as keptWords from './2026-11-21-50-kept-words.ts';
import * as passages from './2026-11-22-64-passages.ts';
import * as kindOnIssue from './2026-11-22-66-kind-on-issue.ts';
import * as planAlone from './2026-11-22-67-plan-alone.ts';
import * as actionIssues from './2026-11-22-68-action-issues.ts';

/** Every migration in the order in which it is applied; imported, so that they travel in the build. */
export const migrations: Record<string, Migration> = {
	'2026-11-21-01-accounts': accounts,
	'2026-11-21-02-history': history,
	'2026-11-21-03-review': review,
	'2026-11-21-04-scope': scope,
	'2026-11-21-05-files': files,
	'2026-11-21-06-evidence': evidence,
	'2026-11-21-07-findings': findings,
	'2026-11-21-08-letter': letter,
	'2026-11-21-09-plan': plan,
	'2026-11-21-20-imported-people': importedPeople,
	'2026-11-21-21-issued-wording': issuedWording,
	'2026-11-21-30-host-year': hostYear,
	'2026-11-21-31-status': status,
	'2026-11-21-34-jobs': jobs,
	'2026-11-21-35-report-files': reportFiles,
	'2026-11-21-36-plan-intake': planIntake,
	'2026-11-21-37-no-status': noStatus,
	'2026-11-21-40-region': region,
	'2026-11-21-41-region-themes': regionThemes,
	'2026-11-21-43-reading-lease': readingLease,
	'2026-11-21-47-search-totals': searchTotals,
	'2026-11-21-49-programme': programme,
	'2026-11-21-50-kept-words': keptWords,
	'2026-11-22-64-passages': passages,
	'2026-11-22-66-kind-on-issue': kindOnIssue,
	'2026-11-22-67-plan-alone': planAlone,
	'2026-11-22-68-action-issues': actionIssues
};
