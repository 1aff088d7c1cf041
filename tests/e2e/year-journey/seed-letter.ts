// Run by the moved server before it starts: a review whose letter is issued, and the people of its year, all of whom open their accounts with one password.
import { newId } from '#domain/id.ts';
import { openReview } from '#server/access/open-review.ts';
import { hashPassword } from '#server/access/passwords.ts';
import { connect } from '#server/db/connect.ts';
import { migrateToLatest } from '#server/db/migrate.ts';
import { agreeFinding } from '#server/findings/agree-finding.ts';
import { issueLetter } from '#server/letters/issue-letter.ts';
import { shareLetter } from '#server/letters/share-letter.ts';
import { signLetter } from '#server/letters/sign-letter.ts';
import { aFinding, themesOf } from '../../factories/findings.ts';
import { aLetter } from '../../factories/letters.ts';
import { anAccount } from '../../factories/people.ts';
import { aMember } from '../../factories/reviews.ts';
import { goodPassword } from '../../factories/sign-in.ts';
import { areas, people, recommendation } from './facts.ts';

const connection = await connect({ databaseUrl: process.env['DATABASE_URL'] || undefined, dataDir: process.env['DATA_DIR'] });
const { db } = connection;
await migrateToLatest(db);
const letter = await aLetter(db, { framework: 'front-door-readiness' });
const [, theme] = await themesOf(db, letter.manager);
for (const text of [areas.families, areas.partners]) {
	const { id } = await aFinding(db, letter.manager, { kind: 'area', text, themeId: theme, sources: 3 });
	await agreeFinding(db, letter.manager, { findingId: id, version: 1, reason: '' });
}
await db.insertInto('recommendation').values({ id: newId(), review_id: letter.id, text: recommendation, position: 0 }).execute();
await aMember(db, letter.id, await anAccount(db, { name: people.officer.name, post: 'Team manager' }), 'host-contributor');
await anAccount(db, { name: people.administrator.name, isAdministrator: true });

await shareLetter(db, letter.manager, { id: newId(), commentsBy: null });
await signLetter(db, (await letter.again()).lead, { id: newId() });
const { id: versionId } = await db
	.selectFrom('letter_version')
	.select('id')
	.where('review_id', '=', letter.id)
	.orderBy('number', 'desc')
	.executeTakeFirstOrThrow();
await issueLetter(db, await openReview(db, letter.manager.user, letter.id), { versionId, reason: '' });

const password_hash = await hashPassword(goodPassword);
for (const { name, email } of Object.values(people)) await db.updateTable('account').set({ email, password_hash }).where('name', '=', name).execute();
await connection.close();
process.stdout.write(`/reviews/${letter.id}`);
