import { openAsOperator } from '#server/access/operator-key.ts';
import { exportPlan } from '#server/plans/export-plan.ts';
import { required, type Command } from '../command.ts';

export const exportPlanCommand: Command = {
	name: 'plan export',
	usage: 'cf plan export --review ID --format docx|pdf|xlsx|csv --out FILE',
	about: 'write an action plan to a file',
	options: { review: { type: 'string' }, format: { type: 'string' }, out: { type: 'string' } },
	async run({ db }, given) {
		const [id, format, path] = [required(given, 'review'), required(given, 'format'), required(given, 'out')];
		const { bytes } = await exportPlan(db, await openAsOperator(db, id), format);
		return { lines: [`Wrote ${path}`], json: { file: path, bytes: bytes.length }, files: [{ path, content: bytes }] };
	}
};
