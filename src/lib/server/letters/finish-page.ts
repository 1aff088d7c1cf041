import { addWorkingDays } from '../../reference/bank-holidays.ts';
import { today } from '#domain/dates.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { unsettled } from './checks/find-checks.ts';
import { hashBlocks } from './freeze.ts';
import { letterChecks } from './letter-checks.ts';
import type { VersionLine } from './read-content.ts';

export type FinishPage = {
	open: number;
	openComments: number;
	date: string | null;
	qualityAssured: boolean;
	/** The saved version that says exactly what the letter says now, if there is one. */
	now: VersionLine | null;
	shared: VersionLine | null;
	signed: VersionLine | null;
	issued: VersionLine | null;
	commentsBy: string;
};

/** Where the letter stands on its way out, and what each step still needs. Ten working days for comments are offered. */
export async function finishPage(db: Database, review: ReviewAccess): Promise<FinishPage> {
	const { material, document, checks } = await letterChecks(db, review);
	const { sha256 } = hashBlocks(document);
	const newest = (mark: (version: VersionLine) => unknown) => material.versions.find(mark) ?? null;
	return {
		open: unsettled(checks).length,
		openComments: material.openComments,
		date: material.content.head.date,
		qualityAssured: review.review.framework.qualityAssured,
		now: newest((version) => version.sha256 === sha256),
		shared: newest((version) => version.sharedAt),
		signed: newest((version) => version.signedBy),
		issued: newest((version) => version.issuedAt),
		commentsBy: addWorkingDays(today(), 10)
	};
}
