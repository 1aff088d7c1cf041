import { restoreBackup } from '#server/backup/restore-backup.ts';
import { isSealed, seal, unseal } from '#server/backup/seal.ts';
import { writeBackup } from '#server/backup/write-backup.ts';
import { actOnInstallation } from '#server/history/act.ts';
import { commandLine, UsageError, type Command } from '../command.ts';

export const backup: Command = {
	name: 'backup',
	usage: 'cf backup FILE [--plain] [--json]',
	about: 'write everything to a file, sealed with the passphrase in CF_PASSPHRASE unless --plain',
	options: { plain: { type: 'boolean' } },
	positionals: 1,
	async run({ db }, { values, positionals, passphrase }) {
		const path = positionals[0]!;
		if (!values.plain && !passphrase) throw new UsageError('Set CF_PASSPHRASE to seal the backup, or say --plain to leave it readable');
		const plain = writeBackup(db);
		const content = values.plain ? plain : seal(plain, passphrase!);
		return { lines: [`Wrote ${path}`], json: { file: path, sealed: !values.plain }, files: [{ path, content }] };
	}
};

export const restore: Command = {
	name: 'restore',
	usage: 'cf restore FILE [--replace] [--json]',
	about: 'put a backup in place; --replace when the database is in use',
	options: { replace: { type: 'boolean' } },
	positionals: 1,
	inputs: ({ positionals }) => positionals,
	async run({ db }, { values, positionals, files, passphrase }) {
		const bytes = files.get(positionals[0]!)!;
		if (isSealed(bytes) && !passphrase) throw new UsageError('Set CF_PASSPHRASE to the passphrase of this backup');
		const { rows, madeAt } = await restoreBackup(db, isSealed(bytes) ? unseal(bytes, passphrase!) : bytes, { replace: values.replace === true });
		await actOnInstallation(db, commandLine, 'backup restored', async () => ({ about: { rows, madeAt } }));
		return { lines: [`Restored ${rows} rows of the backup made at ${madeAt}. Everyone signs in again.`], json: { rows, madeAt } };
	}
};
