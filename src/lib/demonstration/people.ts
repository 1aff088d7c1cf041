import { authorityCode, demonstrationRegion } from './authorities.ts';

export type DemonstrationPerson = {
	key: string;
	name: string;
	post: string;
	organisation: string;
	/** Null for a person who works for no council of the region. */
	authorityCode: string | null;
	email: string;
	startsReviews: boolean;
	isAdministrator: boolean;
	adviserOfRegion: string | null;
};

type Row = [name: string, post: string, authority: string | null, more?: Partial<DemonstrationPerson>];

const rows: Row[] = [
	['Priya Nair', 'Review manager', null, { startsReviews: true }],
	['Anwen Pryce', 'Regional improvement adviser', null, { adviserOfRegion: demonstrationRegion.code }],
	['Paul Denby', 'Systems administrator', null, { isAdministrator: true }],
	['Farida Anwar', 'Independent quality assurer', null],
	['Helen Marsh', 'Director of Children’s Services', 'Lindhurst', { startsReviews: true }],
	['Marcus Adeyemi', 'Assistant Director, Safeguarding', 'Eastvale', { startsReviews: true }],
	['Ruth Calder', 'Director of People', 'Stonebridge', { startsReviews: true }],
	['Tom Okafor', 'Principal Social Worker', 'Stonebridge'],
	['Sian Bevan', 'Head of Early Help', 'Averley'],
	['David Lowe', 'Lead Member for Children', 'Eastvale'],
	['Jo Farrant', 'Designated Doctor', 'Kingsholt'],
	['Yvonne Clarke', 'Performance and Audit Manager', 'Fenmoor'],
	['Rashid Karim', 'Safeguarding Partnership Manager', 'Harrowfield'],
	['Nadia Rahim', 'Assistant Director, Children’s Social Care', 'Ashbourne'],
	['Grace Ogunleye', 'Head of Front Door', 'Ashbourne'],
	['Amina Yusuf', 'Director of Children’s Services', 'Westmere'],
	['Meera Joshi', 'Head of Quality', 'Westmere'],
	['Colin Trace', 'Head of Safeguarding', 'Penbury'],
	['Leanne Porter', 'Head of Children in Care', 'Kingsholt'],
	['Gareth Munday', 'Assistant Director, Early Help', 'Fenmoor'],
	['Dawn Whitlock', 'Head of Quality', 'Harrowfield'],
	['Kevin Stroud', 'Head of Early Help', 'Harrowfield'],
	['Owen Tudor', 'Assistant Director, Quality and Performance', 'Eastvale'],
	['Zainab Sheikh', 'Head of Inclusion', 'Lindhurst'],
	['Beth Carroway', 'Director of Adult Services', 'Averley'],
	['Martin Foley', 'Chief Executive', 'Stonebridge'],
	['Idris Cole', 'Service Manager, on a development programme', 'Lindhurst']
];

/** The people of the demonstration. All are made up; their addresses lead nowhere. */
export const people: DemonstrationPerson[] = rows.map(([name, post, authority, more]) => ({
	key: keyOf(name),
	name,
	post,
	organisation: authority ?? demonstrationRegion.name,
	authorityCode: authority === null ? null : authorityCode(authority),
	email: `${name.toLowerCase().replaceAll(' ', '.')}@example.org`,
	startsReviews: false,
	isAdministrator: false,
	adviserOfRegion: null,
	...more
}));

/** The person with this key, e.g. `priya-nair`. Throws RangeError for another. */
export function findPerson(key: string): DemonstrationPerson {
	const person = people.find((one) => one.key === key);
	if (!person) throw new RangeError(`No such person: ${key}`);
	return person;
}

function keyOf(name: string): string {
	return name.toLowerCase().replaceAll(' ', '-');
}
