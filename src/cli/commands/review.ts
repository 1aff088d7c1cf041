import { openAsOperator } from '#server/access/operator-key.ts';
import { exportReview } from '#server/bundle/export-review.ts';
import { importReview } from '#server/bundle/import-review.ts';
import { commandLine, required, type Command } from '../command.ts';

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

export const exportReviewCommand: Command = {
	name: 'review export',
	usage: 'cf review export --review ID --out FILE [--with-evidence] [--json]',
	about: 'write a review to a JSON bundle; notes and cases only with --with-evidence, which is recorded',
	options: { review: { type: 'string' }, out: { type: 'string' }, 'with-evidence': { type: 'boolean' } },
	async run({ db }, given) {
		const [id, path] = [required(given, 'review'), required(given, 'out')];
		const withEvidence = given.values['with-evidence'] === true;
		const bundle = await exportReview(db, await openAsOperator(db, id), { withEvidence });
		const content = Buffer.from(`${JSON.stringify(bundle, null, '\t')}\n`);
		return {
			lines: [`Wrote ${path}${withEvidence ? ', with notes and cases' : ''}`],
			json: { file: path, withEvidence, bytes: content.length },
			files: [{ path, content }]
		};
	}
};

export const importReviewCommand: Command = {
	name: 'review import',
	usage: 'cf review import FILE [--json]',
	about: 'take in a review from a JSON bundle, whole or not at all',
	options: {},
	positionals: 1,
	inputs: ({ positionals }) => positionals,
	async run({ db }, { positionals, files }) {
		const { id, title } = await importReview(db, files.get(positionals[0]!)!.toString('utf8'), commandLine);
		return { lines: [`Imported ${title}: ${id}. Its people are names without accounts.`], json: { id, title } };
	}
};
