import type { Browser, Page } from './client.ts';
import type { People } from './people.ts';
import type { Story } from './story.ts';

/** Drafts the letter: starts it, fills its head and the prose of its sections, and keeps each check with a reason. */
export async function draftLetter({ manager }: People, review: string, story: Story): Promise<{ kept: number }> {
	await manager.submit(`${review}/letter`, 'start');
	await manager.submit(`${review}/letter/head`, '', { fill: { ...story.head, date: story.visit.letter } });
	await writeSections(manager, review, story);
	const kept = await keepChecks(manager, review);
	await manager.submit(`${review}/letter`, 'version');
	return { kept };
}

async function writeSections(manager: Browser, review: string, story: Story): Promise<void> {
	const left = new Set([...Object.keys(story.prose), ...Object.keys(story.reports)]);
	const start = await manager.open(`${review}/letter`);
	for (const id of sectionsOf(start)) {
		const page = await manager.open(`${review}/letter?section=${id}`);
		const form = page.form('save');
		const title = form.values('title')[0] ?? '';
		const [prose, report] = [story.prose[title], story.reports[title]];
		left.delete(title);
		if (prose !== undefined || report) await manager.send(page, form.fill({ prose, ...report }));
	}
	if (left.size > 0) throw new Error(`The letter has no section ${[...left].join(', ')}`);
}

function sectionsOf(page: Page): string[] {
	return [...new Set(page.links(/[?&]section=/).flatMap(({ href }) => /[?&]section=([0-9a-f-]{36})/.exec(href)?.[1] ?? []))];
}

/** A real letter names people and counts on purpose: whoever drafts it gives a reason for each check and goes on. */
async function keepChecks(manager: Browser, review: string): Promise<number> {
	let page = await manager.open(`${review}/letter`);
	const forms = page.forms('keep');
	for (const form of forms) page = await manager.send(page, form.fill({ reason: 'As the team wrote it, and the host has seen it' }));
	const { length } = page.forms('keep');
	if (length > 0) throw new Error(`${length} checks are open although each was kept`);
	return forms.length;
}

/** Moves to drafting, shares the draft, takes and answers the host's comment, signs, issues. Gives the number of the issued version. */
export async function issueLetter({ manager, lead, hostLead }: People, review: string): Promise<number> {
	await manager.submit(review, 'move', { button: 'Start the visit' });
	await manager.submit(review, 'move', { button: 'Start drafting' });
	await manager.submit(`${review}/letter/finish`, 'share');
	const shared = await hostLead.open(`${review}/letter/comments`);
	await hostLead.send(shared, shared.form('comment').fill({ comment: 'One date may be a day out. Please look again.' }));
	const commented = await manager.open(`${review}/letter/comments`);
	await manager.send(commented, commented.form('answer').fill({ changed: 'no', answer: 'We looked again, and the date is right.' }));
	await lead.submit(`${review}/letter/finish`, 'sign');
	const issued = await manager.submit(`${review}/letter/finish`, 'issue');
	const version = issued.links(/\/letter\/versions\/\d+$/)[0];
	return Number(version?.href.split('/').at(-1));
}
