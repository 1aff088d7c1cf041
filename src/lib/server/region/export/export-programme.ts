import { formatDate, today } from '#domain/dates.ts';
import { nextWords } from '#domain/region/programme-words.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import type { Sheet } from '../../documents/write/sheet.ts';
import { readProgramme } from '../programme/read-programme.ts';
import { fileOf, type RegionFile } from './export-region.ts';

/** The programme as Excel or CSV. Throws NotFound for another format. */
export async function exportProgramme(db: Database, region: RegionAccess, format: string): Promise<RegionFile> {
	const { place, rows } = await readProgramme(db, region);
	const text = (header: string, width: number) => ({ header, width, kind: 'text' as const });
	const table: Sheet = {
		name: 'Programme',
		columns: [
			text('Authority', 16),
			text('Last peer review', 22),
			{ header: 'Its letter', width: 15, kind: 'date' },
			text('Last inspection or visit', 22),
			{ header: 'Its report', width: 15, kind: 'date' },
			text('Next', 26),
			text('Progress reviews not held', 16),
			text('Peers offered', 24)
		],
		rows: rows.map((row) => ({
			cells: [
				row.name,
				row.peerReview?.title ?? '',
				row.peerReview?.day ?? null,
				row.inspection?.title ?? '',
				row.inspection?.day ?? null,
				nextWords(row.next),
				row.overdueFollowUps.map((day) => `due on ${formatDate(day)}`).join('\n'),
				row.offers
					.map(({ peers, until, note }) =>
						[`${peers} ${peers === 1 ? 'peer' : 'peers'}`, until && `until ${formatDate(until)}`, note].filter(Boolean).join(', ')
					)
					.join('\n')
			]
		}))
	};
	return fileOf(
		`Programme ${place} ${today()}`,
		format,
		() => table,
		() => ({ title: `Programme of ${place}`, language: 'en-GB', sheets: [table] })
	);
}
