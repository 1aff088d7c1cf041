import { Browser } from '../client.ts';
import { elements, attribute } from '../html.ts';
import { invite, password, type People } from '../people.ts';
import { addAccount } from '../run-review.ts';
import type { Ledger } from './ledger.ts';
import type { MovedServer } from './moved-server.ts';

/** Who acts in the year after a review: those of the review, and two officers of the host, the second of whom comes later. */
export type Who = keyof People | 'officer' | 'successor';
const emails: Record<Who, string> = {
	administrator: 'office@example.org',
	manager: 'manager@example.org',
	lead: 'lead@example.org',
	hostLead: 'host@example.org',
	officer: 'officer@example.org',
	successor: 'successor@example.org'
};

/** The plan in its year: the server and its clock, the people at their browsers, the review's address, and the record of all that was put in. */
export class World {
	readonly server: MovedServer;
	readonly review: string;
	readonly ledger: Ledger;
	readonly #browsers = new Map<Who, { browser: Browser; day: string }>();
	/** The addresses of actions by their number in the plan. */
	readonly actions = new Map<string, string>();
	/** The numbers of the actions in the order of the plan as it was agreed. */
	readonly agreed: string[];
	/** The page of the measure that is counted. */
	countMeasure = '';
	day: string;

	constructor(server: MovedServer, review: string, ledger: Ledger, day: string) {
		this.server = server;
		this.review = review;
		this.ledger = ledger;
		this.agreed = ledger.actions.map(({ number }) => number);
		this.day = day;
	}

	get plan(): string {
		return `${this.review}/plan`;
	}

	/** A new day, ten in the morning by Greenwich. Nobody is signed in any more. */
	async on(day: string): Promise<void> {
		if (day < this.day) throw new Error(`${day} comes before ${this.day}`);
		if (day === this.day) return;
		this.day = day;
		await this.server.moveTo(`${day}T10:00:00Z`);
	}

	/** Somebody at their browser, signed in today through the form. */
	async as(who: Who): Promise<Browser> {
		const there = this.#browsers.get(who);
		if (there?.day === this.day) return there.browser;
		const browser = there?.browser ?? new Browser(this.server.origin);
		await browser.submit('/sign-in', '', { fill: { email: emails[who], password } });
		this.#browsers.set(who, { browser, day: this.day });
		return browser;
	}

	/** Invites two officers of the host, and gives them access. */
	async inviteOfficers(names: { officer: string; successor: string }): Promise<void> {
		const administrator = await this.as('administrator');
		const manager = await this.as('manager');
		for (const who of ['officer', 'successor'] as const) {
			const browser = await invite(administrator, { name: names[who], email: emails[who] });
			this.#browsers.set(who, { browser, day: this.day });
			await addAccount(manager, this.review, { email: emails[who], role: 'Host contributor', post: 'Team manager', organisation: 'The council' });
		}
	}

	emailOf(who: Who): string {
		return emails[who];
	}

	/** The boxes of the plan's table as it stands, which say the number of each action and its id. */
	async boxes(): Promise<Map<string, string>> {
		const page = await (await this.as('hostLead')).open(this.plan);
		const boxes = elements(page.document, 'input').filter((input) => attribute(input, 'name') === 'rows[]');
		return new Map(boxes.map((box) => [(attribute(box, 'aria-label') ?? '').replace('Choose action ', ''), attribute(box, 'value') ?? '']));
	}

	/** Learns the addresses of all actions from the plan's table. */
	async learnActions(): Promise<void> {
		for (const [number, box] of await this.boxes()) this.actions.set(number, `${this.plan}/actions/${box.split(':')[0]}`);
	}

	action(number: string): string {
		const address = this.actions.get(number);
		if (!address) throw new Error(`The plan shows no action ${number}`);
		return address;
	}
}
