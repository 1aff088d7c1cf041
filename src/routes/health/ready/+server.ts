import { isReady } from '#server/ready.ts';
import type { RequestHandler } from './$types';

/** The process can serve: its database answers. */
export const GET: RequestHandler = async () => ((await isReady()) ? new Response('ready\n') : new Response('the database is not answering\n', { status: 503 }));
