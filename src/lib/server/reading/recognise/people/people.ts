import type { Line, ReadPiece } from '#domain/reading/reading.ts';
import { namedIn } from '../host/host-names.ts';
import { isTeamCell } from './team-cell.ts';

const person = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Sir|Dame|Professor|Rev)\.? )?\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.?|de|van|von|le|da))*(?: \p{Lu}[\p{L}’'-]+){1,2}`;
const whole = new RegExp(`^${person}$`, 'u');
const notNames =
	/\b(?:Council|Services?|Committee|Director|Officer|Manager|Head|Children|Team|Local|Government|Association|Board|Report|Review|Peer|Challenge|House|Street|Road|Lead|Member|Chair|Adviser|Advisor|Assistant|Executive|Chief|Department|Directorate|Plan|Appendix|Next|Steps|Strengths?|Areas?|Key|Majesty|Inspectors?|County|City|Borough|North|South|East|West|Centre|Hall|Office|Floor|People|Young|Social|Work|Early|Help|Care|Her|His|Strategic|Interim|Deputy|Corporate|Regional|Senior|Principal|Quality|Improvement|Multi-Agency|Panel|Group|Operations|Focus|Dear|Yours|Thank|With|From|Review)\b/;

/** People who are named on purpose, by their part: to whom a letter goes, who signs it, who made up the team. */
export function findPeople(lines: readonly Line[]): ReadPiece['people'] {
	const found: ReadPiece['people'] = [];
	const add = (name: string, part: string) => {
		const plain = name.replace(/[,.;]+$/, '').trim();
		if (isName(plain) && !found.some((one) => one.name === plain && one.part === part)) found.push({ name: plain, part });
	};
	const dear = lines.slice(0, 80).findIndex(({ text }) => /^Dear\b/.test(text));
	if (dear >= 0) {
		const first = /^Dear (?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.? )?(\p{Lu}[\p{L}’'-]+)/u.exec(lines[dear]?.text ?? '')?.[1];
		const named = lines
			.slice(Math.max(0, dear - 20), dear)
			.flatMap(({ text }) => namesIn(text))
			.find((name) => first && name.split(' ').includes(first));
		const titled = lines
			.slice(Math.max(0, dear - 12), dear)
			.flatMap(({ text }) => /^(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.? (?:\p{Lu}\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u.exec(text)?.[0] ?? [])[0];
		if (named) add(named, 'addressee');
		else if (titled) found.push({ name: titled, part: 'addressee' });
	}
	let inTeam = false;
	lines.forEach(({ text, role }, index) => {
		if (role === 'heading' || /:$/.test(text))
			inTeam =
				/\b(?:peer team|review team|the team|team members|members of the team|inspectors|peers (?:who|were)|team (?:was|were|comprised|consisted))\b/i.test(
					text
				) &&
				text.length < 200 &&
				!/\b(?:undertook|activit|met|spoke|evidence|observed|found|identified|explored?|wish|findings|team[’']s)\b/i.test(text);
		else if (inTeam && (role === 'bullet' || role === 'cell' || text.length < 140)) add(namesIn(text)[0] ?? '', 'team');
		else if (role === 'paragraph') inTeam = false;
		if (
			/\b(?:joined by|team (?:was|were|comprised|consisted of|included|members were)|inspectors? (?:was|were)|(?:review|challenge) was (?:led|carried out) by|I led the team,? with)\b/i.test(
				text
			)
		) {
			const part = /\binspectors?\b/i.test(text) ? 'inspector' : 'team';
			const from =
				/\b(?:joined by|team (?:was|were|comprised|consisted of|included|members were)|inspectors? (?:was|were)|(?:led|carried out) by|with)\b/i.exec(text)
					?.index ?? 0;
			for (const name of namesIn(text.slice(from).split(/(?<=[a-z])\.\s/)[0] ?? '')) add(name, part);
		}
		if (isTeamCell(lines, index)) for (const name of namesIn(withoutCouncils(text))) add(name, 'team');
		if (/yours (?:sincerely|faithfully|truly)|^kind regards|^best wishes|^with best wishes/i.test(text)) {
			const same = /(?:sincerely|faithfully|regards)[,.]?\s+(.{5,60})$/i.exec(text)?.[1];
			const after = [same ?? '', ...lines.slice(index + 1, index + 5).map((line) => line.text)].flatMap(namesIn)[0];
			if (after) add(after, 'signatory');
		}
		const labelled =
			/^(quality assurer|review lead|lead (?:peer|reviewer|inspector)|review manager|author|report author|contact(?: officer)?)\s*[:-]?\s+(.{5,70})$/i.exec(
				text
			);
		if (labelled?.[1] && labelled[2]) add(namesIn(labelled[2])[0] ?? '', labelled[1].toLowerCase());
	});
	return found;
}

/** The councils in a text made into commas, so that none becomes part of the name behind it. */
function withoutCouncils(text: string): string {
	return namedIn(text).reduceRight((rest, { at, end }) => `${rest.slice(0, at)},${rest.slice(end)}`, text);
}

function namesIn(text: string): string[] {
	return [...text.matchAll(new RegExp(`(?<![\\p{L}’'-])${person}(?![\\p{L}’'-])`, 'gu'))]
		.map(([name]) => name.slice(0, notNames.exec(name)?.index).trim())
		.filter(isName);
}

function isName(text: string): boolean {
	return whole.test(text) && !notNames.test(text) && text.length < 60;
}
