import type { BrowserContext, Page } from '@playwright/test';
import { goodPassword } from '../../factories/sign-in.ts';
import type { Engine } from '../../setup/server.ts';
import { startAt, type MovedServer } from '../../real/year/moved-server.ts';
import { openReview } from '../journey/accounts.ts';
import { atKeyboard, type AtKeyboard } from '../person.ts';
import { people, type Who } from './facts.ts';

type Visit = (wish: { origin: string; javaScript?: boolean; width?: number; height?: number }) => Promise<Page>;
export type Year = {
	server: MovedServer;
	/** The address of the review whose letter is issued. */
	review: string;
	/** A new day, at ten in the morning by Greenwich. */
	on(day: string): Promise<void>;
	/** Somebody signs in on that day: at a desk, or on a phone. */
	sit(who: Who, at?: 'desk' | 'phone'): Promise<AtKeyboard>;
	/** Whoever opens a link without signing in. */
	stranger(): Promise<AtKeyboard>;
	/** What the browsers complained of: whatever stood on a console, a request that failed, an answer of the server that is an error. */
	complaints: string[];
};

/** Starts the server with the review on the day on which its letter is issued. */
export async function startYear(engine: Engine, day: string): Promise<MovedServer> {
	return startAt(`${day}T10:00:00Z`, { engine, seed: new URL('./seed-letter.ts', import.meta.url) });
}

/** The year of a server, gone through in one kind of browser. */
export function yearOf(server: MovedServer, visit: Visit, { javaScript }: { javaScript: boolean }): Year {
	const complaints: string[] = [];
	const open = async (at: 'desk' | 'phone') => {
		const page = await visit({ origin: server.origin, javaScript, ...(at === 'phone' && { width: 390, height: 844 }) });
		listen(page.context(), complaints, javaScript);
		// The browser tells the same day as the server; its timers run on.
		if (javaScript) await page.context().clock.setFixedTime(await dayOf(server));
		return atKeyboard(page);
	};
	return {
		server,
		review: server.seeded,
		complaints,
		async on(day) {
			await server.moveTo(`${day}T10:00:00Z`);
		},
		async sit(who, at = 'desk') {
			const { name, email } = people[who];
			const person = await open(at);
			await person.open('/sign-in');
			await person.fill({ 'E-mail address': email, Password: goodPassword });
			await person.press('Sign in', at === 'desk' ? name : 'Your reviews');
			if (who === 'host' || who === 'lead') await openReview(person, 'Testshire County Council');
			return person;
		},
		stranger: () => open('desk')
	};
}

/** The instant that the server's clock tells. */
async function dayOf({ origin }: MovedServer): Promise<Date> {
	return new Date((await fetch(`${origin}/health/live`)).headers.get('date') ?? '');
}

/** Collects complaints. A form that is refused answers 4xx on purpose, and the browser says so on its console. */
function listen(context: BrowserContext, complaints: string[], javaScript: boolean): void {
	const refused = new Set<string>();
	context.on('response', (response) => {
		const status = response.status();
		if (status < 400) return;
		if (status < 500 && response.request().isNavigationRequest()) refused.add(response.url());
		else complaints.push(`${response.url()} answered ${status}`);
	});
	context.on('console', (message) => {
		const { url } = message.location();
		if (!(message.text().startsWith('Failed to load resource') && refused.has(url))) complaints.push(`${url} said ${message.type()}: ${message.text()}`);
	});
	context.on('requestfailed', (request) => {
		const { errorText } = request.failure() ?? {};
		// A page that is left, and a file that is taken, end their request in this way; so does a script where scripts are off.
		const usual = errorText === 'net::ERR_ABORTED' || (errorText === 'csp' && !javaScript);
		if (!usual) complaints.push(`${request.url()} failed: ${errorText}`);
	});
}
