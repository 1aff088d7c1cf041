import type { RequestHandler } from './$types';

/** The process answers. Says nothing of the database. */
export const GET: RequestHandler = () => new Response('alive\n');
