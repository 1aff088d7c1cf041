import { formatDate, isDate } from '#domain/dates.ts';
import type { CellDifference, PlanCell } from '#domain/plan/intake.ts';
import { onlyDateIn } from '../../reading/written-dates.ts';
import { postNames } from './cells.ts';
import type { Context, Known } from './compare-context.ts';
import type { FileCell } from './read-workbook.ts';
import { readTimescale } from './timescale.ts';

const longest: Partial<Record<PlanCell, number>> = { area: 2000, text: 4000, evidence: 4000, timescale: 4000, plans: 4000, progress: 4000 };

/** A date as YYYY-MM-DD, '' for none; null after saying that it is no date. */
export function dateText({ text, place }: FileCell, { problems }: Context): string | null {
	if (text === '' || isDate(text)) return text;
	const date = onlyDateIn(text);
	if (!date) problems.push(`${place} is not a real date. Enter a date such as 14 March 2026, or leave it empty`);
	return date;
}

/** Whether a changed cell can stand in the plan; a problem that names it where it cannot. */
export function isAllowed({ plan, problems, notBefore }: Context, { area, action }: Known, cell: PlanCell, { text, place }: FileCell): boolean {
	const refuse = (why: string) => {
		problems.push(`${place} ${why}`);
		return false;
	};
	if (area.closure)
		return refuse(`is in area ${area.number}, which was closed on ${formatDate(area.closure.on)}. Put back what it said, or open the area again first`);
	const most = longest[cell];
	if (most && text.length > most) return refuse(`is longer than ${most.toLocaleString('en-GB')} characters. Shorten it`);
	if (cell === 'text' || cell === 'area') return text !== '' || cell === 'text' || refuse('is empty. Enter the area for improvement');
	if (cell === 'leads' || cell === 'responsible')
		return postNames(text).every((name) => name.length <= 160) || refuse('has a post of more than 160 characters. Enter one post to a line');
	if (cell === 'rag') {
		const words = plan.legend.map(({ label }) => label);
		if (text === '') return refuse(`is empty. A status is not taken away: choose one of ${words.join(', ')}`);
		return (
			words.some((word) => word.toLowerCase() === text.toLowerCase()) ||
			refuse(`holds “${text.slice(0, 40)}”, which is no status of this plan. Choose one of ${words.join(', ')}`)
		);
	}
	if (cell !== 'date' && cell !== 'timescale') return true;
	const read = cell === 'date' ? { date: text || null } : readTimescale(text, action.dueOn);
	if ('impossible' in read && read.impossible) return refuse(`holds “${read.impossible}”, which is not a real date. Enter a date such as 14 March 2026`);
	if (read.date && notBefore && read.date !== action.dueOn && read.date < notBefore)
		return refuse(`holds ${formatDate(read.date)}, which is before the visit. Enter a date after ${formatDate(notBefore)}`);
	return true;
}

/** One action has one date: the sheet of dates and the timescale may not give two. */
export function checkTwoDates({ problems }: Context, { action }: Known, cells: CellDifference[]): void {
	const [timescale, date] = [cells.find(({ cell }) => cell === 'timescale'), cells.find(({ cell }) => cell === 'date')];
	if (!timescale || !date) return;
	const read = readTimescale(timescale.mine, action.dueOn).date;
	if (read !== (action.dueOn ?? null) && read !== (date.mine || null))
		problems.push(`${timescale.place} and ${date.place.replace('Sheet', 'sheet')} give two dates for action ${action.number}. Make them one`);
}
