import type { Line, ReadHost } from '#domain/reading/reading.ts';
import { formatDate } from '#domain/dates.ts';
import { findAuthority, type Authority } from '../../../../reference/authorities.ts';
import { isTeamCell } from '../people/team-cell.ts';
import { namedIn, trust, type Named } from './host-names.ts';

type Score = { authority: Authority; points: number; strong: number; titled: boolean; printed: string };

const about =
	/\b(?:review|challenge|diagnostic|visits?|inspection|assessment|audit|health check|revisit|improvement plan|action plan|services?)\s+(?:(?:letter|report|feedback|findings?|undertaken|carried out|held|conducted|took place|review|challenge)\s+)?(?:of|to|at|in|for|with|by|-|–|:)\s+(?:the )?$/i;
const invites =
	/\b(?:invit(?:ed|ing) (?:us|the team|the LGA|a team)[^.]{0,30} (?:to|into)|hosted by|thank(?:ed)? (?:you to )?(?:you and )?(?:everyone|colleagues|staff|all)?[^.]{0,20} (?:at|in|from)|time (?:at|in|with)|children (?:and young people )?(?:in|of)|young people (?:in|of)|experience of|partners in|asked by|commissioned by|requested by|(?:carried out|held|undertaken) (?:in|at):?|(?:host|local authority|council|authority|host authority|host council|organisation)\s*:)\s+(?:the )?$/i;
const receives =
	/^(?:[’']s)?\s+(?:received|hosted|invited|requested|commissioned|asked|welcomed|took part|and its partners|has|have|is|are|was|children[’']s|safeguarding|peer)\b/i;
const team =
	/\b(?:joined by|team (?:was|were|comprised|consisted|included|members?)|peer team|peers? (?:was|were|who)|members of the team|inspectors? (?:was|were)|led by|reviewers?|from (?:another|other) (?:councils?|authorit)|other (?:councils|authorities)|statistical neighbours?|neighbouring|regional lead|for (?:Ofsted|DfE)|seconded from|works? for|copies to|^cc\b|learn(?:ing)? from|carried out by|undertaken by|conducted by|prepared by|written by|report by|author|visit(?:ed|ing)? to (?:another|other)|such as)\b/i;
/** “Review team”, and at once the names of who came. */
const teamNamed = /^(?:\w+ )?[Tt]eam:? [A-Z][a-z]+ [A-Z]/;
const post =
	/\b(?:director|head of|assistant director|lead member|councillor|cllr|chief executive|manager|adviser|advisor|chair|officer|DCS|service lead|principal social worker)\b/i;

/**
 * Whom a document is about, the likeliest first, by where and how a council is named: in its title, in "visit to ...", as the addressee, throughout. The home
 * councils of the team, neighbours, those who get a copy and those who sign are not the host. More than one only where two are named as hosts are.
 */
export function findHosts(lines: readonly Line[], title: string, year: number | null): ReadHost[] {
	const scores = new Map<string, Score>();
	const credit = (named: Named, points: number, strong = false) => {
		const authority = ofYear(named.authority, named, year);
		const score = scores.get(authority.gssCode) ?? { authority, points: 0, strong: 0, titled: false, printed: named.text };
		score.points += points;
		if (strong) score.strong += 1;
		if (named.full && !/council/i.test(score.printed)) score.printed = named.text;
		scores.set(authority.gssCode, score);
	};
	for (const named of namedIn(title)) {
		if (/\b(?:by|from|led by|lead authority:?) (?:the )?$/i.test(title.slice(0, named.at))) continue;
		credit(named, 40 * trust(named, true), trust(named, true) > 0.5);
		const score = scores.get(ofYear(named.authority, named, year).gssCode);
		if (score) score.titled = trust(named, true) > 0.5;
	}
	const dear = lines.slice(0, 60).findIndex(({ text }) => /^Dear\b/.test(text));
	const plain = new Map<string, number>();
	let section: 'body' | 'team' | 'signed' = 'body';
	for (const [index, line] of lines.entries()) {
		const isHead = line.role === 'heading';
		if (isHead || /:$/.test(line.text))
			section = /\b(?:team|peers|inspectors|membership|members)\b/i.test(line.text) && line.text.length < 120 ? 'team' : 'body';
		if (/^(?:yours (?:sincerely|faithfully|truly)|kind regards|with best wishes|best wishes|copies to|cc\b)/i.test(line.text)) section = 'signed';
		else if (section === 'signed' && isHead && /^(?:appendix|annex)/i.test(line.text)) section = 'body';
		const names = isTeamCell(lines, index) ? [] : namedIn(line.text);
		if (names.length === 0 || section !== 'body') continue;
		const different = new Set(names.map(({ authority }) => authority.gssCode)).size;
		const isTeam = team.test(line.text) || teamNamed.test(line.text);
		if (different >= 3 || (isTeam && different >= 2)) continue;
		for (const named of names) {
			const left = line.text.slice(0, named.at);
			const right = line.text.slice(named.end);
			const near = trust(named, isHead);
			if (
				near > 0.5 &&
				(about.test(left) || invites.test(left)) &&
				!/\b(?:by|from) (?:the )?$/i.test(left) &&
				!/\b(?:another|similar|previous) (?:review|challenge|visit)/i.test(left)
			)
				credit(named, index < 80 ? 22 : 8, index < 80 && !isTeam);
			else if (near > 0.5 && receives.test(right) && !isTeam) credit(named, index < 80 ? 8 : 2);
			// The front page of a report says whose it is on a line of its own.
			else if (index < 8 && dear < 0 && line.text.trim().length <= named.text.length + 2) credit(named, 20, true);
			else if (index < 6 && named.full && line.text.length < 90 && !line.text.endsWith('.') && !isTeam && dear < 0) credit(named, 16, true);
			else if (index < 6 && dear < 0 && !isTeam && near > 0.5 && isApart(left, right)) credit(named, 14, true);
			else if (isHead && index < 40) credit(named, 12 * near, near > 0.5 && index < 15);
			else if (dear > 0 && index < dear && (named.full || !post.test(line.text))) credit(named, (named.full ? (post.test(line.text) ? 6 : 12) : 4) * near);
			else if (!isTeam && !(post.test(line.text) && line.text.length < 140 && different === 1 && /,/.test(line.text))) {
				const so = plain.get(named.authority.gssCode) ?? 0;
				plain.set(named.authority.gssCode, so + 1);
				credit(named, so < 12 ? (named.full ? 2.5 : 1.5) * near : 0);
			}
		}
	}
	return ranked([...scores.values()]);
}

/** Whether a name stands at the start of a line above the report, parted from what follows: “Bolton: children in care”, “Thurrock – front door”. */
function isApart(left: string, right: string): boolean {
	return !left.trim() && /^(?:\s*[:–—|]|\s+-\s|,? (?:\w+ )?(?:local area|peer|children[’']s services)\b|\s*$)/i.test(right);
}

function ranked(scores: Score[]): ReadHost[] {
	const [first, ...rest] = scores
		.filter(({ points }) => points >= 2)
		.toSorted((a, b) => b.points - a.points || a.authority.name.localeCompare(b.authority.name));
	if (!first) return [];
	const others = rest.filter(
		({ points, strong, titled }) =>
			(titled && first.titled) || (strong > 0 && points >= first.points * 0.55) || (points >= first.points * 0.85 && first.strong === 0)
	);
	const next = rest[0]?.points ?? 0;
	const sure = first.points >= 20 && next < first.points * 0.5 ? 'high' : first.points >= 8 && next < first.points * 0.8 ? 'medium' : 'low';
	return [
		{ name: first.authority.name, gssCode: first.authority.gssCode, confidence: others.length > 0 ? 'low' : sure },
		...others.map(({ authority }): ReadHost => ({ name: authority.name, gssCode: authority.gssCode, confidence: 'low' }))
	];
}

/** "Dorset" is the county until it ended and the unitary authority since; a name in full says which it is. */
function ofYear(authority: Authority, named: Named, year: number | null): Authority {
	if (authority.name !== 'Dorset Council' && authority.name !== 'Dorset County') return authority;
	const code = /county/i.test(named.text) || (!/council/i.test(named.text) && year !== null && year < 2019) ? 'E10000009' : 'E06000059';
	return findAuthority(code) ?? authority;
}

/** A council that the reference list does not have, from the title or the address: by name only. */
export function unlistedHost(lines: readonly Line[], title: string): ReadHost | null {
	const own =
		/\b((?:(?:\p{Lu}[\p{L}’'-]+|of|and|the|upon|on)\s+){0,4}?\p{Lu}[\p{L}’'-]+ (?:(?:Metropolitan |City |County |Borough |District )*Council|Children[’']s Trust))/u;
	// Peers and their councils stand in lists.
	const places = [
		title,
		...lines
			.slice(0, 40)
			.filter(({ role, text }) => role !== 'bullet' && !post.test(text) && !team.test(text))
			.map(({ text }) => text)
	];
	const titled = /\b(?:review|challenge|visit|diagnostic|letter|plan)\b[^:]*?(?:\bof|\bto|\bat|\bin|\bfor|:|–|-)\s+((?:\p{Lu}[\p{L}’'-]+\s?){1,4})$/u
		.exec(title)?.[1]
		?.trim();
	for (const place of places) {
		const name = own.exec(place)?.[1];
		if (name && !/^(?:The |Dear |Town |Parish |Youth )/.test(name) && !/Youth|Parish|Town Council|School|Children in Care Council/.test(name))
			return { name: name.replace(/^(?:The|Host|Council|Authority|of|and|upon|on) (?=\p{Lu}\S+ )/u, ''), gssCode: null, confidence: 'low' };
	}
	return titled && !/\b(?:Services|Children|Help|Team|Report|Plan|Care|Practice)\b/.test(titled) ? { name: titled, gssCode: null, confidence: 'low' } : null;
}

/** What is to be known about a host that has ended; null for one of today or of the time of the document. */
export function endedWords({ gssCode }: ReadHost): string | null {
	const authority = gssCode ? findAuthority(gssCode) : undefined;
	if (!authority?.to) return null;
	const after = authority.replacedBy.flatMap((code) => findAuthority(code)?.name ?? []);
	return `${authority.officialName} ended on ${formatDate(authority.to)}. ${after.length > 1 ? 'Its successors are' : 'Its successor is'} ${after.join(' and ')}.`;
}
