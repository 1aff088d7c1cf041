import { NotFound } from '#domain/outcomes.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { readMemory } from '../memory/memory-page.ts';
import { readHelp } from '../memory/read-help.ts';
import { fileOf, type RegionFile } from './export-region.ts';
import { helpSheets, helpTable } from './help-sheets.ts';
import { memorySheets, memoryTable } from './thread-sheets.ts';

/** One authority on the record, or the thread of one of its issues, as Excel or CSV. Throws NotFound for an authority, issue or format that is not there. */
export async function exportMemory(
	db: Database,
	region: RegionAccess,
	{ format, ...asked }: { format: string; code: string; issue: string | null }
): Promise<RegionFile> {
	const memory = await readMemory(db, region, { ...asked, file: true });
	return fileOf(
		`${memory.authority.name} ${memory.issue?.name ?? 'on the record'}`,
		format,
		() => memoryTable(memory),
		() => memorySheets(memory)
	);
}

/** Who could help with an issue, as Excel or CSV. Throws NotFound for an issue, authority or format that is not there. */
export async function exportHelp(
	db: Database,
	region: RegionAccess,
	{ format, ...asked }: { format: string; issue: string | null; authority: string | null }
): Promise<RegionFile> {
	const help = await readHelp(db, region, { ...asked, file: true });
	if (!help.issue) throw new NotFound('issue');
	return fileOf(
		`Who could help ${help.issue.name}`,
		format,
		() => helpTable(help),
		() => helpSheets(help)
	);
}
