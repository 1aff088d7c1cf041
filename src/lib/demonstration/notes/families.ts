import { heardFrom } from './note-sentence.ts';

export const families = [
	...heardFrom('children', [
		['voice', 'area', '“{Reviews|Meetings} are long and {full of adults|boring}. {I just nod|I stop listening}.”'],
		['voice', 'strength', '“{She|My worker} {comes when she says she will|plays with my brother first}. {I trust her|That is why I talk}.”'],
		[
			'voice',
			'strength',
			'{Group|Young people} could {name|describe} {three things|changes} that {their report|the young inspectors} had brought about: {opening hours|the contact room}, {the letter|the app}, {food|sofas}.'
		],
		[
			'participation',
			'area',
			'{Asked last year for|Still waiting to hear about} {texts before visits|contact at weekends}. {Nobody told them|They do not know} what came of it.'
		],
		[
			'participation',
			'strength',
			'Council of young people {chaired the session|met us without staff}; {confident|funny}, {clear about what they want next|proud of the pledge}.'
		],
		['children-in-care', 'strength', '“{I know why I live here|They told me the truth}. {My book has photos in it|I can ask again}.”'],
		['children-in-care', 'area', '“I {moved|changed schools} {in a day|on a school night}. {My things came in bags|I lost my friends}.”'],
		['care-leavers', 'strength', '“{My adviser|She} {rings every week|found me when I changed my number}, {even now I am older|like family}.”'],
		[
			'care-leavers',
			'area',
			'{Most|Several} in the group had not {seen|heard of} {their pathway plan|the health history}; {one page would do, they said|they would like it on a phone}.'
		],
		[
			'exploitation',
			'mixed',
			'Talk after going missing was {kind|“alright”}, but {came a week later|by a stranger}. {They would rather choose who|Youth worker would be better}.'
		],
		[
			'equality',
			'area',
			'“{I tell my mum what they say|I do the talking}. {She gets cross with me then|I leave bits out}.” {Heard twice in the group|Others nodded}.'
		],
		['education', 'neutral', 'Asked what helps at school: {a place to go|one adult}, {not being called out of lessons|teachers who do not make it obvious}.']
	]),
	...heardFrom('parents', [
		['thresholds', 'strength', '“I {rang|asked} for help and {somebody rang back that day|they did not make me feel small}.”'],
		['step-up-step-down', 'strength', '“{Both of them came|They came together}. I {knew who to ring|did not start again}.”'],
		[
			'step-up-step-down',
			'area',
			'After the social worker left, {weeks with nobody|no visit for a while}; {parents rang the old number|school filled the gap}.'
		],
		[
			'early-help',
			'strength',
			'{Hub|Family centre} is {“the one place I go”|somewhere to breathe}: {groups for babies|coffee}, {advice on debts|help with forms}, {no judgement|same faces}.'
		],
		[
			'early-help',
			'area',
			'Nothing {after five o’clock|at weekends}, and {two buses to get there|no crèche}. {Fathers feel out of place|Working parents miss out}.'
		],
		['plans', 'area', '“{I have done all the courses|I tick things off}. {What else do they want?|Nobody says what has changed.}”'],
		['plans', 'strength', 'Parents {had read the plan|brought their copies}; {could say what had to change|“it is in my words”}.'],
		['workforce', 'area', '“{Five|Four} social workers in {two years|eighteen months}. {I tell it all again each time|The children stop looking up}.”'],
		['health', 'area', '{Waiting|On the list} since {last autumn|before Easter} for {mental health help|an assessment}. {No word meanwhile|A leaflet came}.'],
		[
			'partnership',
			'area',
			'{Same story|Whole history} told to {school, nurse and social worker|four people} in {a month|one term}. “{Do you not talk?|It is on your computer!}”'
		],
		[
			'participation',
			'strength',
			'Parents {train new staff|sit on interview panels} and {are paid|feel listened to}; {“they changed the letter because of us”|new leaflet shows it}.'
		],
		['send-voice', 'mixed', 'Forum {praised leaders|feels equal}; {answers to letters|the website} {still poor|“hopeless”}.'],
		['sufficiency', 'mixed', 'Carers {feel part of the team|proud}; {nobody to ring at night|weekend cover thin}, {kinship carers get less|respite is rare}.']
	])
];
