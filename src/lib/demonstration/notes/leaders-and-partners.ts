import { heardFrom } from './note-sentence.ts';

export const leadersAndPartners = [
	...heardFrom('leaders', [
		[
			'leadership',
			'strength',
			'Leaders {open about|began with} what {worries them|is not working}; {same three priorities|same story} in {each talk|every meeting}.'
		],
		['leadership', 'area', '{Seven|Nine} strategies {on the shelf|named in a morning}; {asked which comes first, answers differed|“all matter”}.'],
		['leadership', 'mixed', 'Clear {line of sight|grip} on {the front door|assessments}; {long-term work|early help} {described in general|less sure}.'],
		[
			'culture',
			'strength',
			'{Shadowing|Out with workers} {each month|every quarter}; {write back|tell staff what changed}, {workers confirmed it|seen in the bulletin}.'
		],
		['systems', 'area', 'Placement budget {over by a tenth|over again}; {recovery plan|plan} rests on {new homes opening|fewer teenagers in care}.'],
		['sufficiency', 'strength', 'Homes plan {costed|goes to cabinet in November}: {three small homes|more local carers}, {sites found|members behind it}.'],
		[
			'data',
			'mixed',
			'Scorecard {clear|one page}; {timeliness|counts} {dominates|ten of twelve lines}, {asked what is different for children, examples not figures|outcomes to come}.'
		],
		['quality-assurance', 'strength', 'Own view {matched|close to} what we {read|heard}; {they had found it first|no surprises}.'],
		['corporate-finance', 'mixed', 'Finance {prudent|calm}; {third year gap|savings in care} {not yet planned|discussed in private}.'],
		['send-leadership', 'strength', 'Three {directors|leads}, one plan; {weekly call|shared risk list}, {frank about waits|parents at the table}.'],
		['corporate-priorities', 'strength', 'Corporate plan on {one page|the wall}; {reception knew it|drivers could quote it}.']
	]),
	...heardFrom('members', [
		['members', 'strength', '{Well briefed|Asked us good questions}; {visits a team each month|knows the homes}, {cross-party|both groups said the same}.'],
		['members', 'area', 'Scrutiny papers {run to two hundred pages|long}; {rarely hears what happened next|no tracker of its advice}.'],
		['members', 'area', 'Training for new members {last held two years ago|short}; {would like more on corporate parenting|“I did not know what to ask”}.'],
		[
			'participation',
			'mixed',
			'Board meets young people {each quarter|twice a year}; {they sit at the end|agenda is theirs for an hour}, {promises kept|promises not tracked}.'
		],
		['corporate-place', 'strength', 'Leader and opposition {agree on children|speak well of each other}; {budget kept it|five years now}.']
	]),
	...heardFrom('partners', [
		[
			'partnership',
			'strength',
			'{Same-day|Quick} strategy discussions, {right people|health in the room}; {minutes by evening|decisions written}. {Police and schools agree|Three agencies said so}.'
		],
		['partnership', 'area', '{Disagreements|Challenge} settled {by telephone|in the car park}; {no log|nothing learned from it}.'],
		['health', 'area', 'Health visitors {not told|rarely hear} {what happened to a referral|when a case closes}; {“we ring and chase”|find out from mothers}.'],
		['health', 'strength', 'Mental health worker in the hub: {no form|walk in}, {seen in a fortnight|waits down}, {schools love it|families return}.'],
		['health', 'mixed', 'Hospital {rings at once|good by day}; {nights depend on who is on|no alert after six}.'],
		['education', 'strength', 'Heads feel {heard|backed}: {named contact|termly meeting}, {advice in hours|training free}.'],
		['education', 'area', 'Part-time timetables {“everyone has a few”|recorded in three ways}; {social care not always told|return unclear}.'],
		[
			'police',
			'mixed',
			'Joint visits {planned well|good}; {detectives change often|training cannot keep up}, {reports for conference short|phones take months}.'
		],
		['police', 'strength', 'Schools told {before eight|by first bell} after {a call-out|an incident at home}; {staff ready|breakfast and a quiet word}.'],
		['thresholds', 'strength', 'Can {speak to a social worker|get advice} {before referring|the same day}; {referrals are better for it|“no is explained”}.'],
		[
			'commissioning',
			'area',
			'Contract {for a year|renewed in March}; {staff look elsewhere in January|cannot plan}, {forms as long as for large ones|late payment}.'
		],
		['early-help', 'area', 'Lead professionals {in schools|in nurseries} hold {hard cases|a lot}: {no supervision|nobody to think with}.'],
		['step-up-step-down', 'mixed', 'Step down {talked through|done with care}; {letter comes late|school hears from the parent}.'],
		[
			'exploitation',
			'strength',
			'Hotels and taxis {trained|know the number}; {calls last month|two alerts acted on}, {shared with neighbours|licensing helps}.'
		],
		['send-plans', 'area', 'Advice for plans {due in six weeks, sent in nine|late}; {no admin|template is long}.'],
		['adults-safety', 'mixed', 'Adult enquiries {prompt|fair}; {self-neglect splits opinion|young people arrive late}.']
	])
];
