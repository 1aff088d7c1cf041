import { act, beforeItIsIssued, beforeTheLetter, may, team, type Given, type Row } from './who-sees-what.ts';

const records = may(team, beforeTheLetter);
const makesFindings = may(team, beforeItIsIssued);
const sees = [may(team)];

const note = { text: 'What somebody said', activityId: '', documentId: '', caseId: '', leans: 'area', perspective: 'practitioners' };
const seen = ({ the, version }: Given, ...nouns: string[]) => nouns.map((noun) => `${the(noun)}.${version(noun)}`);
const wording = { kind: 'area', themeId: '', text: 'Plans are not written with families', shortText: '', kloeIds: [] };

/** Notes, findings, sources, checks, drafts and their history: the team, never the host, an observer, an adviser or an administrator. */
export const evidenceRows: Record<string, Row> = {
	'/reviews/[review]/evidence': {
		sees,
		acts: {
			sort: act(records, ({ the }) => ({ noteIds: [the('note')], leans: 'area', perspective: '', themeIds: [the('theme')], kloeIds: [the('kloe')] })),
			makeFinding: act(makesFindings, ({ the, fresh }) => ({ id: fresh(), noteIds: [the('note')], ...wording, themeId: the('theme') })),
			joinFinding: act(makesFindings, ({ the }) => ({ noteIds: [the('note')], findingId: the('finding') })),
			keep: act(records, ({ the }) => ({ id: the('note') }))
		}
	},
	'/reviews/[review]/evidence/new': {
		sees: [records],
		acts: {
			record: act(records, ({ the, fresh }) => ({ id: fresh(), ...note, activityId: the('activity'), themeIds: [the('theme')] })),
			keep: act(records, ({ the }) => ({ id: the('note') }))
		}
	},
	'/reviews/[review]/evidence/running': {
		sees: [records],
		acts: {
			split: act(records, ({ the }) => ({ activityId: the('activity'), perspective: 'managers', page: '- One thing\n- Another thing' })),
			record: act(records, ({ the, fresh }) => ({ activityId: the('activity'), ids: [fresh()], texts: ['One thing'], leans: ['area'], perspectives: [''] }))
		}
	},
	'/reviews/[review]/evidence/[note]': {
		sees,
		acts: {
			keep: act(records, ({ the }) => ({ id: the('note') })),
			remove: act(records, ({ the }) => ({ noteId: the('note'), fileId: the('file') })),
			// Only its author's to delete; to the others of the team the form comes back.
			delete: act(records, ({ the }) => ({ id: the('note') }))
		}
	},
	'/reviews/[review]/evidence/[note]/edit': {
		sees: [records],
		acts: { edit: act(records, ({ the, version }) => ({ id: the('note'), version: version('note'), ...note })) }
	},
	'/reviews/[review]/findings': {
		sees,
		acts: {
			add: act(makesFindings, ({ the, fresh }) => ({ id: fresh(), ...wording, themeId: the('theme'), noteIds: [the('note')] })),
			note: act(makesFindings, ({ the, fresh }) => ({ id: fresh(), noteId: the('note'), themeId: '', into: `finding:${the('finding')}` })),
			agree: act(makesFindings, (given) => ({ seen: seen(given, 'finding'), [`reason-${given.the('finding')}`]: 'Seen by all of us' })),
			move: act(makesFindings, (given) => ({ seen: seen(given, 'finding'), themeId: given.the('theme') })),
			merge: act(makesFindings, (given) => ({ seen: seen(given, 'finding', 'other finding'), intoId: given.the('finding') })),
			place: act(makesFindings, ({ the }) => ({ place: `${the('finding')}:strength:` })),
			star: act(makesFindings, ({ the }) => ({ findingId: the('finding') })),
			unstar: act(makesFindings, ({ the }) => ({ findingId: the('other finding') })),
			notLookedAt: act(makesFindings, ({ the }) => ({ what: 'theme', id: the('theme'), reason: 'There was no time' })),
			lookAt: act(makesFindings, ({ the }) => ({ what: 'kloe', id: the('other kloe') }))
		}
	},
	'/reviews/[review]/findings/[finding]': {
		sees,
		acts: {
			word: act(makesFindings, ({ the, version }) => ({ findingId: the('finding'), version: version('finding'), ...wording })),
			agree: act(makesFindings, ({ the, version }) => ({ findingId: the('finding'), version: version('finding'), reason: 'Seen by all of us' })),
			reopen: act(makesFindings, ({ the }) => ({ findingId: the('agreed finding') })),
			join: act(makesFindings, ({ the }) => ({ findingId: the('finding'), noteIds: [the('note')] })),
			unlink: act(makesFindings, ({ the }) => ({ findingId: the('other finding'), noteId: the('linked note') })),
			evidence: act(makesFindings, ({ the }) => ({ findingId: the('finding'), documentIds: [the('document')], measureIds: [the('measure')] })),
			merge: act(makesFindings, (given) => ({ seen: seen(given, 'finding', 'other finding'), intoId: given.the('other finding') })),
			delete: act(makesFindings, ({ the, version }) => ({ findingId: the('finding'), version: version('finding') }))
		}
	},
	'/reviews/[review]/findings/agree': {
		sees,
		acts: { agree: act(makesFindings, (given) => ({ seen: seen(given, 'finding'), [`reason-${given.the('finding')}`]: 'Seen by all of us' })) }
	},
	'/reviews/[review]/findings/screen': { sees },
	'/reviews/[review]/findings/kloes': {
		sees,
		acts: {
			answer: act(makesFindings, ({ the, version }) => ({ kloeId: the('kloe'), version: version('kloe'), answer: 'Our view is that it does' })),
			notLookedAt: act(makesFindings, ({ the }) => ({ what: 'kloe', id: the('kloe'), reason: 'There was no time' })),
			lookAt: act(makesFindings, ({ the }) => ({ what: 'kloe', id: the('other kloe') }))
		}
	},
	'/reviews/[review]/findings/headlines': {
		sees,
		acts: {
			save: act(makesFindings, ({ the, fresh }) => ({ id: fresh(), version: '0', kind: 'area', text: 'A headline', findingIds: [the('finding')] })),
			drop: act(makesFindings, ({ the }) => ({ id: the('headline') })),
			place: act(makesFindings, ({ the }) => ({ id: the('headline'), beforeId: '' }))
		}
	},
	'/reviews/[review]/findings/recommendations': {
		sees,
		acts: {
			save: act(makesFindings, ({ the, fresh }) => ({ id: fresh(), version: '0', themeId: the('theme'), text: 'Do it', findingIds: [the('finding')] })),
			drop: act(makesFindings, ({ the }) => ({ id: the('recommendation') })),
			place: act(makesFindings, ({ the }) => ({ id: the('recommendation'), beforeId: '' }))
		}
	}
};
