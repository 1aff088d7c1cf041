import { resolve } from 'node:path';
import * as v from 'valibot';

const url = (protocols: string[], name: string, example: string) =>
	v.pipe(
		v.string(),
		v.check((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), `${name} must look like ${example}`)
	);

const schema = v.object({
	DATABASE_URL: v.optional(url(['postgres:', 'postgresql:'], 'DATABASE_URL', 'postgres://user:password@host:5432/database')),
	DATA_DIR: v.optional(v.pipe(v.string(), v.nonEmpty('DATA_DIR must name a folder')), './data'),
	HOST: v.optional(v.pipe(v.string(), v.nonEmpty('HOST must be an address, such as 127.0.0.1')), '127.0.0.1'),
	PORT: v.optional(
		v.pipe(v.string(), v.regex(/^\d{1,5}$/, 'PORT must be a number, such as 3000'), v.transform(Number), v.maxValue(65535, 'PORT must be below 65536')),
		'3000'
	),
	ORIGIN: v.optional(url(['http:', 'https:'], 'ORIGIN', 'https://reviews.example.gov.uk')),
	SMTP_URL: v.optional(url(['smtp:', 'smtps:'], 'SMTP_URL', 'smtp://user:password@mail.example.gov.uk:587')),
	MAIL_FROM: v.optional(v.pipe(v.string(), v.email('MAIL_FROM must be an e-mail address'))),
	METRICS: v.optional(v.picklist(['local', 'everyone', 'off'], 'METRICS must be local, everyone or off'), 'local'),
	LOG_LEVEL: v.optional(v.picklist(['silent', 'error', 'warn', 'info', 'debug'], 'LOG_LEVEL must be silent, error, warn, info or debug'), 'info'),
	TRUST_PROXY: v.optional(v.picklist(['yes', 'no'], 'TRUST_PROXY must be yes or no'), 'no')
});

export type Configuration = {
	databaseUrl?: string;
	dataDir: string;
	origin: string;
	smtpUrl?: string;
	mailFrom: string;
	metrics: 'local' | 'everyone' | 'off';
	logLevel: string;
};

/** Reads the configuration from the environment. Throws one clear sentence for each fault, all at once, one a line. */
export function readConfiguration(env: Record<string, string | undefined>): Configuration {
	const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
	const parsed = v.safeParse(schema, given);
	if (!parsed.success) throw new Error(parsed.issues.map((issue) => issue.message).join('\n'));
	const { HOST, PORT, ...set } = parsed.output;
	const name = HOST === '127.0.0.1' || HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST;
	const origin = new URL(set.ORIGIN ?? `http://${name}:${PORT}`).origin;
	return {
		databaseUrl: set.DATABASE_URL,
		dataDir: resolve(set.DATA_DIR),
		origin,
		smtpUrl: set.SMTP_URL,
		mailFrom: set.MAIL_FROM ?? `critical-friend@${new URL(origin).hostname}`,
		metrics: set.METRICS,
		logLevel: set.LOG_LEVEL
	};
}
