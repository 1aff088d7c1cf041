const awayCodes = new Set([
	'ECONNREFUSED',
	'ECONNRESET',
	'ENOTFOUND',
	'ETIMEDOUT',
	'EPIPE',
	'57P01',
	'57P02',
	'57P03',
	'53300',
	'53100',
	'57014',
	'08006',
	'08001',
	'08003'
]);

/** Whether an error means that the database is away, full or too slow, rather than that something was asked wrongly. */
export function isDatabaseAway(cause: unknown): boolean {
	if (!(cause instanceof Error)) return false;
	const code = (cause as Error & { code?: string }).code;
	return (
		(code !== undefined && awayCodes.has(code)) ||
		/timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error/.test(cause.message)
	);
}
