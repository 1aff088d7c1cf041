import type { Command } from './command.ts';
import { backup, restore } from './commands/backup.ts';
import { demonstrate } from './commands/demo.ts';
import { verify } from './commands/history.ts';
import { exportLetterCommand } from './commands/letter.ts';
import { migrate } from './commands/migrate.ts';
import { exportPlanCommand } from './commands/plan.ts';
import { read } from './commands/read.ts';
import { exportReviewCommand, importReviewCommand, listReviewsCommand } from './commands/review.ts';
import { addUser, disableUser, listUsers } from './commands/user.ts';

/** Every command, in the order of the help. */
export const commands: Command[] = [
	migrate,
	demonstrate,
	addUser,
	listUsers,
	disableUser,
	listReviewsCommand,
	exportReviewCommand,
	importReviewCommand,
	exportLetterCommand,
	exportPlanCommand,
	read,
	verify,
	backup,
	restore
];
