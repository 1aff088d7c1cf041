// Run by crash.test.ts, and killed by it: checks that what was acknowledged before is there, then writes notes as fast as it can, noting each one once it is acknowledged.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { newId } from '#domain/id.ts';
import { openAsOperator } from '#server/access/operator-key.ts';
import { connect } from '#server/db/connect.ts';
import { migrateToLatest } from '#server/db/migrate.ts';
import { act } from '#server/history/act.ts';
import { insertOnce } from '#server/history/once.ts';
import { verifyHistory } from '#server/history/verify-history.ts';
import { aReview } from '../factories/reviews.ts';

const [acknowledged, task] = process.argv.slice(2) as [string, string];
const { db, close } = await connect({ databaseUrl: process.env['DATABASE_URL'] || undefined, dataDir: process.env['DATA_DIR'] });
if (!existsSync(acknowledged)) {
	await migrateToLatest(db);
	const { id, manager } = await aReview(db);
	writeFileSync(acknowledged, `${JSON.stringify({ id, manager: manager.id })}\n`);
}
const [first, ...ids] = readFileSync(acknowledged, 'utf8').trimEnd().split('\n');
const { id, manager } = JSON.parse(first!) as { id: string; manager: string };
const there = new Set((await db.selectFrom('note').select('id').where('review_id', '=', id).execute()).map((row) => row.id));
const lost = ids.filter((one) => !there.has(one)).length;

if (task === 'verify') {
	const { faults } = await verifyHistory(db);
	process.stdout.write(`${JSON.stringify({ acknowledged: ids.length, lost, faults })}\n`);
	await close();
} else {
	const review = await openAsOperator(db, id, { id: manager, name: 'Priya Nair' });
	process.stdout.write(`${JSON.stringify({ lost })}\n`);
	for (;;) {
		const note = newId();
		await act(db, review, { what: 'note recorded', seenWith: 'notes:read' }, async (trx) => {
			await insertOnce(trx, 'note', { id: note, review_id: id, author_id: manager, author_name: 'Priya Nair', text: 'Seen.' });
			return { about: { note }, texts: { text: 'Seen.' } };
		});
		appendFileSync(acknowledged, `${note}\n`);
	}
}
