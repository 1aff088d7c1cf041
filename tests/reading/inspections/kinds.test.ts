import { describe, expect, test } from 'vitest';
import { textLines } from '#server/reading/lines/text.ts';
import { recognise } from '#server/reading/recognise/recognise.ts';

const read = (text: string) => recognise(textLines(text), 'paper.txt')[0];
const dear = 'Ms Joan Smith\nDirector of Children’s Services\nSuffolk County Council\n\nDear Ms Smith\n\n';

describe('what an inspectorate’s paper is', () => {
	test.for([
		[
			'inspection report',
			'sif',
			'Suffolk County Council\n\nRe-inspection of services for children in need of help and\nprotection, children looked after and care leavers\n\nInspection dates: 4 to 8 June 2017'
		],
		[
			'inspection report',
			'jtai',
			'Joint targeted area inspection of Suffolk\n\nInspection dates: 4 to 8 June 2023\n\nHeadline findings\n\nPartners in Suffolk know each other well and share what they know.'
		],
		[
			'inspection report',
			'area-send-inspection',
			`${dear}Joint area SEND revisit in Suffolk\n\nBetween 4 June 2021 and 6 June 2021, Ofsted and the Care Quality Commission (CQC) revisited the area of Suffolk.`
		],
		[
			'inspection report',
			'area-send-inspection',
			'Area SEND inspection of Suffolk Local Area Partnership\n\nInspection dates: 4 to 8 June 2024\n\nInspection outcome\n\nA monitoring inspection will be carried out within 18 months by Ofsted and CQC.'
		],
		[
			'focused visit letter',
			'ilacs-focused-visit',
			`${dear}Focused visit to Suffolk children’s services\n\nThis letter sets out the findings of a focused visit to Suffolk on 4 June 2022. His Majesty’s Inspectors were Martha Field and Tom Hill.`
		],
		[
			'monitoring visit letter',
			'ilacs-monitoring-visit',
			`${dear}Monitoring visit of Suffolk children’s services\n\nThis letter sets out the findings of the monitoring visit on 4 June 2022, the second since services were judged inadequate. Her Majesty’s Inspectors were there.`
		]
	] as const)('%s, %s', ([kind, framework, text]) => {
		expect(read(text)).toMatchObject({ kind, framework, hosts: [{ name: 'Suffolk' }] });
	});

	test.for([
		[
			'a children’s home',
			'Inspection report for children’s home\n\nUnique reference number SC000001\n\nInspection date 12/03/2013\n\nOverall effectiveness: good\n\nLeadership and management: adequate\n\nOfsted'
		],
		[
			'a home of a later year',
			'SC000001\n\nRegistered provider: Suffolk County Council\n\nFull inspection\n\nInspected under the social care common inspection framework\n\nOverall experiences and progress of children and young people: good'
		],
		[
			'a fostering agency',
			'Inspection report for local authority fostering agency\n\nSuffolk County Council Fostering Service\n\nOverall effectiveness: good\n\nOfsted'
		],
		[
			'school improvement',
			`${dear}Inspection of local authority arrangements for supporting school improvement\n\nHer Majesty’s Inspectors found that the arrangements are ineffective.`
		],
		[
			'a yearly rating',
			`${dear}Annual children’s services assessment\n\nOfsted’s assessment derives from the profile of services. Children’s services perform well.\n\nStrengths\n\n• Most nurseries are good.`
		],
		[
			'guidance',
			'Guidance\n\nJoint targeted area inspection of the multi-agency response to need\n\nThis guidance is for inspectors of Ofsted.\n\nInspectors will evaluate:\n\n• how well partners work'
		],
		[
			'a handbook',
			'Area SEND inspections: framework and handbook\n\nThis document sets out how Ofsted and CQC inspect.\n\nAreas for improvement\n\n• Inspectors list them.'
		]
	] as const)('%s is none of an authority, and has no grades', ([, text]) => {
		const piece = read(text);
		expect([piece?.kind, piece?.items]).toEqual(['other', []]);
	});
});

describe('letters and reports without grades', () => {
	test('what an area has to put right in a statement of its own is what needs to improve', () => {
		const piece = read(
			`${dear}Joint local area SEND inspection in Suffolk\n\nBetween 4 June 2018 and 8 June 2018, Ofsted and the Care Quality Commission (CQC) conducted a joint inspection of the local area of Suffolk.\n\nMain findings\n\n• Leaders have been slow, and parents have lost trust.\n\nThe local area is required to produce and submit a Written Statement of Action to Ofsted that explains how it will tackle the following areas of significant weakness:\n\n• the poor quality of plans\n• waits of two years for a diagnosis\n\nYours sincerely`
		);
		expect(piece?.items.map(({ kind, force, text }) => [kind, force, text])).toEqual([
			['recommendation', 'area of significant weakness', 'the poor quality of plans'],
			['recommendation', 'area of significant weakness', 'waits of two years for a diagnosis'],
			['area', null, 'Leaders have been slow, and parents have lost trust.']
		]);
	});

	test('a grade of an earlier inspection is no judgement of a visit', () => {
		const piece = read(
			`${dear}Monitoring visit of Suffolk children’s services\n\nThis letter sets out the findings of the monitoring visit on 4 June 2022. Her Majesty’s Inspectors were there.\n\nFindings and evaluation of progress\n\nOverall effectiveness: inadequate\n\nBased on the evidence gathered during the visit, inspectors identified areas of strength.\n\nMeetings are prompt and well attended by all partners.`
		);
		expect(piece?.items.map(({ kind, text }) => [kind, text])).toEqual([['strength', 'Meetings are prompt and well attended by all partners.']]);
	});
});
