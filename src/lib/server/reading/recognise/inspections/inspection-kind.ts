import type { DocumentKind, Line } from '#domain/reading/reading.ts';

const inspectorates =
	/\bofsted\b|\boffice for standards in education|\bcare quality commission\b|\bCQC\b|\bHMICFRS\b|\bHMIC\b|\binspectorate of (?:constabulary|probation)|\b(?:her|his) majesty[’']?s inspector/i;
const titled =
	/^(?:(?:re-?|joint |unannounced |announced |annual |full |short |standard |single |area )*inspections? of\b|(?:ofsted )?inspection report\b|re-?inspection\b|(?:.{0,60}\b)?(?:joint targeted area inspection|area SEND (?:full )?(?:inspection|monitoring)|focused visit (?:to|of)|monitoring visit (?:to|of)|(?:first|second|third|fourth|fifth|sixth|\d+\w\w) monitoring visit|annual unannounced inspection|unannounced inspection|ILACS|pilot inspection)\b|(?:focused|monitoring|assurance) visit(?: letter| report)?$|.{0,80}\blocal authority children[’']s services(?: inspection)?(?: report)?$)/i;
const says: RegExp[] = [
	/\blead inspectors?\b|\breporting inspectors?\b/i,
	/\b(?:inspection|visit) dates?\s*:|\breport published\b|\bdates? of (?:the )?inspection\b/i,
	/\b(?:her|his) majesty[’']?s inspectors?(?:ate)?\b|\bHMIs?\b/i,
	/\bwhat (?:the inspection judgements|inspection judgements) mean\b|^judgement$|^grade$|\boverall effectiveness\b|\b(?:the )?overall judgement is\b/i,
	/\bthe office for standards in education\b.{0,60}\b(?:regulates and )?inspects\b/i,
	/\bthis (?:letter|report) (?:summarises|sets out|gives|is) .{0,60}\b(?:findings|outcome|report)\b.{0,60}\b(?:focused visit|monitoring visit|inspection)\b/i,
	/\b(?:ofsted|inspectors?) (?:looked|considered|found|saw|met|identified|evaluated|reviewed|noted|will take)\b|\binspectors reviewed\b/i,
	/\bwhat (?:needs|does .{3,60} need) to improve\b|\bareas? for (?:priority action|improvement)\b|\bpriority and immediate action\b/i,
	/\bthe experiences and progress of (?:children|care)/i
];
const ofOthers =
	/^(?:(?:report (?:of|by|from|to)|agenda item|report no|wards? affected|classification|cabinet|meeting (?:of|date))\b|.{0,60}\b(?:committee|scrutiny|commission) )|\bpeer (?:review|challenge|diagnostic|team)\b|\bpeers\b|\baction plan\b|\bresponse to (?:the )?(?:ofsted|inspection)/i;

/** Titles that no one else gives: one more sign is enough. */
const unmistakable =
	/^(?:.{0,60} )?(?:re-?)?inspection of (?:services for children in need of help and\b|safeguarding and looked after children|local authority arrangements for the protection of children)|^(?:joint targeted area inspection of|(?:joint (?:local )?)?area SEND (?:full )?(?:inspection|re-?visit|monitoring inspection)|joint local area SEND (?:inspection|re-?visit)|(?:re-?)?inspection of (?:.{3,80} )?(?:local authority )?children[’']?s (?:social care )?services$)/i;
/** Reports of homes, agencies and schools, and the yearly ratings until 2011, which are about no authority’s services for children. */
const ofOtherThings =
	/^(?:inspection report for |.{0,60})\b(?:children[’']?s homes?|fostering (?:agency|service)|adoption (?:agency|service|support agency)|residential (?:special )?school|boarding school|family cent(?:re|er)|secure training cent(?:re|er)|nursery|childminder)(?: inspection)?(?: report)?$|^unique reference number\b|^(?:URN|registered (?:provider|person|manager))\b|\bsocial care common inspection framework\b|\barrangements for supporting school improvement\b|^annual (?:children[’']?s services|performance) assessment|^(?:annual )?children[’']?s services (?:annual )?assessment\b|^provision subtype\b/i;

/** What tells inspectors how to inspect, or tells others that they have been. */
const ofInspecting =
	/^guidance$|\bframework (?:and|for) (?:handbook|evaluation|guidance|inspection)|\bhandbook\b|^this (?:guidance|handbook) (?:is|describes|came)|^this document sets out|\bguidance (?:is )?for inspectors\b|^dear (?:colleagues?|all|parents?)\b|^consultation (?:document|questionnaire)\b|^management information sheet$|^(?:published|updated)\s*:\s*\d{1,2}:\d\d|\bofsted (?:has|will) (?:today )?publish(?:ed)?\b|\bwe received the announcement\b/i;

/** Whether a document is an inspectorate's own report or letter, and which; null when it is not. Its title says so, and its words keep to it. */
export function inspectionKind(lines: readonly Line[], title: string): { kind: DocumentKind; reason: string } | null {
	const about = notOfAnAuthority(lines);
	if (about) return { kind: 'other', reason: about };
	const dear = lines.slice(0, 60).findIndex(({ text }) => /^dear\b/i.test(text));
	const head = lines.slice(0, dear >= 0 ? dear + 9 : 12);
	const isTitle = (text: string) => titled.test(text.trim()) || unmistakable.test(text.trim());
	const at = head.findIndex(({ text }) => text.length < 220 && isTitle(text));
	if (at < 0 && !isTitle(title)) return null;
	// A council's cover report speaks of an inspection too, but says first whose report it is itself.
	if (lines.slice(0, Math.max(at, 1) + 1).some(({ text }) => text.length < 160 && ofOthers.test(text)) || ofOthers.test(title)) return null;
	const words = [...lines.slice(0, 90), ...lines.slice(-30)].map(({ text }) => text);
	const signs = says.filter((sign) => words.some((text) => sign.test(text))).length;
	const named = head[at]?.text ?? title;
	const isNamed = words.some((text) => inspectorates.test(text));
	const sure = (signs > 0 || isNamed) && [named, title].some((text) => unmistakable.test(text.trim()));
	if (!sure && (signs < 2 || (signs < 4 && !isNamed))) return null;
	const opening = [title, ...head.map(({ text }) => text), ...lines.slice(head.length, head.length + 6).map(({ text }) => text)].join('\n');
	const isReport =
		(/^(?:re-?)?inspection of\b/i.test(named) && dear < 0) || (/\b(?:area SEND|joint targeted area)\b/i.test(named) && !/\bmonitoring\b/i.test(named));
	if (!isReport && /\bfocused visit\b/i.test(opening)) return { kind: 'focused visit letter', reason: 'A focused visit by inspectors' };
	if (!isReport && /\bmonitoring (?:visit|inspection)\b/i.test(opening)) return { kind: 'monitoring visit letter', reason: 'A monitoring visit by inspectors' };
	return { kind: 'inspection report', reason: 'An inspectorate’s own report' };
}

/** The title of an inspectorate's report or letter: what was found first if it is one, else the line of the front page that is. */
export function inspectionTitle(lines: readonly Line[], title: string): string {
	const isTitle = (text: string) => unmistakable.test(text.trim()) || (titled.test(text.trim()) && !/^inspection (?:dates?|outcome)\b/i.test(text.trim()));
	if (isTitle(title)) return title;
	return (
		lines
			.slice(0, 12)
			.find(({ text }) => text.length < 220 && isTitle(text))
			?.text.replace(/(?<=\p{L})\d$/u, '') ?? title
	);
}

/** Why a paper of or about an inspectorate is no report on an authority; null where it is none of those. Papers of peers are never meant. */
function notOfAnAuthority(lines: readonly Line[]): string | null {
	const head = lines.slice(0, 40).map(({ text }) => text.trim());
	if (head.some((text) => /\bpeers?\b|\bcritical friend\b/i.test(text))) return null;
	const speaks = [...head, ...lines.slice(-10).map(({ text }) => text)].some((text) => inspectorates.test(text) || /\binspect(?:ion|or|ed|ing)\w*/i.test(text));
	if (!speaks) return null;
	if (head.slice(0, 30).some((text) => text.length < 140 && ofOtherThings.test(text))) return 'An inspectorate’s report that is not about an authority';
	return head.slice(0, 10).some((text) => ofInspecting.test(text)) ? 'Tells how, or that, inspectors inspect' : null;
}
