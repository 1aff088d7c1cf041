import { expect, test } from 'vitest';
import { inspectionDates } from '#server/reading/recognise/inspections/inspection-dates.ts';

test.for<string[]>([
	['Inspection dates: 5 – 16 July 2010', '2010-07-05', '2010-07-16'],
	['Inspection dates: 24 January to 4 February 2011', '2011-01-24', '2011-02-04'],
	['Inspection dates: 7-18 November 2011', '2011-11-07', '2011-11-18'],
	['Inspection date 17 March – 9 April 2014', '2014-03-17', '2014-04-09'],
	['Inspection dates: 12 December 2022 to 13 January 2023', '2022-12-12', '2023-01-13'],
	['Inspection dates: 30 November to 18 December 2020', '2020-11-30', '2020-12-18'],
	['Inspection dates: 13 to 24 January and 3 to 7 February 2020', '2020-01-13', '2020-02-07'],
	['Inspection dates: 17th to 28th May 2010', '2010-05-17', '2010-05-28'],
	['Inspection dates: Monday 5 March to Friday 16 March 2018', '2018-03-05', '2018-03-16'],
	['Inspection dates: 05/03/2018 – 16/03/2018', '2018-03-05', '2018-03-16'],
	['Inspection dates: 5 March 2018–16 March 2018', '2018-03-05', '2018-03-16'],
	['Inspection dates: 20 November 2017–14 December 2017 Report published: 5 February 2018', '2017-11-20', '2017-12-14', '2018-02-05'],
	['Date of inspection: 12–21 November 2012', '2012-11-12', '2012-11-21'],
	['Dates of inspection: 12 and 13 November 2012', '2012-11-12', '2012-11-13'],
	['This letter sets out the findings of the monitoring visit to Suffolk on 6 and 7 June 2017.', '2017-06-06', '2017-06-07'],
	[
		'This letter sets out the findings of a focused visit to Suffolk children’s services on 30 and 31 January 2019. The inspectors were',
		'2019-01-30',
		'2019-01-31'
	],
	['This letter sets out the findings of the focused visit to Suffolk on 31 January and 1 February 2024.', '2024-01-31', '2024-02-01'],
	[
		'This letter sets out the findings of the recent unannounced inspection of contact, referral and assessment arrangements within Suffolk County Council which was conducted on 12 and 13 January 2010.',
		'2010-01-12',
		'2010-01-13'
	],
	[
		'Between 7 and 11 February 2022, Ofsted, the Care Quality Commission (CQC) and HMICFRS carried out a joint inspection of the multi-agency response',
		'2022-02-07',
		'2022-02-11'
	],
	['Between 8 October 2018 and 12 October 2018, Ofsted and the Care Quality Commission (CQC) conducted a joint inspection', '2018-10-08', '2018-10-12'],
	['From 16 May to 20 May 2016, Ofsted and the Care Quality Commission (CQC) conducted a joint inspection of the local area', '2016-05-16', '2016-05-20'],
	[
		'This visit was the first monitoring visit since the local authority was judged to be inadequate in July 2016. The visit took place on 14 and 15 February 2017.',
		'2017-02-14',
		'2017-02-15'
	],
	['I am writing to confirm the findings of the monitoring visit carried out on 1 August 2018.', '2018-08-01', '2018-08-01'],
	['Following the visit by Her Majesty’s Inspectors on 24–25 April 2018, I write', '2018-04-24', '2018-04-25'],
	['Inspection dates: 28 February 2022 to 4 March 2022 and 7 to 11 March 2022', '2022-02-28', '2022-03-11'],
	['The monitoring visit took place between Tuesday 3 and Wednesday 4 October 2023.', '2023-10-03', '2023-10-04'],
	['Inspection dates: 25 Nov – 6 Dec 2019', '2019-11-25', '2019-12-06']
])('%s', ([text = '', visitStart, visitEnd, published = null]) => {
	const lines = ['Inspection of services in Suffolk', text].map((line) => ({ page: 1, role: 'paragraph' as const, text: line }));
	expect(inspectionDates(lines)).toMatchObject({ visitStart, visitEnd, published });
});
