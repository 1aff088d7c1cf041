import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect } from 'vitest';
import { expectAccessible, test } from './browser.ts';
import { startServer, type Server as Product } from './server.ts';

// The checks that the journeys lean on must be able to fail.
let faulty: Server;
let origin: string;
let product: Product;
beforeAll(async () => {
	product = await startServer();
	faulty = createServer((request, response) => {
		response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': "default-src 'none'" });
		response.end(request.url === '/styled' ? '<html lang="en"><title>A</title><p style="color:red">styled</p></html>' : '<html><img src="data:,"></html>');
	});
	await new Promise<void>((resolve) => faulty.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${(faulty.address() as { port: number }).port}`;
});
afterAll(async () => {
	faulty.close();
	await product.stop();
});

test.for([true, false])('a message of the content security policy fails a test (scripts: %s)', { fails: true }, async (javaScript, { visit }) => {
	const page = await visit({ origin, javaScript });
	await page.goto('/styled');
});

test('axe names what is wrong', async ({ browser, skip }) => {
	if (!browser) return skip('Chromium is not installed');
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`${origin}/`);
	await expect(expectAccessible(page)).rejects.toMatchObject({
		actual: expect.arrayContaining([expect.stringContaining('html-has-lang'), expect.stringContaining('image-alt')])
	});
	await context.close();
});

test.for([true, false])('the first page of the product passes both (scripts: %s)', async (javaScript, { visit }) => {
	const page = await visit({ origin: product.origin, javaScript });
	const answer = await page.goto('/');
	expect(answer?.status()).toBe(200);
	await expectAccessible(page);
	const missing = await page.goto('/nothing-here');
	expect(missing?.status()).toBe(404);
});
