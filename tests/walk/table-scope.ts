import {
	act,
	beforeItIsIssued,
	beforeTheEnd,
	beforeTheLetter,
	beforeTheVisitEnds,
	all,
	host,
	leads,
	may,
	team,
	type Given,
	type Row
} from './who-sees-what.ts';

const theme = ({ the, version }: Given) => ({ id: the('theme'), version: version('theme'), name: 'Another name', shortName: '', about: '' });
const kloe = ({ the, version }: Given) => ({
	id: the('kloe'),
	version: version('kloe'),
	question: 'Another question?',
	shortName: '',
	askedBy: 'team',
	themeId: ''
});
const activity = {
	title: 'A meeting',
	method: 'interview',
	heldOn: '',
	startsAt: '',
	endsAt: '',
	place: '',
	rolesMet: 'Social workers',
	peopleMet: '3',
	memberIds: []
};
const measure = { subject: '', name: 'Assessments in time', value: '80%', numerator: '8', denominator: '10', period: '', source: '', timescale: '' };
const person = { accountId: '', name: 'Somebody new', post: '', organisation: '', authorityCode: '', role: 'reviewer', accessUntil: '', telephone: '' };
const agreement = {
	controllers: 'The council and the visiting councils',
	legalBasis: 'Public task',
	agreement: 'Regional agreement',
	agreedOn: '2026-01-05',
	destroyOn: '2030-01-05',
	marking: 'OFFICIAL-SENSITIVE',
	hostDataContact: 'Data protection officer',
	teamDataContact: 'Data protection officer',
	urgentTelephone: '01632 960000'
};

const changesScope = may(leads, beforeItIsIssued);
const leadsPeople = may(leads, beforeTheEnd);
const plansVisit = may(team, beforeTheLetter);
// The host measures itself in its own view, the team measures what it finds.
const measures = [may(host, beforeTheVisitEnds), may(team, beforeTheLetter)];

/** Scope, timetable, document list: the team and the host; an observer sees titles and dates. The own view is the host's to write. */
export const scopeRows: Record<string, Row> = {
	'/reviews/[review]': { sees: [may(all)], acts: { move: act(leadsPeople, () => ({ stage: 'on-site' })) } },
	'/reviews/[review]/scope': {
		sees: [may([...team, ...host])],
		acts: {
			changeVisit: act(changesScope, ({ version }) => ({ version: version('review'), title: 'Another title', background: '', peopleMet: '' })),
			stateAgreement: act(leadsPeople, ({ version }) => ({ version: version('agreement'), ...agreement })),
			addTheme: act(changesScope, ({ fresh }) => ({ id: fresh(), version: '0', name: 'A new theme', shortName: '', about: '' })),
			changeTheme: act(changesScope, theme),
			moveTheme: act(changesScope, ({ the }) => ({ id: the('theme'), direction: 'up' })),
			dropTheme: act(changesScope, ({ the }) => ({ id: the('theme'), moveTo: the('other theme') })),
			addKloe: act(changesScope, (given) => ({ ...kloe(given), id: given.fresh(), version: '0', themeId: given.the('theme') })),
			changeKloe: act(changesScope, kloe),
			moveKloe: act(changesScope, ({ the }) => ({ id: the('kloe'), direction: 'up' })),
			dropKloe: act(changesScope, ({ the }) => ({ id: the('kloe'), moveTo: 'none' }))
		}
	},
	'/reviews/[review]/team': {
		sees: [may([...team, ...host])],
		acts: {
			add: act(leadsPeople, ({ fresh }) => ({ id: fresh(), version: '0', ...person })),
			change: act(leadsPeople, ({ the, version }) => ({ id: the('member'), version: version('member'), ...person })),
			remove: act(leadsPeople, ({ the }) => ({ id: the('member') })),
			giveCases: act(leadsPeople, ({ the }) => ({ id: the('reviewer'), reads: 'yes' }))
		}
	},
	'/reviews/[review]/timetable': {
		sees: [may(all)],
		acts: {
			add: act(plansVisit, ({ fresh }) => ({ id: fresh(), version: '0', ...activity })),
			change: act(plansVisit, ({ the, version }) => ({ id: the('activity'), version: version('activity'), ...activity })),
			remove: act(plansVisit, ({ the }) => ({ id: the('activity') }))
		}
	},
	'/reviews/[review]/documents': {
		sees: [may([...team, ...host])],
		acts: {
			ask: act(plansVisit, ({ fresh }) => ({ id: fresh(), kind: 'document', askedOn: '', titles: 'A policy\nA report' })),
			mark: act(may([...team, ...host], beforeTheLetter), ({ the }) => ({ ids: [the('document')], as: 'received' })),
			change: act(plansVisit, ({ the, version }) => ({ id: the('document'), version: version('document'), title: 'Another title', kind: 'data' })),
			drop: act(plansVisit, ({ the }) => ({ id: the('document') }))
		}
	},
	'/reviews/[review]/own-view': {
		sees: [may([...team, ...host])],
		acts: {
			write: act(may(host, beforeTheVisitEnds), ({ the }) => ({ subject: `theme:${the('theme')}`, version: '0', text: 'What we say of ourselves' })),
			addMeasure: act(measures, ({ fresh }) => ({ id: fresh(), version: '0', ...measure })),
			changeMeasure: act(may(team, beforeTheLetter), ({ the, version }) => ({ id: the('measure'), version: version('measure'), ...measure })),
			dropMeasure: act(may(team, beforeTheLetter), ({ the }) => ({ id: the('measure') }))
		}
	}
};
