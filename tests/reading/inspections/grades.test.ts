import { describe, expect, test } from 'vitest';
import { textLines } from '#server/reading/lines/text.ts';
import { recognise } from '#server/reading/recognise/recognise.ts';

const titles = {
	2010: 'Inspection of safeguarding and looked after children services',
	2012: 'Inspection of local authority arrangements for the protection of children',
	2014: 'Inspection of services for children in need of help and protection, children looked after and care leavers',
	2022: 'Inspection of local authority children’s services'
};

/** The judgements of a report of that time whose front page prints this, as "theme = grade". */
function gradesOf(year: keyof typeof titles, front: string): string[] {
	const text = `Barnsley Metropolitan Borough Council\n\n${titles[year]}\n\nInspection dates: 4 to 15 June ${year}\n\nLead inspector: Martha Field\n\n${front}\n\nExecutive summary\n\nWorkers know the families whom they visit well, and say so.\n`;
	const [piece] = recognise(textLines(text), 'report.txt');
	return (piece?.items ?? []).filter(({ kind }) => kind === 'judgement').map(({ theme, grade }) => `${theme} = ${grade}`);
}

const overall = 'Overall effectiveness';
const board = 'Effectiveness of the Local Safeguarding Children Board';
const improve = 'requires improvement to be good';
const help = 'The experiences and progress of children who need help and protection';
const care = 'The experiences and progress of children in care and care leavers';

describe('a grade, however it is printed', () => {
	test.for<[year: keyof typeof titles, printed: string, theme: string, grade: string]>([
		[2014, 'The overall judgement is that children’s services are inadequate', overall, 'inadequate'],
		[2014, 'The overall judgement is requires improvement', overall, improve],
		[2014, 'Children’s services in Barnsley require improvement to be\ngood', overall, improve],
		[2014, 'The effectiveness of the Local Safeguarding Children Board (LSCB) requires improvement', board, improve],
		[2014, 'The LSCB is inadequate', board, 'inadequate'],
		[2014, 'The judgement of the effectiveness of the Local Safeguarding Children Board is that it is outstanding', board, 'outstanding'],
		[2022, 'Overall effectiveness: good', overall, 'good'],
		[2022, 'Overall effectiveness – Inadequate', overall, 'inadequate'],
		[2022, 'Overall effectiveness | Requires improvement to be good', overall, improve],
		[2010, 'Overall effectiveness                    Grade 2 (good)', overall, 'good'],
		[2010, 'Overall effectiveness Grade: 2 (Good)', overall, 'good'],
		[2010, 'Overall effectiveness Good (Grade 2)', overall, 'good'],
		[2010, 'Overall effectiveness (Grade 3: adequate)', overall, 'adequate'],
		[2010, 'Overall effectiveness: Grade 4 – Inadequate', overall, 'inadequate'],
		[2010, 'Overall effectiveness Grade 2', overall, 'good'],
		[2012, 'The overall effectiveness of the arrangements to protect children in Barnsley is judged to be adequate.', overall, 'adequate']
	])('%s: %s', ([year, printed, theme, grade]) => {
		expect(gradesOf(year, printed)).toEqual([`${theme} = ${grade}`]);
	});

	const expected = [`${help} = ${improve}`, `${care} = good`, `${overall} = good`];
	test.for([
		['beside', `${help} Requires improvement to be good\n${care} Good\nOverall effectiveness Good`],
		['in a table', `Judgement\tGrade\n${help}\tRequires improvement to be good\n${care}\tGood\nOverall effectiveness\tGood`],
		['below, over two lines', `Judgement\nGrade\n${help}\nRequires\nimprovement to be good\n${care}\nGood\nOverall effectiveness\nGood`],
		['in a column of their own', `Judgement\n${help}\n${care}\nOverall effectiveness\nGrade\nRequires improvement to be good\nGood\nGood`]
	] as const)('a table of grades with the grades %s', ([, front]) => {
		expect(gradesOf(2022, front)).toEqual(expected);
	});

	test('two services with the same themes are told apart', () => {
		expect(
			gradesOf(2010, 'Safeguarding services\n\nOverall effectiveness\tGood\n\nServices for looked after children\n\nOverall effectiveness\tAdequate')
		).toEqual(['Safeguarding services: overall effectiveness = good', 'Services for looked after children: overall effectiveness = adequate']);
	});

	test('an earlier grade and what a grade means are no judgement', () => {
		expect(
			gradesOf(
				2014,
				'Children’s services in Barnsley are good\n\nPrevious Ofsted inspections\n\nThe local authority was judged to be inadequate in May 2011.\n\nWhat the inspection judgements mean\n\nOutstanding\n\nAn outstanding local authority leads highly effective services.\n\nIn a local authority that requires improvement, there are no widespread failures.'
			)
		).toEqual([`${overall} = good`]);
	});
});
