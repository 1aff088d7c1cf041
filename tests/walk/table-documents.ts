import { act, may, type Row } from './who-sees-what.ts';

const adviser = may(['adviser']);
const nouns = { document: 'source document' };
const facts = { kind: 'inspection report', title: '', framework: '', visitStart: '', visitEnd: '2018-05-04', letterOn: '', publishedOn: '', year: '' };
const found = { kind: 'strength', theme: 'Supervision', newTheme: '', deadline: '', forWhom: '', grade: '', lead: '', timescale: '' };
const sharing = { publicAddress: 'https://www.example.gov.uk/letter', audience: '', agreedBy: '', agreedOn: '' };

/** Documents that an improvement adviser adds to be read: whose they are reads and decides; to everybody else they are not there. */
export const documentRows: Record<string, Row> = {
	'/region/documents': {
		sees: [adviser],
		acts: {
			add: act(adviser, ({ fresh }) => ({ batch: fresh(), text: 'Dear Director', name: 'A letter' })),
			again: act(adviser, ({ the }) => ({ id: the('failed document') }))
		}
	},
	'/region/documents/reading': { sees: [adviser] },
	'/region/documents/[document]': {
		sees: [adviser],
		nouns,
		acts: {
			head: act(adviser, ({ the, version }) => ({ ...facts, piece: the('source piece'), version: version('source piece'), authority: 'E10000018' })),
			confirm: act(adviser, ({ the, version }) => ({ id: the('source item'), version: version('source item') })),
			remove: act(adviser, ({ the, version }) => ({ id: the('source item'), version: version('source item') })),
			restore: act(adviser, ({ the, version }) => ({ id: the('removed source item'), version: version('removed source item') })),
			split: act(adviser, ({ the, version, fresh }) => ({
				id: the('source item'),
				version: version('source item'),
				newId: fresh(),
				first: 'One',
				second: 'Two'
			})),
			add: act(adviser, ({ the, fresh }) => ({ ...found, id: fresh(), piece: the('source piece'), page: '1', text: 'Missed words' })),
			high: act(adviser, ({ the, version }) => ({ piece: the('source piece'), version: version('source piece') })),
			correct: act(adviser, ({ the, version }) => ({ id: the('source document'), version: version('source document'), line: '1', text: 'Better read' })),
			retype: act(adviser, ({ the, version }) => ({
				id: the('source document'),
				version: version('source document'),
				from: '1',
				to: '1',
				rows: 'Action | Lead'
			}))
		}
	},
	'/region/documents/[document]/accept': {
		sees: [adviser],
		nouns,
		acts: {
			accept: act(adviser, ({ the, version }) => ({ ...sharing, piece: the('source piece'), version: version('source piece'), leaveOut: 'yes' })),
			leave: act(adviser, ({ the, version }) => ({ piece: the('source piece'), version: version('source piece') })),
			reopen: act(adviser, ({ the, version }) => ({ piece: the('piece taken in'), version: version('piece taken in') }), { document: 'document taken in' }),
			share: act(adviser, ({ the, version }) => ({ ...sharing, piece: the('piece taken in'), version: version('piece taken in') }), {
				document: 'document taken in'
			})
		}
	},
	'/region/documents/[document]/changes': {
		sees: [adviser],
		nouns,
		acts: { remove: act(adviser, ({ the }) => ({ id: the('source document'), sure: 'yes' })) }
	},
	'/region/documents/[document]/file': { sees: [adviser], nouns }
};
