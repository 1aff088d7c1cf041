import { describe, expect, test } from 'vitest';
import type { Line } from '#domain/reading/reading.ts';
import { recognise } from '#server/reading/recognise/recognise.ts';
import { authorities, type Authority } from '../../../src/lib/reference/authorities.ts';

const line = (text: string, role: Line['role'] = 'paragraph'): Line => ({ page: 1, role, text });

/** The names that the front pages of reports print for an authority of its kind. */
function printedNames({ name, officialName, kind }: Authority): string[] {
	const council = {
		county: [`${name.replace(/^County | County$/g, '')} County Council`],
		london: [`London Borough of ${name}`, `${name} Council`],
		metropolitan: [`${name} Metropolitan Borough Council`, `${name} MBC`, `${name} City Council`],
		unitary: [`${name} Council`, `${name} Borough Council`],
		city: []
	};
	return [...new Set([name, officialName, ...council[kind]])];
}

function reports(printed: string, year: number): Line[][] {
	const place = printed.replace(/ (?:Metropolitan )?(?:Borough |City |County )?Council$/, '');
	const inspector = line('Lead inspector: Martha Field, Her Majesty’s Inspector');
	return [
		[line(printed, 'heading'), line('Inspection of children’s social care services', 'heading'), line(`Inspection dates: 4 to 8 June ${year}`), inspector],
		[line(`Inspection of ${place} local authority children’s services`), line(`Inspection dates: 4 to 8 June ${year}`), inspector],
		[
			...['Ofsted', 'Agora', '6 Cumberland Place', 'Nottingham', 'NG1 6HJ', `4 July ${year}`, 'Ms Joan Smith', printed, 'Dear Ms Smith'].map((text) =>
				line(text)
			),
			line(`Focused visit to ${place} children’s services`, 'heading'),
			line(`This letter sets out the findings of a focused visit to ${place} on 5 June ${year}. The inspectors were Martha Field HMI and Tom Hill HMI.`)
		],
		[
			line(`Area SEND inspection of ${place} Local Area Partnership`, 'heading'),
			line(`Inspection dates: 4 to 8 June ${year}`),
			line('Inspectors reviewed plans.')
		]
	];
}

describe('the host of an inspectorate’s report', () => {
	test.for(authorities.map((authority) => [authority.name, authority] as const))('%s, in every form of its name', ([, authority]) => {
		const year = authority.to ? Number(authority.to.slice(0, 4)) - 1 : Math.max(2020, Number(authority.from?.slice(0, 4) ?? 0) + 1);
		for (const printed of printedNames(authority))
			for (const lines of reports(printed, year))
				expect([printed, recognise(lines, 'report.pdf')[0]?.hosts.map(({ gssCode }) => gssCode)]).toEqual([printed, [authority.gssCode]]);
	});

	test.for([
		['Cornwall and the Isles of Scilly', 'Children in Cornwall do well.', 'Cornwall'],
		['Council of the Isles of Scilly', 'Cornwall Council delivers services on the Isles of Scilly.', 'Isles of Scilly'],
		['Birmingham Children’s Trust', 'The trust works on behalf of Birmingham City Council.', 'Birmingham'],
		['Royal Borough of Windsor and Maidenhead', 'Achieving for Children works in Kingston, Richmond and Windsor.', 'Windsor and Maidenhead'],
		['Isle of Wight Council', 'Hampshire County Council runs services on behalf of the Isle of Wight Council.', 'Isle of Wight'],
		['City of Bradford Metropolitan District Council', 'Children do well.', 'Bradford']
	] as const)('%s', ([printed, body, name]) => {
		const lines = [...(reports(printed, 2021)[0] ?? []), line(body)];
		expect(recognise(lines, 'report.pdf')[0]?.hosts.map((host) => host.name)).toEqual([name]);
	});
});
