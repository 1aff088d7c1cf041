import pino from 'pino';

let current = pino({ level: 'silent' });

/** Starts the log: one JSON line an event on standard output. Secrets and words of people are never put into it; these paths are a second net. */
export function startLog(level: string): void {
	current = pino({ level, base: undefined, redact: ['password', 'token', '*.password', '*.token', 'err.parameters', 'err.detail', 'err.where'] });
}

/** The log of this process. */
export function log(): pino.Logger {
	return current;
}
