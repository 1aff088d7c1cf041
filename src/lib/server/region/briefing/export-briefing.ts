import { NotFound } from '#domain/outcomes.ts';
import type { CompareFilter } from '#domain/region/compare.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { buildBriefing } from '../../documents/build/region/briefing.ts';
import { documentFormats, isDocumentFormat, writeDocument } from '../../documents/write/index.ts';
import { readBriefing } from './read-briefing.ts';

/** The regional briefing as a file, as things stand now. Throws NotFound for a format that there is not. */
export async function exportBriefing(db: Database, region: RegionAccess, { filter, format }: { filter: CompareFilter; format: string }) {
	if (!isDocumentFormat(format)) throw new NotFound('format');
	const content = await readBriefing(db, region, filter);
	const { extension, mediaType } = documentFormats[format];
	const place = content.place.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
	return { name: `Regional-briefing-${place}-${content.madeOn}.${extension}`, mediaType, bytes: await writeDocument(buildBriefing(content), format) };
}
