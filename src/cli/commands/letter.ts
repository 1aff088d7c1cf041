import { openAsOperator } from '#server/access/operator-key.ts';
import { exportLetter } from '#server/letters/export-letter.ts';
import { required, UsageError, type Command } from '../command.ts';

export const exportLetterCommand: Command = {
	name: 'letter export',
	usage: 'cf letter export --review ID --format docx|pdf|html|odt|md [--large-print] [--version N] --out FILE',
	about: 'write a letter to a file; without --version the draft as it stands',
	options: { review: { type: 'string' }, format: { type: 'string' }, 'large-print': { type: 'boolean' }, version: { type: 'string' }, out: { type: 'string' } },
	async run({ db }, given) {
		const [id, format, path] = [required(given, 'review'), required(given, 'format'), required(given, 'out')];
		const version = given.values.version;
		if (version !== undefined && !/^\d+$/.test(String(version))) throw new UsageError('Give --version as a number, such as 2');
		const review = await openAsOperator(db, id);
		const { bytes } = await exportLetter(db, review, {
			format,
			version: version === undefined ? undefined : Number(version),
			largePrint: given.values['large-print'] === true
		});
		return { lines: [`Wrote ${path}`], json: { file: path, bytes: bytes.length }, files: [{ path, content: bytes }] };
	}
};
