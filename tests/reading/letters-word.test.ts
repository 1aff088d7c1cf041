import { Document, HeadingLevel, InsertedTextRun, DeletedTextRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { wordLines } from '#server/reading/lines/word.ts';
import { recognise } from '#server/reading/recognise/recognise.ts';

const p = (text: string) => new Paragraph({ text });
const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel] = HeadingLevel.HEADING_1) => new Paragraph({ text, heading: level });
const bullet = (text: string, level = 0) => new Paragraph({ text, bullet: { level } });
const row = (...cells: string[]) => new TableRow({ children: cells.map((text) => new TableCell({ children: text.split('\n').map(p) })) });
const file = async (children: (Paragraph | Table)[]) => Packer.toBuffer(new Document({ sections: [{ children }] }));

test('tracked changes: what was put in is read, what was taken out is not', async () => {
	const change = { id: 1, author: 'Officer', date: '2024-01-10T10:00:00Z' };
	const lines = await wordLines(
		await file([
			new Paragraph({
				children: [
					new TextRun('Supervision is '),
					new DeletedTextRun({ text: 'poor', ...change }),
					new InsertedTextRun({ text: 'regular', ...change, id: 2 }),
					new TextRun(' in each team.')
				]
			})
		])
	);
	expect(lines.map(({ text }) => text)).toEqual(['Supervision is regular in each team.']);
});

test('a text box is read where it is anchored', async () => {
	const zip = await JSZip.loadAsync(await file([p('Before the box.'), p('ANCHOR'), p('After the box.')]));
	const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
	const inside = '<w:txbxContent><w:p><w:r><w:t>Words in the box.</w:t></w:r></w:p></w:txbxContent>';
	const box = `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>${inside}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
	zip.file('word/document.xml', xml.replace(/<w:r><w:t[^>]*>ANCHOR<\/w:t><\/w:r>/, box));
	const lines = await wordLines(await zip.generateAsync({ type: 'nodebuffer' }));
	expect(lines.map(({ text }) => text)).toEqual(['Before the box.', 'Words in the box.', 'After the box.']);
});

test('nested lists keep their levels, and a table its cells', async () => {
	const lines = await wordLines(await file([bullet('Outer'), bullet('Inner', 1), new Table({ rows: [row('A', 'B'), row('C', 'one\ntwo')] })]));
	expect(lines).toMatchObject([
		{ role: 'bullet', level: 1, mark: '•', text: 'Outer' },
		{ role: 'bullet', level: 2, text: 'Inner' },
		{ role: 'cell', cell: { table: 0, row: 0, column: 0 }, text: 'A' },
		{ role: 'cell', cell: { row: 0, column: 1 }, text: 'B' },
		{ role: 'cell', cell: { row: 1, column: 0 }, text: 'C' },
		{ role: 'cell', cell: { row: 1, column: 1 }, text: 'one' },
		{ role: 'cell', cell: { row: 1, column: 1 }, text: 'two' }
	]);
});

test('a cover report, the letter behind it and its plan are three documents of one host', async () => {
	const bytes = await file([
		p('Report No: 44/2016'),
		heading('Children and Young People Scrutiny Committee'),
		p('12 May 2016'),
		heading('Peer challenge of early help', HeadingLevel.TITLE),
		p('Report of the Director of Children’s Services'),
		heading('1. Purpose of the report'),
		p('1.1 This report presents the letter (Appendix A) and the action plan (Appendix B) after the peer challenge of Solihull Metropolitan Borough Council.'),
		heading('2. Recommendations'),
		p('2.1 That the committee notes the report.'),
		heading('3. Financial implications'),
		p('3.1 The strengths found by the peers need no further money. There are areas for development that may.'),
		heading('4. Legal implications'),
		p('4.1 None.'),
		heading('Appendix A'),
		p('Our ref 12'),
		p('14 March 2016'),
		p('Dear Anna'),
		heading('Peer challenge: Solihull'),
		p('Thank you for hosting us at Solihull Metropolitan Borough Council from 2 to 4 March 2016.'),
		heading('Early help - strengths', HeadingLevel.HEADING_2),
		p('Families are seen within a week.'),
		heading('Early help - areas for further development', HeadingLevel.HEADING_2),
		p('Reviews are late in one plan out of three.'),
		p('Schools would like to be told what came of their referrals.'),
		p('Yours sincerely'),
		p('Brian Cole'),
		heading('Appendix B'),
		new Table({
			rows: [
				row('Area for improvement', 'Actions', 'Lead', 'Responsible officer', 'Evidence', 'Timescale', 'Link to other plans', 'Progress', 'RAG'),
				row(
					'1. Hold reviews on time',
					'Send reminders',
					'Head of Early Help',
					'Team Managers',
					'Nine in ten on time',
					'30 June 2016',
					'Service plan',
					'',
					'On track'
				),
				row('', 'Report lateness each month', 'Head of Early Help', 'Performance Officer', 'Report made', 'Monthly', '', '', ''),
				row('2. Answer referrers', 'Write to every school', 'Head of Inclusion', 'Hub Manager', 'Schools say so', 'To be confirmed', '', '', '')
			]
		})
	]);
	const pieces = recognise(await wordLines(bytes), 'pack.docx');
	expect(pieces.map(({ kind, hosts, items }) => [kind, hosts[0]?.name, items.length])).toEqual([
		['committee report', 'Solihull', 0],
		['peer review letter', 'Solihull', 3],
		['action plan', 'Solihull', 3]
	]);
	expect(pieces[1]?.dates).toEqual({ visitStart: '2016-03-02', visitEnd: '2016-03-04', letter: '2016-03-14', published: null });
	expect(pieces[1]?.items.map(({ kind, theme }) => [kind, theme])).toEqual([
		['strength', 'Early help'],
		['area', 'Early help'],
		['area', 'Early help']
	]);
	expect(pieces[2]?.items.map(({ action }) => [action?.area, action?.action, action?.timescale, action?.rag])).toEqual([
		['Hold reviews on time', 'Send reminders', '30 June 2016', 'On track'],
		['Hold reviews on time', 'Report lateness each month', 'Monthly', ''],
		['Answer referrers', 'Write to every school', 'To be confirmed', '']
	]);
});
