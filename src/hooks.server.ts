import { type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { withHeaders } from '$edge/headers.ts';
import { reportError } from '$edge/report-error.ts';
import { withRequestId } from '$edge/request-id.ts';
import { withSignIn } from '$edge/sign-in.ts';
import { serveCommands } from '#cli/serve-commands.ts';
import { startServer } from '#server/start-server.ts';

export const init: ServerInit = async () => {
	const { connection, configuration } = await startServer();
	if (connection.embedded) await serveCommands({ db: connection.db, connection, configuration });
};

/** What every request passes, in order: a number for the log, the headers, who it is. */
export const handle: Handle = sequence(withRequestId, withHeaders, withSignIn);

export const handleError: HandleServerError = reportError;
