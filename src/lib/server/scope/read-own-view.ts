import { sql } from 'kysely';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';

export type MeasureRow = {
	id: string;
	subject: string;
	name: string;
	value: string;
	numerator: number | null;
	denominator: number | null;
	period: string;
	source: string;
	timescale: string;
	givenBy: 'host' | 'team';
	version: number;
};

export type Subject = {
	/** `theme:` or `kloe:` and the id, as forms send it. */
	key: string;
	title: string;
	about: string;
	text: string | null;
	writtenAt: string | null;
	version: number;
	measures: MeasureRow[];
};

/**
 * The host's own view of each theme and question with its measures, and the measures that the team found (for the team only); two queries.
 * Throws NotAllowed without `own-view:read`.
 */
export async function readOwnView(
	db: Database,
	review: ReviewAccess
): Promise<{ themes: Subject[]; kloes: Subject[]; general: MeasureRow[]; found: MeasureRow[] }> {
	review.require('own-view:read');
	const { rows: subjects } = await sql<Omit<Subject, 'measures'> & { kind: string }>`
		select 'theme' as kind, 'theme:' || theme.id as key, theme.name as title, theme.about, own_view.text, own_view.written_at as "writtenAt", coalesce(own_view.version, 0) as version, theme.position
		from theme left join own_view on own_view.theme_id = theme.id where theme.review_id = ${review.id}
		union all
		select 'kloe', 'kloe:' || kloe.id, kloe.question, '', own_view.text, own_view.written_at, coalesce(own_view.version, 0), kloe.position
		from kloe left join own_view on own_view.kloe_id = kloe.id where kloe.review_id = ${review.id}
		order by kind, position, key`.execute(db);
	const measures = await db
		.selectFrom('measure')
		.select(['id', 'name', 'value', 'numerator', 'denominator', 'period', 'source', 'timescale', 'version'])
		.select([
			sql<string>`case when theme_id is not null then 'theme:' || theme_id when kloe_id is not null then 'kloe:' || kloe_id else '' end`.as('subject'),
			sql<'host' | 'team'>`given_by`.as('givenBy')
		])
		.where('review_id', '=', review.id)
		.$if(!review.may('notes:read'), (query) => query.where('given_by', '=', 'host'))
		.orderBy('position')
		.orderBy('id')
		.execute();
	const of = (kind: string) =>
		subjects
			.filter((subject) => subject.kind === kind)
			.map(({ key, title, about, text, writtenAt, version }) => ({
				...{ key, title, about, text, writtenAt, version },
				measures: measures.filter((measure) => measure.subject === key && measure.givenBy === 'host')
			}));
	return {
		themes: of('theme'),
		kloes: of('kloe'),
		general: measures.filter((measure) => measure.subject === '' && measure.givenBy === 'host'),
		found: measures.filter((measure) => measure.givenBy === 'team')
	};
}
