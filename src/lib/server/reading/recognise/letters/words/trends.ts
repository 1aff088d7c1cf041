import { anyOf, phrases } from './phrases.ts';

/** What is better when there is less of it. */
const burdens = phrases`
	(?:over-?)?reliance on (?:[\w-]+ ){0,2}[\w-]+; dependen(?:ce|cy) on (?:[\w-]+ ){0,2}[\w-]+; re-?referrals?; caseloads?; vacanc(?:y|ies); turnover; agency (?:staff|use|workers|rates?); use of agency(?: staff| workers)?; waiting (?:times?|lists?); waits?; delays?; complaints; exclusions; suspensions; absence; sickness
	NEET; backlogs?; repeat (?:plans|referrals|child protection plans); placements? (?:moves?|at a distance|out of area|breakdowns?); moves; missing episodes; episodes of going missing; overspend; unallocated (?:cases|work)
	unregistered placements; bed and breakfast; children in care; looked after children; child protection plans; care proceedings; time taken; average (?:time|days|weeks); first[- ]time entrants; offending; permanent exclusions; re-?offending
`;
/** What is better when there is more of it. */
const gains = phrases`
	attendance; timeliness; visits (?:on|in) time; foster carers; in-?house (?:carers|placements|fostering|provision); adopt(?:ion|ers)\w*; retention; permanent (?:staff|workers|social workers); stability; participation; apprenticeships?
	education, employment (?:or|and) training; further education; higher education; satisfaction; completion; health assessments; dental checks; staying put; morale; take[- ]up; uptake; return interviews; supervision; direct work; compliments; attainment; results
	(?:numbers?|proportion|share|percentage|rate) (?:of (?:care leavers|young people|children) )?(?:in|seen|visited|with|who are|reunified|at university|in touch); in touch; early help assessments; reviews (?:on|in|held on) time; performance
`;
const fell = String.raw`(?:(?:has|have|had|is|are|was|were|been|being)\s+)*(?:\w+ly\s+)?(?:fallen|fell|falling|falls?|come down|came down|coming down|gone down|went down|going down|down(?= (?:from|by|to)\b)|reduc(?:ed|ing)|decreas(?:ed|ing)|dropped|dropping|halved|lower(?:ed)?|low|shorter|shrunk|cut|declin(?:ed|ing)|less than half|fewer)`;
const rose = String.raw`(?:(?:has|have|had|is|are|was|were|been|being)\s+)*(?:\w+ly\s+)?(?:risen|rose|rising|rises?|gone up|went up|going up|up(?= (?:from|by|to)\b)|increas(?:ed|ing)|grown|grew|growing|doubled|trebled|higher|high|climb(?:ed|ing)|more than doubled|longer)`;

const burden = anyOf(burdens).source;
const gain = anyOf(gains).source;
const between = String.raw`(?:\s+(?!but\b|and\b|however\b|while\b|although\b)[\w’'%-]+){0,7}?,?\s+`;
const better = new RegExp(
	`${burden}${between}${fell}\\b|${gain}${between}${rose}\\b|\\b(?:reduction|fall|drop|decrease) in (?:the )?(?:number of |use of |level of )?${burden}|\\b(?:increase|rise|growth) in (?:the )?(?:number of )?${gain}|\\b(?:fewer|lower|reduced|falling|shorter) ${burden}|\\b(?:rising|growing|higher|increased|more) ${gain}`,
	'gi'
);
const worse = new RegExp(
	`${burden}${between}${rose}\\b|${gain}${between}${fell}\\b|\\b(?:reduction|fall|drop|decrease) in (?:the )?(?:number of )?${gain}|\\b(?:increase|rise|growth) in (?:the )?(?:number of |use of )?${burden}|\\b(?:rising|growing|higher|increased|increasing|high|more|long|longer)(?: numbers? of| use of| levels? of)? ${burden}|\\b(?:falling|lower|fewer|reduced|shrinking)(?: numbers? of)? ${gain}`,
	'gi'
);

/** Numbers that went up or down, in words, and whether that is better or worse. */
export function trendsIn(text: string): { better: string[]; worse: string[]; rest: string } {
	const [up, down] = [[...text.matchAll(better)], [...text.matchAll(worse)]].map((found) => found.map(([words]) => words));
	return { better: up ?? [], worse: down ?? [], rest: text.replaceAll(better, blank).replaceAll(worse, blank) };
}

function blank(found: string): string {
	return ' '.repeat(found.length);
}
