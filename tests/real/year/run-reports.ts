import type { World } from './world.ts';

export type ReportKind = 'scrutiny' | 'board' | 'exceptions';
export type MadeReport = { docx: Buffer; pdf: Buffer };

/** Makes a report of today, and fetches it as Word and PDF. */
export async function makeReport(world: World, kind: ReportKind): Promise<MadeReport> {
	const host = await world.as('hostLead');
	const page = await host.open(`${world.plan}/reports`);
	const form = page.forms('make').find((one) => one.values('kind')[0] === kind);
	if (!form) throw new Error(`No report ${kind} can be made`);
	await host.send(page, form);
	const at = `${world.plan}/reports/made/${form.values('id')[0]}`;
	return { docx: await host.download(`${at}/docx`), pdf: await host.download(`${at}/pdf`) };
}
