import { act, all, assurers, beforeTheEnd, host, leads, may, onceIssued, onceShared, team, whileItIsFollowed, type Row } from './who-sees-what.ts';

const drafts = may(team);
// Once issued it is frozen, but a correction is drafted, signed and issued as a version of its own.
const writes = may(leads, beforeTheEnd);
const shares = may(leads, ['drafting', 'with-host']);
const correctable = ['with-host', 'final', 'follow-up'] as const;
const reads = [drafts, may(host, onceShared), may(all, onceIssued)];

/** The letter: the team all versions, the host those shared or issued, an observer those issued. */
export const letterRows: Record<string, Row> = {
	'/reviews/[review]/letter': {
		sees: reads,
		acts: {
			start: act(writes),
			save: act(writes, ({ the, version }) => ({
				sectionId: the('section'),
				version: version('section'),
				title: 'A section',
				prose: 'New words',
				findingId: [the('agreed finding')],
				wordingVersion: ['0'],
				wording: ['A wording for the letter']
			})),
			keep: act(writes, ({ the }) => ({ key: the('check'), reason: 'It is right so' })),
			reopen: act(writes, ({ the }) => ({ key: the('check') })),
			version: act(writes, ({ the, fresh }) => ({ id: fresh(), label: the('letter') && 'Walked' }))
		}
	},
	'/reviews/[review]/letter/comments': {
		sees: [drafts, may(host, onceShared)],
		acts: {
			comment: act(may(host, ['with-host']), ({ the, fresh }) => ({
				id: fresh(),
				versionId: the('shared version'),
				section: '',
				quoted: '',
				comment: 'Wrong'
			})),
			answer: act(writes, ({ the }) => ({ commentId: the('comment'), changed: 'yes', answer: 'Put right' }))
		}
	},
	'/reviews/[review]/letter/compare': { sees: reads },
	'/reviews/[review]/letter/export/[format]': { sees: reads, params: { format: 'md' }, query: '?version=1', needs: ['version'] },
	'/reviews/[review]/letter/finish': {
		sees: [drafts],
		needs: ['letter'],
		acts: {
			version: act(writes, ({ fresh }) => ({ id: fresh(), label: 'Walked' })),
			release: act(may(assurers, ['drafting', 'with-host']), ({ the }) => ({ versionId: the('version') })),
			share: act(shares, ({ fresh }) => ({ id: fresh(), commentsBy: '2030-01-01' })),
			sign: act(may(['lead'], correctable), ({ fresh }) => ({ id: fresh(), label: '' })),
			issue: act(may(leads, correctable), ({ the }) => ({ versionId: the('version'), reason: 'A figure was wrong' }))
		}
	},
	'/reviews/[review]/letter/head': {
		sees: [writes],
		needs: ['letter'],
		acts: { default: act(writes, ({ version }) => ({ version: version('letter'), date: '2026-03-14', subject: 'Another subject' })) }
	},
	'/reviews/[review]/letter/pages': { sees: [drafts], needs: ['letter'] },
	'/reviews/[review]/letter/preview/[page]': { sees: [drafts], needs: ['letter'], params: { page: '1' } },
	'/reviews/[review]/letter/publish': {
		sees: [may(['host lead'], whileItIsFollowed)],
		acts: { default: act(may(['host lead'], whileItIsFollowed), () => ({ publishedOn: '2026-03-14', place: 'The council’s site' })) }
	},
	'/reviews/[review]/letter/read': { sees: [drafts], needs: ['letter'] },
	'/reviews/[review]/letter/sections': {
		sees: [writes],
		needs: ['letter'],
		acts: {
			add: act(writes, ({ fresh }) => ({ id: fresh(), title: 'A section of our own' })),
			move: act(writes, ({ the }) => ({ sectionId: the('section'), direction: 'down' })),
			remove: act(writes, ({ the }) => ({ sectionId: the('section') }))
		}
	},
	'/reviews/[review]/letter/versions/[number]': { sees: reads, needs: ['version'], nouns: { number: 'version number' } }
};
