import { invitePeople } from '../people.ts';
import type { RealPlan } from '../plan-004.ts';
import { draftLetter, issueLetter } from '../run-letter.ts';
import { makePlan } from '../run-plan.ts';
import { findThings, scopeReview } from '../run-review.ts';
import type { Story } from '../story.ts';
import { Ledger } from './ledger.ts';
import { startAt } from './moved-server.ts';
import { giveFirstDates, holding, numberAt } from './run-updates.ts';
import { measures } from './schedule.ts';
import { World } from './world.ts';

/** Names of the two officers; they are nobody's. */
export const officers = { officer: 'Robin Marsh', successor: 'Ellis Carrow' };

/** Brings the review to its issued letter in the days in which it took place, and its plan to the agreement of 1 May 2014 with measures, dates and an officer in post. */
export async function agreePlan(story: Story, plan: RealPlan, body: string): Promise<World> {
	const server = await startAt('2014-02-24T10:00:00Z');
	try {
		const people = await invitePeople(server, { lead: story.lead.name, hostLead: story.hostLead.name });
		const review = await scopeReview(people, story);
		await findThings(people, review, story);
		await draftLetter(people, review, story);
		await server.moveTo('2014-02-28T10:00:00Z');
		const world = new World(server, review, new Ledger(plan), '2014-02-28');
		await issueLetter({ ...people, manager: await world.as('manager'), lead: await world.as('lead'), hostLead: await world.as('hostLead') }, review);
		await world.on('2014-03-20');
		const areas = story.findings.filter(({ kind }) => kind === 'area').map(({ text }) => text);
		await makePlan({ ...people, hostLead: await world.as('hostLead') }, review, plan, areas);
		await world.learnActions();

		await world.on('2014-05-01');
		await (await world.as('hostLead')).submit(`${world.plan}/about`, 'agree', { fill: { body, agreedOn: world.day } });
		world.ledger.agreedOn = world.day;
		await world.on('2014-05-02');
		await giveFirstDates(world);
		await addMeasures(world);
		await world.inviteOfficers(officers);
		await putInPost(world, leadOf(plan));
		return world;
	} catch (cause) {
		await server.stop();
		throw cause;
	}
}

/** The address of a post by its name. */
export async function postNamed(world: World, name: string): Promise<string> {
	const posts = await (await world.as('hostLead')).open(`${world.plan}/posts`);
	const post = posts.links(/\/plan\/posts\/[0-9a-f-]{36}$/).find(({ label }) => label === name);
	if (!post) throw new Error(`The plan has no post ${name}`);
	return post.href;
}

/** The post that leads the area of the officers. */
export function leadOf(plan: RealPlan): string {
	return plan.areas[holding.area - 1]?.leads[0] ?? '';
}

async function putInPost(world: World, post: string): Promise<void> {
	const host = await world.as('hostLead');
	await host.submit(await postNamed(world, post), 'hold', { fill: { holder: officers.officer, email: world.emailOf('officer'), from: world.day } });
}

async function addMeasures(world: World): Promise<void> {
	const host = await world.as('hostLead');
	const add = async (about: string, fill: Record<string, string>) =>
		(await host.submit(`${world.plan}/measures/new?about=${about}`, 'add', { fill: { baselineOn: '2014-04-30', ...fill } })).url.pathname;
	const idOf = (place: number) => world.action(numberAt(world, place)).split('/').at(-1);
	await add(`action:${idOf(measures.share.place)}`, {
		name: measures.share.name,
		kind: 'proportion',
		direction: 'Higher is better',
		source: 'Case management system',
		baselineNumerator: '40',
		baselineDenominator: '100',
		targetValue: '80',
		targetOn: '2015-03-31'
	});
	await add(`action:${idOf(measures.amount.place)}`, {
		name: measures.amount.name,
		kind: 'amount',
		unit: 'days',
		direction: 'Lower is better',
		baselineValue: '12.4',
		targetValue: '8',
		targetOn: '2015-02-28'
	});
	const areas = await host.open(`${world.plan}/areas`);
	const area = [...new Set(areas.links(/\/plan\/areas\/[0-9a-f-]{36}$/).map(({ href }) => href))][measures.count.area - 1];
	world.countMeasure = await add(`area:${area?.split('/').at(-1)}`, {
		name: measures.count.name,
		kind: 'count',
		unit: 'children',
		direction: 'Lower is better',
		baselineValue: '21',
		targetValue: '5',
		targetOn: '2015-06-30'
	});
}
