import { resolve } from 'node:path';
import { root } from './root.js';

/**
 * Fills in what the environment does not say, for the server and for development: a trial on this machine, on http://localhost:3000, with its data in `data/`.
 * An empty value counts as none, since container files pass those. The server checks the values.
 * @param {Record<string, string | undefined>} env changed in place
 */
export function fillEnvironment(env) {
	env.HOST ||= '127.0.0.1';
	env.PORT ||= '3000';
	// The address that people type: a form opened under another name than ORIGIN's would be refused.
	const everywhere = ['127.0.0.1', '0.0.0.0', '::', '::1'];
	const name = everywhere.includes(env.HOST) ? 'localhost' : env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST;
	env.ORIGIN ||= `http://${name}:${env.PORT}`;
	// An attachment has up to 25 MB; the form around it needs some more.
	env.BODY_SIZE_LIMIT ||= '30M';
	env.DATA_DIR = resolve(root, env.DATA_DIR || 'data');
	env.CF_ROOT ||= root;
	// Behind a proxy that is trusted the visitor's address is the last one that it added; without one that header is anybody's word.
	if (env.TRUST_PROXY === 'yes') {
		env.ADDRESS_HEADER ||= 'x-forwarded-for';
		env.XFF_DEPTH ||= '1';
	}
}
