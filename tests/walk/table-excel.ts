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
	}
};
