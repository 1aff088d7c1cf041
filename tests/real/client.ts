import { randomUUID } from 'node:crypto';
import { attribute, elements, hasClass, readHtml, words, type Document } from './html.ts';
import { Form, type Sent, type Value } from './form.ts';

type Posted = { method: 'POST'; body: string | Uint8Array<ArrayBuffer>; type: string };
/** What a form is filled with, and which of its buttons is pressed. */
type Filling = { fill?: Record<string, Value>; button?: string };

/** A page that a person has in front of them. */
export class Page {
	readonly url: URL;
	readonly html: string;
	readonly document: Document;

	constructor(url: URL, html: string) {
		this.url = url;
		this.html = html;
		this.document = readHtml(html);
	}

	/** Every form that is sent to this named action; '' is a form that is sent to its own page. */
	forms(action: string): Form[] {
		return elements(this.document, 'form')
			.filter((form) => (attribute(form, 'method') ?? 'get').toLowerCase() === 'post' && actionOf(attribute(form, 'action') ?? '') === action)
			.map((form) => new Form(this.document, form));
	}

	form(action: string): Form {
		const [form] = this.forms(action);
		if (form) return form;
		const there = elements(this.document, 'form').map((one) => attribute(one, 'action') ?? '(own address)');
		throw new Error(`No form “${action}” on ${this.url.pathname}${this.url.search}. It has: ${there.join(', ') || 'none'}`);
	}

	/** Links whose address, or whose words, fit. */
	links(fits: RegExp): { href: string; label: string }[] {
		return elements(this.document, 'a')
			.map((link) => ({ href: attribute(link, 'href') ?? '', label: words(link) }))
			.filter(({ href, label }) => fits.test(href) || fits.test(label));
	}

	/** The sentences of the error summary. */
	get errors(): string[] {
		const summaries = elements(this.document).filter((element) => hasClass(element, 'cf-summary-error'));
		return summaries.flatMap((summary) => elements(summary, 'li').map(words));
	}

	get text(): string {
		const [body] = elements(this.document, 'body');
		return body ? words(body) : '';
	}
}

/**
 * A person at a browser without scripts: keeps cookies, follows what the pages offer, sends their forms. Throws where a page is refused, and where a form
 * comes back, with the sentences of its error summary; the page that came back is the cause.
 */
export class Browser {
	readonly origin: string;
	/** How many requests were made, and how long they took together. */
	readonly spent = { requests: 0, ms: 0 };
	readonly #cookies = new Map<string, string>();

	constructor(origin: string) {
		this.origin = origin;
	}

	async open(address: string): Promise<Page> {
		const { url, response } = await this.#request(new URL(address, this.origin));
		const html = await response.text();
		if (!response.ok) throw new Error(`${url.pathname}${url.search} answered ${response.status}: ${new Page(url, html).text.slice(0, 300)}`);
		return new Page(url, html);
	}

	/** Opens a page, fills its form for this action and sends it. */
	async submit(address: string, action: string, { fill = {}, button }: Filling = {}): Promise<Page> {
		const page = await this.open(address);
		return this.send(page, page.form(action).fill(fill), button);
	}

	/** Sends a form of a page that is open; gives the page that comes after. */
	async send(page: Page, form: Form, button?: string): Promise<Page> {
		const sent = form.send(button);
		const to = new URL(sent.action || page.url.href, page.url);
		to.hash = '';
		const { url, response } = await this.#request(to, await bodyOf(sent));
		const answer = new Page(url, await response.text());
		if (!response.ok || answer.errors.length > 0) {
			const said = answer.errors.join('. ') || answer.text.slice(0, 300);
			throw new Error(`The form ${sent.action || url.pathname} of ${page.url.pathname} came back (${response.status}): ${said}`, { cause: answer });
		}
		return answer;
	}

	/** A file that a page offers. */
	async download(address: string): Promise<Buffer> {
		const { url, response } = await this.#request(new URL(address, this.origin));
		const bytes = Buffer.from(await response.arrayBuffer());
		if (!response.ok) throw new Error(`${url.pathname} answered ${response.status}`);
		if (!response.headers.get('content-disposition')?.startsWith('attachment')) throw new Error(`${url.pathname} is no download`);
		return bytes;
	}

	/** Sends one request and follows where it leads, as a browser does: after a redirect everything is fetched with GET. */
	async #request(url: URL, posted?: Posted): Promise<{ url: URL; response: Response }> {
		const started = performance.now();
		let next = posted;
		for (let hop = 0; hop < 10; hop++) {
			const headers = { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '), accept: 'text/html,*/*', origin: this.origin };
			const sent = next ? { method: next.method, body: next.body, headers: { ...headers, 'content-type': next.type } } : { headers };
			const response = await fetch(url, { ...sent, redirect: 'manual' });
			this.spent.requests++;
			for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
			const location = response.headers.get('location');
			if (response.status < 300 || response.status > 399 || !location) {
				this.spent.ms += performance.now() - started;
				return { url, response };
			}
			await response.arrayBuffer();
			url = new URL(location, url);
			next = undefined;
		}
		throw new Error(`${url.pathname} leads on for ever`);
	}

	#keep(cookie: string): void {
		const [pair = '', ...attributes] = cookie.split(/;\s*/);
		const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
		const over = attributes.some((one) => /^max-age=0$/i.test(one) || (/^expires=/i.test(one) && new Date(one.slice(8)) <= new Date()));
		if (over || value === '') this.#cookies.delete(name);
		else this.#cookies.set(name, value);
	}
}

/** The named action in a form's address: "save" of "?/save&section=7", '' of a form for its own page; another page's path as it stands. */
function actionOf(address: string): string {
	return /[?&]\/([\w-]+)/.exec(address)?.[1] ?? address.replace(/[?#].*/, '');
}

/** The body and its type. Multipart is written here, since a browser sends a file field that was left empty with an empty file name, and `FormData` does not. */
async function bodyOf({ fields, multipart }: Sent): Promise<Posted> {
	if (!multipart) {
		const body = new URLSearchParams(fields.map(([name, value]) => [name, typeof value === 'string' ? value : value.name]));
		return { method: 'POST', body: body.toString(), type: 'application/x-www-form-urlencoded' };
	}
	const boundary = `----form${randomUUID()}`;
	const parts: Buffer[] = [];
	for (const [name, value] of fields) {
		const file = typeof value === 'string' ? '' : `; filename="${value.name}"\r\ncontent-type: ${value.type || 'application/octet-stream'}`;
		parts.push(Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n`));
		parts.push(typeof value === 'string' ? Buffer.from(value) : Buffer.from(await value.arrayBuffer()), Buffer.from('\r\n'));
	}
	const body = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
	return { method: 'POST', body: new Uint8Array(body), type: `multipart/form-data; boundary=${boundary}` };
}
