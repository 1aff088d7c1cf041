import { heardFrom } from './note-sentence.ts';

/** What peers read rather than heard: case records, documents and data. */
export const read = [
	...heardFrom('case-records', [
		['recording', 'strength', 'Record {is current|kept within days}; {summary on the first page|clear story}, {reads kindly|could be read by the child}.'],
		['recording', 'area', 'Reason for the decision {not on file|not found}; {outcome only|“agreed”}, {no date|signed later}.'],
		[
			'assessments',
			'strength',
			'Assessment {done in the child’s time|timely}: {history used|strengths first}, {clear what it means for the child|risk weighed}.'
		],
		['assessments', 'area', 'Chronology {stops last year|blank}; {latest event leads|pattern of neglect not drawn out}.'],
		['assessments', 'mixed', '{Good|Full} description, {analysis short|view of risk thin}; {tool for neglect not used|no update after the move}.'],
		['voice', 'strength', 'Child seen alone {each time|at home and school}; {drawings kept|own words}, {plan changed because of it|wishes in the first line}.'],
		['voice', 'area', 'Views {noted|gathered by form}, {plan the same|no answer to the child}; {little one described by adults only|no play observed}.'],
		['plans', 'area', 'Plan {lists services|is a list of sessions}; {does not say what must change|same as last year’s}, {no fallback|dates gone}.'],
		['plans', 'strength', 'Plan {on a page|short}, {plain words|family’s words}; {who, what, when|says what good looks like}.'],
		['supervision', 'area', 'Supervision {monthly but|recorded:} {tasks only|a list}; {no thinking|nothing on what life is like for the child}.'],
		['supervision', 'strength', 'Supervision note {asks good questions|shows challenge}; {idea tested|change of course follows}, {on the record|same week}.'],
		['oversight', 'area', 'Moved between teams {in spring|twice}; {direction from the manager|oversight} {lost for a month|did not follow}.'],
		[
			'step-up-step-down',
			'area',
			'Closed to {universal services|early help}; {no follow-up at three months|nobody named}, {back within the year|school not told}.'
		],
		['equality', 'area', 'Heritage and faith {blank|“not known”}; {school knew|obvious from the visit notes}, {no interpreter recorded|plan silent}.'],
		['exploitation', 'mixed', 'Kind words, {no blame|well written}; {risk form from spring|panel action not in plan}.'],
		['thresholds', 'strength', 'Contact {decided in a day|read at once}: {referrer rung|consent clear}, {history checked|reason given}.'],
		[
			'children-in-care',
			'strength',
			'Settled {with the same carers|since last year}; {letter to the child|life story}, {brother seen monthly|health check acted on}.'
		],
		['partnership', 'neutral', 'Who came: {school, health visitor, police|health and school}; {report from police late|all sent reports}.']
	]),
	...heardFrom('documents', [
		['thresholds', 'strength', 'Threshold guidance: {eight pages|short}, {examples for each level|plain}, {dated this year|agreed by all partners}.'],
		['quality-assurance', 'mixed', 'Quality framework {clear|well set out}; {impact section|section on what changed} {empty|one line}.'],
		['quality-assurance', 'area', 'Audit reports: {grades|moderation} {lean high|differ by service}; {actions without owners|same learning as last year}.'],
		['leadership', 'strength', 'Improvement plan {four pages|short}; {owner and measure for each line|reviewed monthly}, {honest on what is late|dates kept}.'],
		['members', 'neutral', 'Scrutiny minutes: {six meetings|a year}, {children on the agenda of four|young people at two}.'],
		['supervision', 'area', 'Supervision policy {dates from before the merger|out of date}; {three templates in use|frequency unclear}.'],
		['equality', 'area', 'Referral form has no {question|box} about {first language|faith}; {“other” is free text|ethnicity optional}.'],
		['commissioning', 'area', 'List of services: {not dated|half updated}; {costs missing|same provider twice}.'],
		[
			'care-leavers',
			'strength',
			'Local offer {designed with young people|bright and short}: {council tax help|driving lessons}, {free swimming|apprenticeships}, {phone version|easy to find}.'
		],
		['sufficiency', 'strength', 'Plan for homes {frank|costed}; {need by age and area|numbers behind each line}.'],
		['workforce', 'neutral', 'Workforce strategy to {next year|2028}: {five strands|pay, space, learning}, {no target for retention|agency cap}.']
	]),
	...heardFrom('data', [
		[
			'data',
			'neutral',
			'Contacts {steady|level} over the year; {referrals|assessments} {slightly up|down a little}, {conference numbers flat|conversion stable}.'
		],
		['thresholds', 'strength', 'Decision in one day: {high all year|steady}; {dip in August|lowest in half term} {explained|covered since}.'],
		['assessments', 'mixed', 'Assessments {within 45 days|on time} {improving|up each quarter}; {long ones very long|few finish early}.'],
		['step-up-step-down', 'area', 'Returns within the year {higher than neighbours|up}; {not split by area|no study yet}.'],
		['workforce', 'neutral', 'Caseloads {from 12 to 21|14 to 22}; {average 17|middle value 16}. {Assessment highest|Two teams over standard}.'],
		['education', 'area', 'Exclusions of children with a social worker {twice the rest|rising}; {autumn worst|five schools most}.'],
		['children-in-care', 'strength', 'Three or more moves: {falling|lowest for years}; {long-term stability good|in-county share up}.'],
		['equality', 'area', 'Ethnicity {missing|unknown} for {many contacts|early help}; {over-represented groups not named|no report}.'],
		['health', 'area', 'Waits for mental health: {middle value 19 weeks|half wait over four months}; {long tail|not reported by area}.'],
		['supervision', 'area', 'Supervision on time: {varies|uneven} {by team|month to month}; {leaders do not see it|no report before June}.']
	])
];
