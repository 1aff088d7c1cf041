import { visitDay } from '#domain/activity.ts';
import { formatDate, formatDateRange, today as dayOf } from '#domain/dates.ts';
import { stages, type Stage } from '#domain/stage.ts';
import type { Overview } from '#server/scope/read-overview.ts';

/** The line under each stage of the strip: when it was done, how far it is, by when it comes. */
export function stageDetails(stage: Stage, { standing, entered, timetable }: Overview): Partial<Record<Stage, string>> {
	const now = stages.indexOf(stage);
	const { date } = timetable.now;
	const short = (day: string) => (day.slice(0, 4) === date.slice(0, 4) ? formatDate(day).replace(/ \d{4}$/, '') : formatDate(day));
	// A stage is done on the day on which the next one that was entered began.
	const left = (name: Stage): string => {
		const later = stages.slice(stages.indexOf(name) + 1, now + 1);
		const next = later.flatMap((one) => entered.filter((entry) => entry.stage === one))[0];
		return next ? `Done ${short(dayOf(new Date(next.at)))}` : 'Done';
	};
	const comes: Partial<Record<Stage, string>> = {
		'on-site':
			standing.visitStart && standing.visitEnd
				? short(standing.visitStart) + (standing.visitStart === standing.visitEnd ? '' : ` to ${short(standing.visitEnd)}`)
				: '',
		drafting: standing.visitEnd ? `After ${short(standing.visitEnd)}` : '',
		'with-host': standing.draftDue ? `By ${short(standing.draftDue)}` : '',
		final: standing.issueDue ? `By ${short(standing.issueDue)}` : ''
	};
	const at: Partial<Record<Stage, string>> = {
		scoping: standing.visitStart && standing.visitEnd ? `Visit ${formatDateRange(standing.visitStart, standing.visitEnd)}` : 'No dates yet',
		'on-site': visitDay(standing.visitStart, standing.visitEnd, date) || (standing.visitEnd && date > standing.visitEnd ? 'Visit is over' : ''),
		drafting: standing.draftDue ? `Draft due ${short(standing.draftDue)}` : '',
		'with-host': standing.issueDue ? `Issue due ${short(standing.issueDue)}` : '',
		final: standing.issuedAt ? `Issued ${short(dayOf(new Date(standing.issuedAt)))}` : '',
		'follow-up': standing.planAgreedOn ? `Plan agreed ${short(standing.planAgreedOn)}` : ''
	};
	return Object.fromEntries(stages.map((name, index) => [name, index < now ? left(name) : index === now ? (at[name] ?? '') : (comes[name] ?? '')]));
}
