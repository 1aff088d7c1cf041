import { heardFrom } from './note-sentence.ts';

export const staff = [
	...heardFrom('practitioners', [
		[
			'thresholds',
			'strength',
			'{Workers|Staff on duty} {described levels of help the same way|used the same words for thresholds} in {all three groups|separate talks}, {with examples|unprompted}.'
		],
		[
			'thresholds',
			'area',
			'{Repeat contacts|Third contacts} are {read one by one|looked at alone}; {no flag|nothing on screen} shows {a pattern|what came before}.'
		],
		[
			'step-up-step-down',
			'area',
			'Workers unsure who {holds the plan|does the review} between step down and {the first hub visit|early help starting}; {“we hope it is the school”|each names the other}.'
		],
		[
			'early-help',
			'strength',
			'We {can ring the front door|get a straight answer} {the same day|and talk it through}, {said all present|agreed by hubs and schools}.'
		],
		['early-help', 'mixed', 'Link worker {praised by schools|makes it work}; {one for the whole area|spread thin}, {leave not covered|waiting list grows}.'],
		[
			'assessments',
			'strength',
			'{Chose|Showed} an assessment they were proud of: {starts with what the family does well|fathers in it}, {research used lightly|clear view of risk}.'
		],
		['assessments', 'area', 'Neglect tool: {trained|all have it}, {few use it|seldom on file}. “{It is long|We run out of time}.”'],
		['plans', 'area', 'Child in need {reviews slip|meetings move} when {duty is busy|people are off}; {nobody chases|no alert}.'],
		['plans', 'strength', 'New plan format {liked|“saves time”}; {families write the first box|fits a page}, {old one still used in places|will not go back}.'],
		[
			'supervision',
			'strength',
			'Supervision {monthly|every three weeks}, {kind|useful}, {rarely cancelled|door always open}. {“I can say I am stuck”|Managers ring after hard visits}.'
		],
		[
			'supervision',
			'area',
			'Supervision {“goes through the list”|is mostly dates}; {thinking happens in the car|reflection is in group sessions only}, {not written down|not on the record}.'
		],
		[
			'workforce',
			'strength',
			'{Came back|Stayed} because of {team|manager}: {“people look after each other”|good first year}, {caseload of fifteen|time to learn}.'
		],
		['workforce', 'area', 'Caseloads {“twenty and rising”|over standard} in {assessment|longer-term work}; {visits squeezed|evenings spent writing}.'],
		[
			'recording',
			'area',
			'{Decision|Reason} was {in an e-mail|in minutes}, {nobody copied it across|not on the child’s record}. {“We all know it happens”|Admin used to do it}.'
		],
		[
			'recording',
			'strength',
			'Writes {to the child|as if the child reads it}; {showed us|read out} {a visit|a summary} that was {warm and exact|kind and clear}.'
		],
		[
			'systems',
			'area',
			'{Two systems|Early help and social care records do not meet}; {copy and paste|ask each other for printouts}, {“half a day a week”|history missed}.'
		],
		['systems', 'strength', 'Tablets {work on visits|changed the job}: {parents sign there and then|record done by tea time}.'],
		[
			'culture',
			'strength',
			'Model of practice {comes up in every talk|is real}: {scaling questions|three columns}, {used with partners too|families know it}.'
		],
		['culture', 'area', 'Staff in outer offices {hear last|feel forgotten}; {last visit by leaders was spring|“we read it in the bulletin”}.'],
		[
			'exploitation',
			'strength',
			'{Daily meeting|Morning call} on missing children is {quick|sharp}; {youth workers in it|everyone knows the names on the board}, {actions by noon|disruption too}.'
		],
		['exploitation', 'area', 'Risk form for exploitation {takes an hour|eleven pages}; {updated for panel only|out of date by the meeting}.'],
		[
			'equality',
			'strength',
			'{Talked with ease|Thoughtful} about {faith and food|heritage and hair care}; {asks, does not assume|trained interpreters booked each time}.'
		],
		[
			'children-in-care',
			'strength',
			'Family finding {starts at once|before court}; {brothers and sisters kept in view|grandparents found}, {few moves|life-story box in week one}.'
		],
		['care-leavers', 'mixed', 'Advisers {devoted|know everyone}; {caseloads|numbers} {up by a third|creeping}, {pathway plans “for the file”|late plans}.']
	]),
	...heardFrom('managers', [
		[
			'thresholds',
			'strength',
			'{Front-door managers|Managers} {read every contact by ten|ring referrers before closing}; {board on the wall|screen} shows {time left|what is waiting}.'
		],
		['thresholds', 'area', 'Domestic abuse notices {triaged twice a week|wait for the meeting}; {weekend ones until Tuesday|police would like daily}.'],
		[
			'step-up-step-down',
			'strength',
			'Transfer meeting: {twenty minutes, eight children|brisk}, {right people|all prepared}, {each leaves with a date|reasons said aloud}.'
		],
		['oversight', 'strength', '{Knew|Could talk about} {each child on the tracker|every pre-birth case}, {without notes|and what worries them most}.'],
		[
			'oversight',
			'area',
			'Management decisions {are brief|“agreed, proceed”}; {say the reasons are discussed|reasons in supervision}, {not written|hard to see later}.'
		],
		['supervision', 'mixed', 'New supervision template {agreed|ready}; {a third of managers trained|two services use it}, {rest by spring|dates clash}.'],
		[
			'quality-assurance',
			'strength',
			'Audits {with the worker|side by side}; {worker speaks first|family rung}, {learning noted the same day|“best training I get”}.'
		],
		['quality-assurance', 'area', '{Same points|Chronologies again} in {three audits running|every quarter}; {actions closed when e-mailed|nobody checks}.'],
		['data', 'strength', 'Opens {dashboard|live report} and {explains each red|drills to the child}; {weekly call asks why|shares it with team}.'],
		[
			'data',
			'area',
			'Return talks {counted by hand|kept on a spreadsheet}; {figures differ|does not match the system}, {“we would not bet on it”|data team knows}.'
		],
		['workforce', 'neutral', 'Vacancies: {four|six} posts; {agency|cover} in {three|half}; {two start in November|adverts out}.'],
		['commissioning', 'mixed', 'Therapy contract {good|valued}, {ends in March|for one year}; {provider losing staff|no word on renewal}.'],
		[
			'sufficiency',
			'area',
			'{Teenagers|Older children} placed {in a hurry|late in the day}: {“we take what there is”|matching done after}, {moves follow|search list of forty homes}.'
		],
		['early-help', 'neutral', '{Hubs|Centres} see about {ninety|a hundred and twenty} families at a time; {two waiting lists|no waiting list since June}.'],
		['exploitation', 'mixed', 'Panel {shares well|full house}; {actions carried over|minutes late} {most months|again and again}.'],
		['adults-support', 'mixed', 'Reablement {starts in three days|trusted by wards}; {home care after it is scarce|weekend gaps in rural parts}.']
	])
];
