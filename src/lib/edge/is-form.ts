const formTypes = /^(multipart\/form-data|application\/x-www-form-urlencoded)\b/;

/** Whether a request is a form of a page, which a person typed; anything else (a script, another program) is told to sign in instead. */
export function isForm({ request }: { request: Request }): boolean {
	return request.method === 'POST' && formTypes.test(request.headers.get('content-type') ?? '');
}
