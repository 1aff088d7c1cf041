import { daysBetween, formatDate, formatDayDate } from '#domain/dates.ts';
import type { ReminderKind } from '#domain/plan/reminders.ts';
import { paragraphs } from '../mail/mail.ts';

/** What a mail says of an action or a progress review: its number, dates and where it stands. Never a word of the plan. */
export type ReminderLine = {
	kind: ReminderKind;
	reviewId: string;
	host: string;
	actionId: string;
	number: string;
	dueOn: string | null;
	updatedOn: string | null;
};

type Section = { title: string; points: { words: string; link: string }[]; more: number };
type About = { origin: string; day: string; stop: string };

/** A mail with fifty points is not read: what is past this is a number, and the link to all of them. */
const mostPoints = 30;

const titles: [ReminderKind, string, string][] = [
	['overdue', 'Overdue', 'overdue'],
	['due-soon', 'Due soon', 'due soon'],
	['no-update', 'Waiting for an update', 'waiting for an update'],
	['progress-review', 'Progress review', 'progress review ahead'],
	['digest', 'Your open actions', '']
];

/** A person's mail of a day: everything that they are reminded of, as plain text and as HTML with the same words. */
export function reminderMail(person: { name: string }, lines: ReminderLine[], about: About): { subject: string; body: string; html: string } {
	const several = new Set(lines.map(({ reviewId }) => reviewId)).size > 1;
	const sections = titles.flatMap(([kind, title]) =>
		sectionOf(
			lines.filter((line) => line.kind === kind),
			{ title, several, about }
		)
	);
	return { subject: subjectOf(lines), body: textOf(person, sections, about), html: htmlOf(person, sections, about) };
}

/** "Action plan: 2 overdue, 1 due soon"; on a Monday with nothing else, the weekly list. */
function subjectOf(lines: ReminderLine[]): string {
	const counts = titles.flatMap(([kind, , word]) => {
		const count = lines.filter((line) => line.kind === kind).length;
		return count === 0 || word === '' ? [] : [`${count} ${word}`];
	});
	return counts.length > 0 ? `Action plan: ${counts.join(', ')}` : 'Action plan: your open actions this week';
}

function sectionOf(lines: ReminderLine[], { title, several, about }: { title: string; several: boolean; about: About }): Section[] {
	if (lines.length === 0) return [];
	const points = lines.slice(0, mostPoints).map((line) => ({ words: wordsOf(line, several, about.day), link: linkOf(line, about.origin) }));
	return [{ title, points, more: lines.length - points.length }];
}

function wordsOf(line: ReminderLine, several: boolean, day: string): string {
	const of = several ? `, ${line.host}` : '';
	if (line.kind === 'progress-review') return `Progress review${of}: ${line.dueOn ? formatDayDate(line.dueOn) : ''}`;
	return `Action ${line.number}${of}: ${factOf(line, day)}`;
}

function factOf({ kind, dueOn, updatedOn }: ReminderLine, day: string): string {
	if (kind === 'no-update') return updatedOn ? `no update since ${formatDate(updatedOn)}` : 'no update yet';
	if (!dueOn) return 'no date';
	const left = daysBetween(day, dueOn);
	if (left < 0) return `due ${formatDate(dueOn)}, ${left === -1 ? '1 day' : `${-left} days`} late`;
	if (left === 0) return `due today, ${formatDate(dueOn)}`;
	return kind === 'digest' ? `due ${formatDate(dueOn)}` : `due ${formatDate(dueOn)}, in ${left === 1 ? '1 day' : `${left} days`}`;
}

function linkOf({ kind, reviewId, actionId }: ReminderLine, origin: string): string {
	return kind === 'progress-review' ? `${origin}/reviews/${reviewId}/plan/progress` : `${origin}/reviews/${reviewId}/plan/actions/${actionId}`;
}

const why = 'You get this because you answer for actions of a plan, or lead it or its review. It holds no words of the plan: sign in to read them.';

function textOf(person: { name: string }, sections: Section[], { origin, stop }: About): string {
	const parts = sections.map(({ title, points, more }) =>
		[title.toUpperCase(), ...points.map(({ words, link }) => `- ${words}\n  ${link}`), ...(more > 0 ? [`and ${more} more: ${origin}/actions`] : [])].join('\n')
	);
	return paragraphs(
		`Hello ${person.name}`,
		...parts,
		`All your actions, and updates from a phone: ${origin}/actions`,
		why,
		`Choose what you are told, and a calendar of your dates: ${origin}/me/reminders`,
		`Stop these mails, without signing in: ${stop}`
	);
}

function htmlOf(person: { name: string }, sections: Section[], { origin, stop }: About): string {
	const text = 'font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#0b0c0c';
	const link = (href: string, words: string) => `<a href="${escape(href)}" style="color:#1d4f91">${escape(words)}</a>`;
	const parts = sections.map(
		({ title, points, more }) =>
			`<h2 style="${text};font-size:18px;margin:24px 0 8px">${escape(title)}</h2>
<ul style="margin:0;padding-left:20px">
${points.map((point) => `<li style="${text};margin:0 0 6px">${link(point.link, point.words)}</li>`).join('\n')}
</ul>${more > 0 ? `\n<p style="${text};margin:8px 0">and ${more} more: ${link(`${origin}/actions`, 'your actions')}</p>` : ''}`
	);
	const small = `${text};font-size:14px;color:#505a5f;margin:0 0 8px`;
	return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Reminders</title></head>
<body style="margin:0;padding:24px;background:#ffffff">
<div style="max-width:600px">
<p style="${text};margin:0 0 8px">Hello ${escape(person.name)}</p>
${parts.join('\n')}
<p style="${text};margin:24px 0 0">${link(`${origin}/actions`, 'All your actions, and updates from a phone')}</p>
<hr style="border:0;border-top:1px solid #b1b4b6;margin:24px 0 16px">
<p style="${small}">${escape(why)}</p>
<p style="${small}">${link(`${origin}/me/reminders`, 'Choose what you are told, and a calendar of your dates')}</p>
<p style="${small}">${link(stop, 'Stop these mails, without signing in')}</p>
</div>
</body>
</html>
`;
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
