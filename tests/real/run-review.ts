import type { Browser, Page } from './client.ts';
import { attribute, elements, hasClass, words } from './html.ts';
import type { People } from './people.ts';
import { overview, type Finding, type Story } from './story.ts';

/** Starts the review and states its scope: agreement, dates, people, themes, questions, activities. Gives the review's address. */
export async function scopeReview({ manager, lead, hostLead }: People, story: Story): Promise<string> {
	const { start, end } = story.visit;
	const review = (
		await manager.submit('/reviews/new', '', {
			fill: { authorityCode: story.host, frameworkKey: story.framework, title: story.title, visitStart: start, visitEnd: end }
		})
	).url.pathname;
	await manager.submit(`${review}/scope?edit=agreement`, 'stateAgreement', {
		fill: {
			controllers: 'The council and the visiting councils, jointly',
			legalBasis: 'Public task',
			agreement: 'Exchange of letters',
			agreedOn: start,
			destroyOn: '2099-01-01',
			hostDataContact: 'Data protection officer of the council',
			teamDataContact: 'Data protection officer of the lead council',
			urgentTelephone: '01632 960000'
		}
	});
	await manager.submit(`${review}/scope?edit=visit`, 'changeVisit', { fill: { feedbackOn: end } });
	await addAccount(manager, review, { email: 'lead@example.org', role: 'Review lead', post: story.lead.post, organisation: story.lead.organisation });
	await addAccount(manager, review, { email: 'host@example.org', role: 'Host lead', post: story.hostLead.post, organisation: story.hostLead.organisation });
	for (const { name, post, organisation } of story.team)
		await manager.submit(`${review}/team?add=name`, 'add', { fill: { name, role: 'Reviewer', post, organisation } });
	await tailorThemes(manager, review, story.themes);
	for (const { question, shortName, askedBy } of story.kloes) await manager.submit(`${review}/scope`, 'addKloe', { fill: { question, shortName, askedBy } });
	for (const { title, method } of story.activities) await lead.submit(`${review}/timetable?add=${start}`, 'add', { fill: { title, method } });
	await hostLead.open(review);
	return review;
}

export async function addAccount(manager: Browser, review: string, person: { email: string; role: string; post: string; organisation: string }): Promise<void> {
	const found = await manager.open(`${review}/team?find=${encodeURIComponent(person.email)}`);
	const [account] = found.links(/\?add=[0-9a-f]/);
	if (!account) throw new Error(`The team page finds no account ${person.email}`);
	const { role, post, organisation } = person;
	await manager.submit(`${review}/team${account.href}`, 'add', { fill: { role, post, organisation } });
}

/** The framework's themes under the names of this review, in its order; those too many are dropped, those too few added. */
async function tailorThemes(manager: Browser, review: string, names: string[]): Promise<void> {
	const page = await manager.open(`${review}/scope`);
	const rows = elements(page.document, 'section').find((section) => attribute(section, 'aria-labelledby') === 'themes');
	const ids = rows ? elements(rows, 'li').flatMap((row) => (attribute(row, 'id') ?? '').split('row-')[1] ?? []) : [];
	for (const [index, id] of ids.entries()) {
		const [open, name] = [await manager.open(`${review}/scope?edit=${id}`), names[index]];
		if (name) await manager.send(open, open.form('changeTheme').fill({ name, shortName: shortOf(name) }));
		else await manager.send(open, open.form('dropTheme'));
	}
	for (const name of names.slice(ids.length)) await manager.submit(`${review}/scope`, 'addTheme', { fill: { name, shortName: shortOf(name) } });
}

/**
 * For each theme and kind: a running page of one activity becomes notes, the notes are sorted at once, and a finding is made of each. The first finding of a
 * theme rests on a second note too, taken by itself in another activity. The drafts of a theme are then agreed together, with a reason where one is asked for.
 */
export async function findThings({ lead }: People, review: string, story: Story): Promise<void> {
	const groups = Map.groupBy(story.findings, ({ theme, kind }) => `${theme}\n${kind}`);
	let turn = 0;
	for (const findings of groups.values()) {
		const activity = story.activities[turn++ % story.activities.length]!.title;
		await writeNotes(lead, review, story, activity, findings);
		const again = story.activities[turn % story.activities.length]!.title;
		await takeNote(lead, review, again, findings[0]!);
		await makeFindings(lead, review, findings);
		await agreeDrafts(lead, review);
	}
}

async function writeNotes(lead: Browser, review: string, story: Story, activity: string, findings: Finding[]): Promise<void> {
	const { theme, kind } = findings[0]!;
	const page = await lead.open(`${review}/evidence/running`);
	const form = page.form('split');
	form.fill({ activityId: optionOf(form.choices('activityId'), activity), perspective: 'Practitioners', page: findings.map(({ text }) => text).join('\n\n') });
	const split = await lead.send(page, form);
	const proposed = split.form('record');
	const { length } = proposed.values('texts[]');
	if (length !== findings.length) throw new Error(`${findings.length} paragraphs were split into ${length} notes (${theme}, ${kind})`);
	await lead.send(split, proposed);
	const list = await lead.open(`${review}/evidence?only=unsorted&only=free&choose=all`);
	const kloe = story.kloes.findIndex(({ shortName }) => shortName === theme);
	const sort = list.form('sort').fill({ leans: kind, ...(theme === overview ? {} : { 'themeIds[]': [shortOf(theme)] }) });
	if (kloe >= 0) sort.fill({ 'kloeIds[]': [`${kloe + 1} ${theme}`] });
	await lead.send(list, sort, 'Sort the chosen notes');
}

async function takeNote(lead: Browser, review: string, activity: string, { kind, text }: Finding): Promise<void> {
	const page = await lead.open(`${review}/evidence/new`);
	const form = page.form('record');
	form.fill({ activityId: optionOf(form.choices('activityId'), activity), text: `Again: ${text}`, leans: kind, perspective: 'Managers' });
	await lead.send(page, form, 'Save note');
}

async function makeFindings(lead: Browser, review: string, findings: Finding[]): Promise<void> {
	let page = await lead.open(`${review}/evidence?only=free`);
	for (const { theme, kind, text } of findings) {
		const noteIds = notesWith(page, text);
		if (noteIds.length === 0) throw new Error('A note that was written is not in the list');
		const form = page.form('sort').fill({ 'noteIds[]': noteIds, leans: '', perspective: '', kind, themeId: theme, text });
		page = await lead.send(page, form, 'Make the finding');
	}
}

/** The boxes of the notes that hold these words. */
function notesWith(page: Page, text: string): string[] {
	const wanted = text.replace(/\s+/g, ' ').trim();
	return elements(page.document, 'li').flatMap((row) => {
		const [box] = elements(row, 'input').filter((input) => attribute(input, 'name') === 'noteIds[]');
		const said = elements(row, 'p').find((one) => hasClass(one, 'words'));
		const fits =
			box &&
			said &&
			words(said)
				.replace(/^(“|Again: )/, '')
				.replace(/”$/, '') === wanted;
		return fits ? [attribute(box, 'value') ?? ''] : [];
	});
}

async function agreeDrafts(lead: Browser, review: string): Promise<void> {
	const page = await lead.open(`${review}/findings/agree`);
	const form = page.form('agree');
	for (const name of form.names()) if (name.startsWith('reason-')) form.fill({ [name]: 'Seen by two peers at once, and nobody disputed it' });
	await lead.send(page, form);
}

/** The label of an activity in a list, which may begin with its time and end with its method. */
function optionOf(labels: string[], title: string): string {
	const label = labels.find((one) => one.includes(title));
	if (!label) throw new Error(`“${title}” is not in the list: ${labels.join(' | ')}`);
	return label;
}

/** A theme's short name, for tags: the opening of its name. */
function shortOf(theme: string): string {
	return theme.slice(0, 40).trim();
}
