import { expectAccessible } from '../../setup/browser.ts';
import { addPost, agreePlan, chooseAreas, respond } from '../journey/plan.ts';
import type { AtKeyboard } from '../person.ts';
import { actions, areas, body, measure, people, posts, recommendation, type Action } from './facts.ts';

/** The host lead makes a plan of the issued letter, and records that a named body agreed it. */
export async function makePlan(host: AtKeyboard): Promise<void> {
	await chooseAreas(host, Object.values(areas), recommendation);
	await respond(host, { area: areas.reasons, response: 'Accepted' });
	await respond(host, { area: areas.families, response: 'Partly accepted', reason: 'In the four areas that have a hub.' });
	await respond(host, { area: areas.partners, response: 'Declined', reason: 'The partnership has its own plan for it.' });
	await addPost(host, posts.head.name, people.officer);
	await addPartner(host);
	for (const action of Object.values(actions)) await addAction(host, action);
	await addMeasure(host, '1.1');
	await agreePlan(host, body);
	await expectAccessible(host.page);
}

async function addPartner(host: AtKeyboard): Promise<void> {
	const { name, code, organisation } = posts.nurse;
	await host.goTo('Action plan');
	await host.follow('Posts', 'Posts');
	await host.fill({ 'Name of the post': name, Code: code, Organisation: organisation });
	await host.press('Add the post', 'Post added');
	await host.within('listitem', name).sees(organisation);
	await host.within('listitem', name).sees('Nobody today');
}

async function addAction(host: AtKeyboard, { area, text, evidence, timescale, due, plans, responsible }: Action): Promise<void> {
	await host.goTo('Action plan');
	await host.follow('Add an action', 'Add an action');
	await host.fill({
		'Area for improvement': area,
		Action: text,
		'Evidence of success': evidence,
		Timescale: timescale,
		Date: due,
		'Link to other plans': plans
	});
	await host.within('group', 'Lead').tick(new RegExp(`^${posts.head.name}`));
	if (responsible) await host.within('group', 'Responsible officer').tick(new RegExp(`^${responsible.split(' (')[0]}`));
	await host.press('Add the action', 'Action added');
	for (const words of [evidence, timescale, posts.head.name, ...(responsible ? [posts.nurse.name] : [])]) await host.within('row', text).sees(words);
}

/** Something can be counted: where it began, and where it should be. */
async function addMeasure(host: AtKeyboard, number: keyof typeof actions): Promise<void> {
	await host.goTo('Action plan');
	await host.follow(actions[number].text, actions[number].text);
	await host.follow(`All about this action, ${number}`, new RegExp(`^${number} `));
	await host.follow('Add a measure', 'Add a measure');
	await host.fill({
		'What is measured': measure.name,
		Source: 'Audit of transfers',
		Number: measure.baseline[0],
		'Out of a total of': measure.baseline[1],
		'Day of the baseline': '2026-10-14',
		Target: measure.target,
		'By when': '2027-06-30'
	});
	await host.tick('Higher is better');
	await host.press('Add the measure', 'Measure added');
	await host.sees('30% (9 of 30)');
	await expectAccessible(host.page);
}
