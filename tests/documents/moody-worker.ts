import { answerJobs } from '#server/documents/write/worker-port.ts';

/** A worker that does as it is told: answers, refuses, dies or never ends. */
answerJobs((job: string): string => {
	if (job === 'refuse') throw new Error('I would rather not');
	if (job === 'die') process.exit(7);
	if (job === 'hang') for (;;);
	return `did ${job}`;
});
