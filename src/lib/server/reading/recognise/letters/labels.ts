/** What stands under a label. `by-words`: both kinds, told apart item by item. */
export type LabelKind = 'strength' | 'area' | 'mixed' | 'recommendation' | 'by-words';
export type Label = {
	kind: LabelKind;
	/** The label as printed, without a theme beside it. */ label: string;
	/** The theme printed beside it, as in "Thresholds - strengths". */ theme: string;
	force: string | null;
};

const lead = String.raw`(?:(?:the|our|your|some|a|other|additional|main|key|major|overall|general|identified|particular|specific|summary(?: of)?|headline|emerging|initial|proposed|potential|possible|suggested|agreed|high[- ]level|cross[- ]cutting|list of|team[’']?s?|peer team[’']?s?)\s+)*`;
const tail = String.raw`(?:\s+(?:identified|noted|found|observed|include[sd]?|were|are|by (?:the )?(?:peer |review )?team|from the (?:peer )?(?:review|challenge|visit|team)|seen|so far|that we (?:saw|found|noted)|we (?:saw|found|noted|heard|observed)|highlighted|for (?:the council|you)|going forward))*`;
const what = (words: string) => new RegExp(`^${lead}(?:${words})${tail}$`, 'i');

const strength = what(
	[
		String.raw`strengths?(?: and (?:good practice|positives|successes|achievements|what works well))?`,
		String.raw`areas? of (?:strength|good practice|strong practice|best practice|positive practice|success)s?`,
		String.raw`(?:areas of )?(?:good|notable|strong|best|positive|effective|innovative) practice`,
		String.raw`(?:what|things)(?:[’']s| is| are| that (?:is|are))? (?:currently )?(?:work(?:s|ing)|going|done|do(?:es)?|doing|went|gone|you do|you are doing|we do)(?: (?:really|particularly|very))? well`,
		String.raw`working well|going well|what is good|what is strong|what we liked|what works(?: well)?|what is working|positives?|positive (?:aspects|findings|features|points|observations|feedback)|successes|achievements|progress (?:made|to date)|assets|celebrations?|what impressed us|what you do well|areas working well|what (?:we saw|you are) (?:that was )?(?:good|proud of)|commendations?|we (?:saw|heard|found|noted)(?: that)?|what we are pleased about`
	].join('|')
);
const further = String.raw`(?:further |future |possible |continued |ongoing |additional |more |your |the council[’']s |immediate |potential |greater |specific |some )*`;
const doing = String.raw`(?:consideration|development|improvement|exploration|attention|focus|reflection|growth|learning|challenge|review|work|discussion|action|investigation|thought|strengthening|enhancement|progress)s?(?: (?:and|or|&) (?:${'further '})?(?:consideration|development|improvement|exploration|attention|focus|reflection|growth|learning|challenge|review|work|action|discussion)s?)?`;
const area = what(
	[
		String.raw`(?:areas?|issues?|points?|matters?|things?|considerations?|suggestions?|questions?|themes?|topics?|ideas?|messages?)(?: identified| suggested| needed| required)? (?:for|of) ${further}${doing}(?: (?:by|with|for|from) (?:the )?(?:partners|partnership|council|board|service|authority|team)s?)?`,
		String.raw`(?:areas?|issues?|points?|matters?|things?|considerations?|questions?|ideas?|suggestions?|topics?) (?:to|(?:for )?(?:the |your )?(?:council|partnership|partners|authority|board|leaders|service) to|you (?:may|might) (?:wish|want|like) to|for you to|we suggest you|(?:the council|you) (?:should|could)) (?:further )?(?:consider|develop|improve|explore|strengthen|address|work on|think about|reflect on|look at|review)(?: further)?`,
		String.raw`(?:areas?|aspects?|practice|issues) (?:which |that )?(?:require|requiring|need|needing|in need of|could|would benefit from) ${further}(?:to (?:be )?)?(?:improve(?:d|ment)?|development|attention|work|strengthen(?:ed|ing)|consideration|focus|developing|improving|action)`,
		String.raw`(?:development|improvement|challenge|learning|priority) (?:areas?|points?|needs?|opportunities)`,
		String.raw`areas? (?:of (?:concern|challenge|risk|weakness|relative weakness)|to develop|needing work)`,
		String.raw`what(?:[’']s| is| are| needs?| could| would| might| should| can)[^.]{0,20}\b(?:be better|even better|improved?|to improve|more work|further work|working less well|not working(?: so)? well|not (?:so|as) (?:good|well)|worried about|worrying|be improved|do differently|to change|to happen(?: next)?|attention|concerns?)(?: in this area(?: of (?:social work )?practice)?)?`,
		String.raw`even better if|could be (?:even )?better|worries|weaknesses|barriers|challenges(?: and (?:opportunities|risks|areas? for ${further}${doing}))?|opportunities(?: (?:for improvement|to improve|for development|to develop|and challenges))?|risks and issues|gaps|concerns|key issues|(?:further |for (?:your |further )?)?considerations?(?: points)?|for (?:the )?(?:partnership|council|partners|authority|board|leaders)(?: and partners)? to consider|barriers to (?:progress|improvement)|where (?:next|to next)|for (?:your )?(?:further )?reflection|for development|to (?:consider|explore|develop)(?: further)?|less strong|not working well|what to work on[^.]{0,40}|what next|work in progress|what needs to happen(?: next)?|what (?:you|the council) (?:may|might|could|should) (?:wish to |want to |like to )?(?:consider|do|do next|do differently|think about)|(?:you|the council|the authority|the partnership) (?:may|might) (?:wish|want|like) to(?: (?:consider|explore|reflect on))?(?: the following)?|limitations|improvements? (?:needed|required)|developments? needed`
	].join('|')
);
const mixed = what(
	String.raw`strengths? with (?:more to do|a caveat|caveats)|working,? (?:but|(?:but )?with (?:an? |some |more )[\w -]{0,20})[\w -]{0,20}|mixed(?: findings| picture)?|areas? of mixed practice`
);
const recommended = what(
	String.raw`(?:${further})recommendations?(?: (?:and (?:next steps|priorities|suggestions|key issues|priority actions)|for (?:the )?(?:council|improvement|consideration|action|partners|partnership|you)|to (?:the council|you)))?|recommended (?:actions?|next steps)|(?:immediate |urgent |priority |suggested |required |immediate and priority |priority and immediate )actions?|actions? (?:required|recommended|for (?:the council|improvement))|(?:key )?(?:issues|points|matters|considerations|conclusions)(?: (?:to consider|for consideration|arising|identified))? and (?:key )?recommendations|what we (?:suggest|recommend)(?: (?:that )?you (?:should )?do)?|priorities for (?:improvement|action)|priority (?:areas for action|recommendations)|we recommend(?: that (?:the council|you))?|suggestions`
);
const both = what(
	String.raw`(?:strengths?|what (?:is|[’']s) working well)[^.]{0,40} and [^.]{0,40}(?:areas?|challenges|development|considerations?|weaknesses|better)[^.]{0,60}|findings|observations|detailed findings|main findings|feedback|what we (?:found|saw|heard)|key (?:findings|messages|themes|points)|messages`
);

/** What a heading, a short line or the top of a column says of what stands under it; null for a heading that says nothing of it, such as a theme. */
export function labelOf(text: string): Label | null {
	const plain = text
		.replace(/\s*[-–—]?\s*\(?\b(?:continued|cont[’'.]?d?\.?)\)?\s*$/i, '')
		.replace(/\s+/g, ' ')
		.replace(/[:.?…]+$/, '')
		.trim();
	if (!plain || plain.length > 160) return null;
	const whole = kindOf(plain);
	if (whole) return { kind: whole, label: plain, theme: '', force: forceOf(plain, whole) };
	// "Thresholds - strengths", "Areas for development: leadership", "Strengths (practice)", "Strengths in early help".
	const parts =
		/^(.{2,}?)\s*(?:\s[-–—]\s|[:–—|]|\s-|-\s)\s*(.{2,})$/.exec(plain) ??
		/^(.{2,}?)\s+\((.{3,})\)$/.exec(plain) ??
		/^(.{2,}?)\s+(?:in|of|on|around|within|relating to|in relation to|regarding|about) (.{3,})$/i.exec(plain);
	const splits = [parts, ...splitsOf(plain)].flatMap((found) => (found?.[1] && found[2] ? [[found[1], found[2]]] : []));
	for (const [one = '', other = ''] of splits) {
		const last = kindOf(other);
		if (last && last !== 'by-words') return { kind: last, label: other, theme: one, force: forceOf(other, last) };
		const first = kindOf(one);
		if (first && first !== 'by-words') return { kind: first, label: one, theme: other, force: forceOf(one, first) };
	}
	const led = /^((?:\p{L}[\p{L}’'&-]* ){1,4})strengths$/iu.exec(plain);
	if (led?.[1]) return { kind: 'strength', label: 'strengths', theme: led[1].trim(), force: null };
	return null;
}

/** Every place where a dash or colon could part theme and label: a theme may have a dash of its own. */
function splitsOf(text: string): RegExpExecArray[] {
	return [...text.matchAll(/\s[-–—]\s|:\s|\s[-–—]|[-–—]\s/g)].flatMap((found) => {
		const parts = /^([\s\S]*)\u0000([\s\S]*)$/.exec(`${text.slice(0, found.index).trim()}\u0000${text.slice(found.index + found[0].length).trim()}`);
		return parts ? [parts] : [];
	});
}

function kindOf(words: string): LabelKind | null {
	const plain = words
		.replace(/^(?:\d+(?:\.\d+)*|[a-z])[.)]?\s+/i, '')
		.replace(/^[“"'‘]|[”"'’]$/g, '')
		.replaceAll(/[/&]/g, ' and ')
		.replaceAll(/\s+/g, ' ')
		.trim();
	if (mixed.test(plain)) return 'mixed';
	if (strength.test(plain)) return 'strength';
	if (recommended.test(plain)) return 'recommendation';
	if (area.test(plain)) return 'area';
	return both.test(plain) ? 'by-words' : null;
}

/** How strongly a list of recommendations is meant, in its own words. */
function forceOf(label: string, kind: LabelKind): string | null {
	if (kind !== 'recommendation') return null;
	if (/priority and immediate|immediate and priority/i.test(label)) return 'priority and immediate action';
	if (/priority/i.test(label)) return 'priority action';
	if (/immediate|urgent/i.test(label)) return /urgent/i.test(label) ? 'urgent action' : 'immediate action';
	if (/consider/i.test(label)) return 'for consideration';
	return /recommend/i.test(label) ? 'recommendation' : null;
}

const introduced = /\b(?:strengths?|good practice|work(?:s|ing) well|positives?|impressed|commend|pleased|do(?:es|ing)? well)/i;
const considered =
	/(?:areas? (?:for|of|to|which|that|you)|(?:may|might|should|could)(?: also)? (?:wish|want|like|find it helpful)? ?(?:to )?(?:give )?(?:further )?(?:consider(?:ation)?|explor|reflect|develop|improve)|to consider|for (?:further )?(?:consideration|development|improvement)|worr(?:y|ies)|concerns?|challenges?|needs? to|could be (?:better|improved)|improve)/i;
const recommends = /\b(?:recommend(?:s|ed|ations?)?)\b/i;

/** What a sentence before a list says of it, such as "You may wish to consider the following:"; null where it says nothing, or both. */
export function introOf(text: string): Label | null {
	if (!/:\s*$|\bfollowing\b[^.]{0,40}[.:]?$/i.test(text) || text.length > 400) return null;
	const last = text.split(/(?<=[.!?])\s+/).at(-1) ?? text;
	const [good, less, should] = [introduced.test(last), considered.test(last), recommends.test(last)];
	if (should && !good) return { kind: 'recommendation', label: '', theme: '', force: 'recommendation' };
	if (good === less) return null;
	return { kind: good ? 'strength' : 'area', label: '', theme: '', force: null };
}

/** A label at the start of a paragraph or item that goes on with its words: "Strengths: managers know ..."; null where there is none. */
export function leadingLabel(text: string): { label: Label; rest: string } | null {
	const found = /^([^.:–—]{4,60}?)\s*(?::|\s[–—-])\s+(?=\S.{12})/.exec(text);
	const label = found?.[1] && found[1].split(/\s+/).length <= 7 ? labelOf(found[1]) : null;
	return found && label && label.kind !== 'by-words' && !label.theme ? { label, rest: text.slice(found[0].length).trim() } : null;
}
