import { type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { withHeaders } from '$edge/headers.ts';
import { withMetrics } from '$edge/metrics.ts';
import { reportError } from '$edge/report-error.ts';
import { withRequestId } from '$edge/request-id.ts';
import { withSignIn } from '$edge/sign-in.ts';
import { keepTidy } from '#server/access/tidy-access.ts';
import { serveCommands } from '#cli/serve-commands.ts';
import { startServer } from '#server/start-server.ts';

export const init: ServerInit = async () => {
	const { connection, configuration } = await startServer();
	keepTidy(connection.db);
	if (connection.embedded) await serveCommands({ db: connection.db, connection, configuration });
};

/** What every request passes, in order: a number for the log, a clock, the headers, who it is. */
export const handle: Handle = sequence(withRequestId, withMetrics, withHeaders, withSignIn);

export const handleError: HandleServerError = reportError;
