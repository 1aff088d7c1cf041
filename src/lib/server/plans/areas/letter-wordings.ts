import { sql, type ExpressionBuilder } from 'kysely';
import type { Tables } from '../../db/tables.ts';

/**
 * What the host may choose from: the agreed areas (and mixed findings) and the recommendations of the letter, in the words of the issued letter and no later draft's.
 * Nothing of sources, notes or short wordings leaves these queries.
 */
export const letterText = sql<string>`coalesce(nullif(issued_wording.text, ''), finding.text)`;

/** Agreed areas for development and mixed findings that stand; for a query that already knows its review. */
export function letterAreas(eb: ExpressionBuilder<Tables, 'review'>) {
	return eb
		.selectFrom('finding')
		.innerJoin('finding_agreement', 'finding_agreement.finding_id', 'finding.id')
		.where('finding.kind', 'in', ['area', 'mixed'])
		.where('finding.merged_into', 'is', null);
}

/** The recommendations; those without words are not in the letter. */
export function letterRecommendations(eb: ExpressionBuilder<Tables, 'review'>) {
	return eb.selectFrom('recommendation').where('recommendation.text', '<>', '');
}
