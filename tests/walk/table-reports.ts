import { all, may, onceIssued, type Row } from './who-sees-what.ts';

/** What does not go to plan is read by everyone who reads the plan. */
export const reportRows: Record<string, Row> = {
	'/reviews/[review]/plan/exceptions': { sees: [may(all, onceIssued)] }
};
