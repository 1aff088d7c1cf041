// A process of its own that does one job on a database, so that a test can kill it half way: `node run-one.ts reminders|mail DATABASE_URL [SMTP_URL]`.
import { connect } from '#server/db/connect.ts';
import { sendWaiting } from '#server/mail/send-waiting.ts';
import { remind } from '#server/reminders/remind.ts';

const [job, databaseUrl, smtpUrl] = process.argv.slice(2);
const connection = await connect({ databaseUrl });
const office = { origin: 'http://localhost:3000', mailFrom: 'critical-friend@council.gov.uk', smtpUrl };
if (job === 'mail') await sendWaiting(connection.db, office);
else await remind(connection.db, office, new Date('2026-03-17T09:00:00Z'));
await connection.close();
