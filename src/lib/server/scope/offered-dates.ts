import type { Framework } from '#frameworks/framework.ts';
import { addWorkingDays } from '../../reference/bank-holidays.ts';

export type OfferedDates = { feedbackOn: string | null; draftDue: string | null; issueDue: string | null };

/** The dates that follow from the last day of the visit by the framework's working days (bank holidays of England left out). Each review may set its own. */
export function offeredDates({ timetable }: Framework, visitEnd: string | null): OfferedDates {
	if (!visitEnd) return { feedbackOn: null, draftDue: null, issueDue: null };
	return {
		feedbackOn: visitEnd,
		draftDue: addWorkingDays(visitEnd, timetable.draftWorkingDays),
		issueDue: addWorkingDays(visitEnd, timetable.issueWorkingDays)
	};
}
