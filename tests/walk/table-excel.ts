import ExcelJS from 'exceljs';
import { act, may, whileItIsFollowed, type Given, type Row } from './who-sees-what.ts';

const writes = may(['host lead'], whileItIsFollowed);

/** A workbook of one new action, as a spreadsheet program writes it. */
const book = new ExcelJS.Workbook();
book.addWorksheet('Action plan').addRows([
	['Area for improvement', 'Actions', 'Lead', 'Area id', 'Action id'],
	['Walked area of a file', 'Walked action of a file', 'Walked post', '', '']
]);
const workbook = new File([new Uint8Array(await book.xlsx.writeBuffer())], 'walked.xlsx');
const table = new File(['Area,Actions,Lead\nWalked area,Walked action,Walked post\n'], 'walked.csv');
const waiting = ({ the, version }: Given) => ({ intakeId: the('file with a plan'), version: version('file with a plan') });
const consent = ({ the }: Given) => ({
	intakeId: the('workbook'),
	seen: the('seen in the workbook'),
	take: [`add:${the('workbook')}`],
	dueReason: '',
	words: ''
});

/** Excel both ways: the host lead alone, with what they themselves uploaded. */
export const excelRows: Record<string, Row> = {
	'/reviews/[review]/plan/read-back': {
		sees: [writes],
		acts: { upload: act(writes, ({ fresh }) => ({ id: fresh(), file: workbook })) }
	},
	'/reviews/[review]/plan/read-back/[intake]': {
		sees: [writes],
		acts: {
			apply: act(writes, consent),
			all: act(writes, consent),
			discard: act(writes, ({ the }) => ({ intakeId: the('workbook') }))
		},
		nouns: { intake: 'workbook' }
	},
	'/reviews/[review]/plan/take-in': {
		sees: [writes],
		acts: { upload: act(writes, ({ fresh }) => ({ id: fresh(), file: table })) }
	},
	'/reviews/[review]/plan/take-in/[intake]': {
		sees: [writes],
		acts: {
			columns: act(writes, (given) => ({ ...waiting(given), table: '0', columns: ['area', 'text', ''] })),
			open: act(writes, (given) => ({ ...waiting(given), row: '0-2', leftOut: ['0-2'] })),
			correct: act(writes, (given) => ({ ...waiting(given), key: '0-2', text: 'Walked action, corrected' })),
			accept: act(writes, (given) => ({ ...waiting(given), leftOut: [] })),
			discard: act(writes, waiting)
		},
		nouns: { intake: 'file with a plan' }
	}
};
