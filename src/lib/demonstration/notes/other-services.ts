import { heardFrom } from './note-sentence.ts';

/** Notes for reviews of special educational needs, adult social care and whole councils. */
export const otherServices = [
	...heardFrom('parents', [
		['send-plans', 'strength', 'New plan {“sounds like him”|“has her in it”}; {read it together|draft came for comment}, {on time|school uses it}.'],
		['send-plans', 'area', 'Review in {autumn|spring}, {plan still says infant school|changes not in the plan}; {letters unanswered|rings each week}.'],
		['send-identifying', 'area', 'On the list for {autism assessment|assessment} {two years|since nursery}; {school waits for the letter|paid in the end}.'],
		['send-provision', 'mixed', 'Short breaks {“a lifeline”|loved}; {place at school is an hour away|no place nearby}.'],
		['send-outcomes', 'area', 'Nobody {spoke of work|planned beyond school} until {sixteen|the last year}; {“then a cliff”|adult health unknown}.'],
		['adults-people', 'strength', '{Worker|She} {asked what I miss|listened first}: {back at choir|gardening again}, {plan in my words|carer asked too}.'],
		['adults-people', 'area', 'Waited {four|five} months for {the first visit|a rail and a ramp}; {no letter|a call at Christmas}.'],
		['adults-support', 'mixed', 'Direct payment {gives freedom|suits us}; {forms|finding somebody} {“a second job”|took half a year}.'],
		['corporate-priorities', 'strength', 'Residents {knew two of the priorities|see the council about}; {streets better|library saved}.'],
		['corporate-place', 'area', '{What are we for?|Which story?} {Market town or city|Old trades or new}: {panel gave five answers|young people shrugged}.']
	]),
	...heardFrom('practitioners', [
		['send-plans', 'mixed', 'Coordinators {proud of new plans|on time now}; {amending old ones|reviews} {a year behind|“a mountain”}.'],
		['adults-people', 'strength', 'Strengths talk {came naturally|in every example}; {peer groups weekly|brave about risk}.'],
		['adults-safety', 'area', 'Self-neglect: {each handles it differently|no shared guide}; {panel helps when it sits|hoarding work alone}.'],
		['adults-leadership', 'strength', 'Managers {steady|kind}; {can raise worries|vacancies down}, {three came back|induction praised}.'],
		['corporate-capacity', 'strength', 'Staff {proud|inventive}: {ideas scheme works|tried a four-week sprint}, {directors answer questions|survey up}.'],
		['corporate-capacity', 'area', 'Wait for {legal advice|property} {six weeks|months}; {projects stall|good ideas cool}.']
	]),
	...heardFrom('managers', [
		['adults-leadership', 'area', 'Who does not come to us? {Nobody could say|Data half filled}; {ask the charities|no report}.'],
		['corporate-governance', 'area', 'Same paper to {three|four} boards; {two months to a decision|cannot say who decides}.'],
		['corporate-finance', 'strength', 'Budget holders {trained|confident}; {forecast within one part in a hundred|no surprises at year end}.'],
		['send-leadership', 'area', 'Three data sets, {no join|three answers}; {meeting spent on whose is right|new dashboard next year}.']
	]),
	...heardFrom('leaders', [
		['corporate-finance', 'area', 'Third year rests on {demand falling|care savings}; {no plan B|reserves twice promised}.'],
		['corporate-governance', 'mixed', 'Audit {strong|independent}; {risk register read, not used|scrutiny late to the table}.'],
		['send-leadership', 'area', 'Deficit {drives the week|grows}; {schools not part of the answer|trust strained}.'],
		['send-provision', 'strength', 'Special schools {lend staff|open their training}; {places up by thirty|fewer long journeys}.'],
		['adults-support', 'strength', 'Reablement: {home in days|need falls}; {wards trust it|staff stay}.']
	]),
	...heardFrom('members', [
		['corporate-governance', 'strength', 'Audit chair {trained|asks plainly}; {advice taken|action log public}.'],
		['corporate-priorities', 'area', 'Asked what would stop: {silence|“nothing”}; {list grew by two|all priorities}.']
	]),
	...heardFrom('partners', [
		['send-identifying', 'strength', 'Nurseries {ring early|spot delay}; {therapist in a fortnight|no wait for a label}.'],
		['send-identifying', 'mixed', 'Speech help for {small ones|under-fives} {superb|quick}; {after seven|at secondary} {little|a long list}.'],
		['send-outcomes', 'strength', 'Internships {led to jobs|full}: {hospital, depot, café|council takes six}, {employers return|pupils back as mentors}.'],
		['send-leadership', 'strength', 'Health {at every meeting|signs the plan}; {shares the risk list|honest on waits}.'],
		['adults-support', 'area', 'Home care rounds {unfilled at weekends|too long in villages}; {rates|travel time} {do not cover it|lose staff}.'],
		['adults-safety', 'strength', 'Enquiries {prompt|fair}; {asked what the person wants|told the outcome}.'],
		['corporate-place', 'strength', '{Generous|Reliable} partner: {lent staff|first to the table}, {keeps its word|shares credit}.']
	]),
	...heardFrom('children', [
		['send-voice', 'mixed', '{Council of pupils|Group} {heard in school|proud of garden}; {never asked about services|strategy unknown}.'],
		['send-outcomes', 'mixed', '{Likes lessons|Doing well}; {bus|corridors} {hard|why I stay home}. {Wants a job with animals|Wants college near home}.']
	]),
	...heardFrom('documents', [
		['send-leadership', 'strength', 'One {plan|page} for {three agencies|the area}; {late items in red|owners named by post}.'],
		['corporate-priorities', 'strength', 'Corporate plan {eight pages|short}; {measures for each|money beside it}.'],
		['adults-leadership', 'area', 'Agreement on joint money: {forty pages|complex}; {who decides unclear|providers not in it}.']
	]),
	...heardFrom('data', [
		['send-plans', 'mixed', 'New plans on time {rising|well up}; {amended plans late|oldest eighteen months}.'],
		['adults-people', 'area', 'Waiting list {by date, not risk|longer than spring}; {therapy longest|no review recorded}.'],
		['corporate-capacity', 'area', 'Workforce {older than the city|less mixed than the city}; {senior grades most|few apprentices}.']
	])
];
