import { expect } from 'vitest';
import type { Page } from '../client.ts';
import type { RealPlan } from '../plan-004.ts';
import { Workbook } from './workbook.ts';
import type { World } from './world.ts';

/** What the host lead changed in the workbook, and meanwhile in the plan, by the number of the action. */
export const edits = {
	evidence: { action: '8.2', inFile: 'Nine of ten teams are rated', inPlan: 'Eight of ten teams are rated' },
	plans: { action: '9.2', words: 'Workforce strategy' },
	status: { action: '5.4', words: 'Two teams left the scheme, and no others have come in' },
	date: { action: '6.2', to: '2015-04-30', why: 'The health service names its lead in April' },
	added: { area: 9, words: 'Audit again after six months, by somebody from another service' }
};

/** Exports the plan and edits the file: changes cells and a date, moves a column, sorts the rows and adds one. */
export async function editWorkbook(world: World, plan: RealPlan): Promise<File> {
	const host = await world.as('hostLead');
	const book = await Workbook.open(await host.download(`${world.plan}/export/xlsx`));
	book.moveToEnd('Lead');
	book.sortDown('Actions');
	const row = (number: string) => book.rowOf('Actions', wordsOf(plan, number));
	book.cell(row(edits.evidence.action), 'Evidence').value = edits.evidence.inFile;
	book.cell(row(edits.plans.action), 'Link to other plans').value = edits.plans.words;
	book.cell(row(edits.status.action), 'RAG').value = plan.legend[2] ?? '';
	book.cell(row(edits.status.action), 'Progress').value = edits.status.words;
	const dates = book.sheet('Dates and proof');
	book.cell(book.rowOf('Number', edits.date.action, dates), 'Date', dates).value = new Date(`${edits.date.to}T00:00:00Z`);
	const { area, words } = edits.added;
	book.addRow({ 'Area for improvement': `${area}. ${plan.areas[area - 1]?.title}`, Actions: words, Evidence: 'The second audit is as good as the first' });
	return book.save();
}

/** Meanwhile somebody changes one of the same cells in the plan itself. */
export async function changeMeanwhile(world: World): Promise<void> {
	const host = await world.as('hostLead');
	await host.submit(`${world.action(edits.evidence.action)}/edit`, 'edit', { fill: { evidenceOfSuccess: edits.evidence.inPlan } });
}

/** Gives the page of differences that a workbook makes. */
export async function upload(world: World, file: File): Promise<Page> {
	return (await world.as('hostLead')).submit(`${world.plan}/read-back`, 'upload', { fill: { file } });
}

/** Accepts one difference, then, from the same file sent once more, all others and the file's side of the conflict. */
export async function acceptWorkbook(world: World, file: File): Promise<{ first: Page; second: Page }> {
	const host = await world.as('hostLead');
	const first = await upload(world, file);
	const one = first.form('apply');
	await host.send(first, one.fill({ 'take[]': [boxOf(one.choices('take[]'), 'Links to other plans')] }), 'Make the ticked changes');
	const second = await upload(world, file);
	const rest = second.form('apply');
	const conflict = rest.names().find((name) => name.startsWith('choice:')) ?? '';
	await host.send(second, rest.fill({ [conflict]: 'file', dueReason: edits.date.why }), 'Make all');
	const { status, date, added } = edits;
	world.ledger.record({ action: status.action, on: world.day, rag: 'at-risk', words: status.words });
	world.ledger.setDate(date.action, date.to, world.day);
	world.ledger.add(added.area);
	await world.learnActions();
	return { first, second };
}

/** The ways in which a file gets spoiled, and what each is told. */
export const refusals = [
	{ how: 'a formula', sentence: /Sheet Action plan, cell \w+3 holds a formula. Replace it by its value/ },
	{ how: 'the same id twice', sentence: /has the same id as cell \w+\. Keep one of the two rows/ },
	{ how: 'an id deleted', sentence: /lost its id, though the row reads like action [\d.]+\. Copy the id again/ }
] as const;

export async function spoil(file: File, how: (typeof refusals)[number]['how']): Promise<File> {
	const book = await Workbook.open(Buffer.from(await file.arrayBuffer()));
	if (how === 'a formula') book.cell(3, 'Evidence').value = { formula: '1+1', result: 2 };
	else book.cell(3, 'Action id').value = how === 'an id deleted' ? null : book.cell(4, 'Action id').value;
	return book.save();
}

/** Shows that what was accepted stands in the plan, and the new row too. */
export async function expectInPlan(world: World): Promise<void> {
	const host = await world.as('hostLead');
	const said = async (number: string) => (await host.open(world.action(number))).text;
	expect(await said(edits.evidence.action)).toContain(edits.evidence.inFile);
	expect(await said(edits.plans.action)).toContain(edits.plans.words);
	expect(await said(edits.status.action)).toContain(edits.status.words);
	expect(await said(edits.date.action)).toContain(edits.date.why);
	expect(await said(`${edits.added.area}.3`)).toContain(edits.added.words);
}

function boxOf(labels: string[], begins: string): string {
	const found = labels.filter((label) => label.startsWith(begins));
	if (found.length !== 1 || !found[0]) throw new Error(`${found.length} changes begin with “${begins}”: ${labels.join(' | ')}`);
	return found[0];
}

function wordsOf(plan: RealPlan, number: string): string {
	const [area = 0, action = 0] = number.split('.').map(Number);
	return plan.areas[area - 1]?.actions[action - 1]?.text ?? '';
}
