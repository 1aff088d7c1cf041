import { sentencesOf, type Stretch } from './sentence.ts';
import { knownAcronyms, tradeWords } from './trade-words.ts';

export type MayIdentify = {
	rule: 'case reference' | 'role and single case' | 'single case' | 'lettered person' | 'initials' | 'post with one holder' | 'named team' | 'small count';
	/** Why it may identify, as a sentence for the person who settles the check. */
	reason: string;
	match: string;
	start: number;
	end: number;
	/** Other words to use, where there are some that fit most sentences. */
	suggestion?: string;
};

type Rule = { rule: MayIdentify['rule']; reason: string; suggestion?: string; find: (sentence: Stretch) => { at: number; length: number }[] };

const role =
	'(?:(?:newly qualified |family |key |youth |early help |senior )?(?:social )?workers?|(?:team |practice |deputy |service )?managers?|practice supervisors?|supervisors?|health visitors?|school nurses?|head ?teachers?|teachers?|midwi(?:fe|ves)|' +
	'foster carers?|kinship carers?|carers?|personal advisers?|independent reviewing officers?|reviewing officers?|conference chairs?|IROs?|GPs?|police officers?|practitioners?|mothers?|fathers?|mums?|dads?|parents?|grandparents?|siblings?|sisters?|brothers?|' +
	'child|children|young persons?|young people|bab(?:y|ies)|teenagers?|girls?|boys?|famil(?:y|ies)|care leavers?|care[- ]experienced young people|residents?)';
const record = "(?:(?:case |children[’']s |social care )?(?:cases?|case files?|files?|records?|case records?))";
/** After these a role is part of a thing's name: "one family hub", "two children's homes", "one parent forum". */
const notPeople =
	"(?![ -](?:hubs?|plans?|forums?|support|groups?|networks?|centres?|practices?|teams?|services?|systems?|homes?|panels?|boards?|models?|policy|policies|tools?|meetings?|at a time|led|friendly|focused|audits?|work|help|time|review|reviews|study|studies|surveys?|network|worker[- ]led|management)\\b)(?!,? one (?:plan|family|child|worker)\\b)(?![’']s? (?:home|centre|board|forum|plan for all|trust|partnership)s?)";

const rules: Rule[] = [
	{
		rule: 'case reference',
		reason: 'A case reference stays on the case and evidence pages: never in a letter',
		suggestion: 'in some of the cases',
		find: matches(/\bC-?\d{2,3}\b|\bcases? (?:no\.? ?|number )?\d{1,3}\b(?! (?:of|records|files|audits))/gi)
	},
	{
		rule: 'role and single case',
		reason: 'A role together with a single case may identify a person',
		suggestion: 'in some of the cases',
		find: both(new RegExp(`\\b(?:the|a|an|their|her|his) ${role}\\b${notPeople}`, 'gi'), singleCase())
	},
	{ rule: 'single case', reason: 'A single case may identify a child or a worker', suggestion: 'in some of the cases', find: matches(singleCase()) },
	{
		rule: 'lettered person',
		reason: 'A letter in place of a name still points to a single person',
		find: matches(
			/\b(?:[Cc]hild|[Ff]amily|[Mm]other|[Ff]ather|[Pp]arent|[Cc]arer|[Yy]oung person|[Bb]aby|[Ww]orker|Mr|Mrs|Ms|Miss) [B-Z](?=[\s,.;:)’'?!]|$)(?!\.\w)/g
		)
	},
	{ rule: 'initials', reason: 'These look like a person’s initials', find: initialsIn },
	{
		rule: 'post with one holder',
		reason: 'One person holds this post, so the sentence is about that person',
		suggestion: 'some managers',
		find: postsWithOneHolder
	},
	{ rule: 'named team', reason: 'A named team stands beside a criticism', suggestion: 'some teams', find: teamsBesideCriticism },
	{
		rule: 'small count',
		reason: 'A count under three may identify a child, a family or a member of staff',
		suggestion: 'a small number',
		find: matches(
			new RegExp(
				// Not the end of a decimal or of an action's number: "1.2 Managers met".
				`(?<!\\d[.,])(?:\\b(?:(?:only |just )?(?:one|two|[12](?=\\s)|a single|a couple)(?: of (?:the |these |those |our )?(?:\\w+ )??(?=${role}\\b|${record}\\b))? (?:(?:new|young|older|younger|looked after|local|other|more|different|experienced) )?(?:${role}|${record})\\b${notPeople}` +
					`|(?:one|two|[12])(?: out)? of (?:the )?(?:\\d+|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty) ?(?:${role}\\b|${record}\\b|(?=\\(\\d|[.,;:)]|$)))(?! (?:in|out of) (?:three|four|five|ten)\\b))`,
				'gi'
			)
		)
	}
];

/**
 * What in a letter's sentence may let a reader work out whom it speaks of, though nobody is named. Left to right, none overlapping; each may be
 * changed or kept with a reason. Rules: the product's "Non-attribution". "CP" in brackets is no initials: it means child protection.
 */
export function findMayIdentify(text: string): MayIdentify[] {
	const found: MayIdentify[] = [];
	for (const sentence of sentencesOf(text)) {
		for (const { rule, reason, suggestion, find } of rules) {
			for (const { at, length } of find(sentence)) {
				const [start, end] = [sentence.start + at, sentence.start + at + length];
				if (found.some((other) => other.start < end && start < other.end)) continue;
				found.push({ rule, reason, match: text.slice(start, end), start, end, ...(suggestion ? { suggestion } : {}) });
			}
		}
	}
	return found.sort((a, b) => a.start - b.start);
}

function singleCase(): RegExp {
	return /\bin (?:just |only )?(?:one|a single|another|one other|one of the) (?:(?:child|family|young person)(?:[’']s)? )?(?:cases?|case records?|case files?|files?|records?|instance|family)\b(?! (?:study|studies|audit|system|management|format|place))/gi;
}

function matches(pattern: RegExp): Rule['find'] {
	return ({ text }) =>
		[...text.matchAll(pattern)].filter((match) => match[0].trim() !== '').map((match) => ({ at: match.index, length: match[0].trimEnd().length }));
}

/** Where both stand in one sentence: the stretch from the one to the other. */
function both(first: RegExp, second: RegExp): Rule['find'] {
	return ({ text }) => {
		const [a, b] = [text.matchAll(first).next().value, text.matchAll(second).next().value];
		if (!a || !b) return [];
		const [at, end] = [Math.min(a.index, b.index), Math.max(a.index + a[0].length, b.index + b[0].length)];
		return [{ at, length: end - at }];
	};
}

/** "(OS)" or "(O.S.)", unless the trade knows the letters or the words before them spell it out: "Family Group Meeting (FGM)". */
function initialsIn({ text }: Stretch): { at: number; length: number }[] {
	return [...text.matchAll(/\(((?:[A-Z]\.? ?){2,3})\)/g)]
		.filter((match) => {
			const letters = (match[1] ?? '').replace(/[. ]/g, '');
			return !knownAcronyms.has(letters) && !spellsOut(text.slice(0, match.index), letters);
		})
		.map((match) => ({ at: match.index, length: match[0].length }));
}

function spellsOut(before: string, letters: string): boolean {
	const openings = before
		.trim()
		.split(/[\s-]+/)
		.slice(-letters.length - 3)
		.map((word) => word.charAt(0).toUpperCase());
	let reached = 0;
	for (const opening of openings) if (opening === letters[reached]) reached++;
	return reached === letters.length;
}

const criticism =
	/\b(?:not|no longer|never|rarely|seldom|lacks?|lacking|weak(?:er|ness(?:es)?)?|poor(?:ly)?|inconsistent(?:ly)?|inconsistency|delay(?:s|ed)?|too (?:many|few|long|often|late|much|little|high|low|slow)|struggl\w+|less|worse|behind|drift(?:ed|ing)?|concern(?:s|ed|ing)?|fail(?:s|ed|ing|ures?)?|unclear|unaware|missing|missed|overdue|late|vacan(?:t|cy|cies)|turnover|high caseloads?|unmanageable|unsure|backlogs?|slow(?:er)?|yet to|gaps?|limited|variable|insufficient(?:ly)?|low morale|over-?optimistic)\b/i;

/** Posts that a council has one of. A manager's is such a post only when the sentence says which ("the new manager", "the manager told us"). */
const seniorPost =
	"(?:director(?: of (?:children[’']s services|public health|adult services))?|DCS|chief executive|lead member|leader of the council|assistant director|head of service|heads? of (?!(?:the|a|an|each|every|their|its)\\b)[a-z]+(?: [a-z]+)?|principal social worker|PSW|virtual school head(?:teacher)?|LADO|designated (?:nurse|doctor|officer)|named (?:nurse|doctor|GP)|portfolio holder|borough commander|panel chair|board chair|independent chair|participation officer|complaints manager|quality assurance manager)";
const anyPost = `(?:${seniorPost}|(?:service |team |practice |deputy )?manager)`;

const newHolder = new RegExp(
	`\\b(?:the|a|an|its|their|your) (?:new|interim|acting|current|former|previous|outgoing|recently appointed|newly appointed) ${anyPost}\\b(?:(?: of| for| in) the [\\w’' -]{2,40}? (?:team|service|hub|home|unit|office))?`,
	'gi'
);
const managerOfTeam =
	/\bthe (?:(?:team|deputy|service|practice|registered|hub) )?(?:manager|head|supervisor|leader|lead) (?:of|for|in|at) (?:the )?[\w’' -]{2,40}? (?:team|service|hub|home|unit|office|locality)\b/gi;
const holderSpeaks = new RegExp(
	`\\b(?:the|your) ${anyPost} (?:told|said|says|feels|felt|admitted|acknowledged|believes|thinks|reported|described|explained)\\b`,
	'gi'
);
const seniorHolder = new RegExp(`\\b(?:the|your) ${seniorPost}\\b(?! (?:and|or|team|group|role|post|meeting|network|forum)\\b)`, 'gi');

function postsWithOneHolder(sentence: Stretch): { at: number; length: number }[] {
	const patterns = [newHolder, managerOfTeam, holderSpeaks, ...(criticism.test(sentence.text) ? [seniorHolder] : [])];
	return patterns.flatMap((pattern) => matches(pattern)(sentence));
}

/** A team is named when its word is no word of the trade ("Northgate", "East", "Team 3"): "the Assessment team" is a function. */
function teamsBesideCriticism({ text }: Stretch): { at: number; length: number }[] {
	if (!criticism.test(text)) return [];
	const named =
		/\b(?:[Tt]he )?((?:[A-Z][\w’'-]+ )+)(?:(?:locality|area|district|assessment|safeguarding|social work|family|children[’']s|support) ){0,2}(?:team|hub|office|unit|locality|home|cluster|area team)\b|\b[Tt]eam (?:\d+|[A-Z])\b/g;
	return [...text.matchAll(named)]
		.filter(
			(match) =>
				match[1] === undefined ||
				match[1]
					.trim()
					.split(' ')
					.some((word) => isProper(word))
		)
		.map((match) => ({ at: match.index, length: match[0].length }));
}

const directions = new Set(['North', 'South', 'East', 'West', 'Central', 'Northern', 'Southern', 'Eastern', 'Western']);

function isProper(word: string): boolean {
	if (directions.has(word)) return true;
	if (/^(?:Another|Any|Neither|Such|Same|Whichever|Without|Finding)$/.test(word)) return false;
	return !tradeWords.has(word.toLowerCase().replace(/[’']s$/, '')) && !knownAcronyms.has(word);
}
