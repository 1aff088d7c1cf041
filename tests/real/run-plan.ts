import type { People } from './people.ts';
import type { RealPlan } from './plan-004.ts';

/**
 * The host makes the plan of an issued letter: its legend and posts, its areas chosen from the letter, its answer to each, the actions. `fromLetter` are the
 * letter's areas for development in its order.
 */
export async function makePlan({ hostLead }: People, review: string, plan: RealPlan, fromLetter: string[]): Promise<void> {
	const base = `${review}/plan`;
	await describe(hostLead, base, plan.legend);
	await namePosts(hostLead, base, plan.posts);
	for (const { title, from } of plan.areas) {
		const page = await hostLead.open(`${base}/choose`);
		const form = page.form('choose');
		const items = from.map((number) => boxOf(form.choices('items[]'), fromLetter[number - 1] ?? ''));
		await hostLead.send(page, form.fill({ 'items[]': items, how: 'one', title }));
	}
	for (const [index, address] of (await areaAddresses(hostLead, base)).entries()) {
		const area = plan.areas[index]!;
		await hostLead.submit(address, 'edit', { fill: { response: 'Accepted', newLeads: area.leads.join('\n') } });
		for (const { text, leads, responsible, evidence, timescale, plans } of area.actions)
			await hostLead.submit(`${base}/actions/new?area=${address.split('/').at(-1)}`, 'add', {
				fill: { text, newLeads: leads.join('\n'), newResponsible: responsible.join('\n'), evidenceOfSuccess: evidence, timescale, otherPlans: plans }
			});
	}
}

type Host = People['hostLead'];

/** The plan's own words for what is done, on time and at risk; the other two keep the framework's. */
async function describe(hostLead: Host, base: string, words: string[]): Promise<void> {
	const page = await hostLead.open(`${base}/about`);
	const form = page.form('describe');
	const labels = form.values('labels[]').map((label, index) => words[index] ?? label);
	await hostLead.send(page, form.fill({ 'labels[]': labels }));
}

/** The glossary: each post once, whoever holds it. */
async function namePosts(hostLead: Host, base: string, posts: RealPlan['posts']): Promise<void> {
	for (const [name, held] of Map.groupBy(posts, (post) => post.name)) {
		const list = await hostLead.submit(`${base}/posts`, 'add', { fill: { name } });
		const post = list.links(/\/plan\/posts\/[0-9a-f-]{36}$/).find(({ label }) => label === name);
		if (!post) throw new Error(`The post ${name} was added and is not in the list`);
		for (const { holder } of held) await hostLead.submit(post.href, 'hold', { fill: { holder } });
	}
}

async function areaAddresses(hostLead: Host, base: string): Promise<string[]> {
	const page = await hostLead.open(`${base}/areas`);
	return [...new Set(page.links(/\/plan\/areas\/[0-9a-f-]{36}$/).map(({ href }) => href))];
}

/** The box of a finding: its label begins with the finding's words. */
function boxOf(labels: string[], text: string): string {
	const label = text && labels.find((one) => one.startsWith(text));
	if (!label) throw new Error('An area of the letter is not offered to the plan');
	return label;
}
