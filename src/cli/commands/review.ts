import type { Command } from '../command.ts';

export const listReviewsCommand: Command = {
	name: 'review list',
	usage: 'cf review list [--json]',
	about: 'list the reviews',
	options: {},
	async run({ db }) {
		const reviews = await db
			.selectFrom('review')
			.innerJoin('authority', 'authority.gss_code', 'review.authority_code')
			.select([
				'review.id',
				'authority.official_name as host',
				'review.title',
				'review.stage',
				'review.framework_key as framework',
				'review.visit_start as visitStart'
			])
			.select('review.fictional')
			.orderBy('review.visit_start')
			.orderBy('review.id')
			.execute();
		return {
			lines: reviews.map((review) => `${review.id}  ${review.stage.padEnd(10)}  ${review.host}: ${review.title}${review.fictional ? ' (fictional)' : ''}`),
			json: reviews
		};
	}
};
