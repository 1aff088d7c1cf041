import type { AtKeyboard } from '../person.ts';
import type { Person } from './accounts.ts';

/** Starts a review of a council under a framework; the manager is then on its overview. */
export async function startReview(manager: AtKeyboard): Promise<void> {
	await manager.follow('Reviews', 'Your reviews');
	await manager.follow('Start a review', 'Start a review');
	await manager.fill({
		'Host authority': 'Kent County Council',
		Framework: 'Front door inspection readiness',
		Title: 'Front door readiness review',
		'First day of the visit': '2026-10-13',
		'Last day of the visit': '2026-10-15'
	});
	await manager.press('Start the review', 'Review started');
}

export async function stateAgreement(manager: AtKeyboard): Promise<void> {
	await manager.goTo('Overview');
	await manager.follow('State the agreement', 'Agreement about people’s data');
	await manager.fill({
		Controllers: 'The council and the visiting councils, jointly',
		'Legal basis': 'The public task of improving children’s services',
		Agreement: 'Regional agreement',
		'Date of the agreement': '2026-09-01',
		'Notes and case answers are destroyed on': '2027-09-01',
		'Data protection contact, host': 'Data protection officer of the council',
		'Data protection contact, visiting team': 'Data protection officer of the lead council',
		'Telephone when a child may be at risk': '01632 960000'
	});
	await manager.press('State the agreement', 'Agreement stated');
}

export async function addToTeam(manager: AtKeyboard, { name }: Person, role: string): Promise<void> {
	await manager.goTo('Team and access');
	await manager.fill({ 'Name or e-mail of their account': name });
	await manager.press('Search accounts', name);
	await manager.follow(`Add: ${name}`, 'Add a person');
	await manager.sees('As it stands in the letter');
	await manager.fill({ Role: role });
	await manager.press('Add to the review', `${name} added`);
}

/** A question of the host's and one of the team's own. */
export async function askQuestions(manager: AtKeyboard): Promise<void> {
	const questions = [
		{ asked: 'The host', question: 'How well do partners understand thresholds?', short: 'Thresholds' },
		{ asked: 'The team', question: 'Is help given in time for the child?', short: 'In time' }
	];
	for (const { asked, question, short } of questions) {
		await manager.goTo('Scope');
		const section = manager.within('region', 'Key lines of enquiry (KLOEs)');
		await section.unfold('Add a question');
		await section.fill({ Question: question, 'Short name': short });
		await section.tick(asked);
		await section.press('Add the question', 'Question added');
		await manager.sees(question);
	}
}

/** Renames a theme of the framework and adds one of the review's own. */
export async function tailorThemes(manager: AtKeyboard): Promise<void> {
	await manager.goTo('Scope');
	const section = manager.within('region', 'Themes');
	await section.follow('Edit: Working with partners', 'Themes');
	await section.fill({ Name: 'Partners and their thresholds' });
	await section.press('Save the theme', 'Theme saved');
	await manager.sees('Partners and their thresholds');
	await section.unfold('Add a theme');
	await section.fill({ Name: 'Fathers and wider family', 'Short name': 'Fathers' });
	await section.press('Add the theme', 'Theme added');
	await manager.sees('Fathers and wider family');
	await section.press('Move up: Fathers and wider family', 'Theme moved');
}

export async function planActivity(person: AtKeyboard, activity: { title: string; method: string; start: string }): Promise<void> {
	await person.goTo('Timetable');
	await person.follow('Add an activity', 'Add an activity');
	await person.fill({ Activity: activity.title, Method: activity.method, Date: '2026-10-13', Start: activity.start, 'Roles met': 'Social workers' });
	await person.press('Add the activity', 'Activity added');
	await person.sees(activity.title);
}

/** The team asks for documents, the host gives them, a peer reads them. */
export async function listDocuments({ manager, contributor, peer }: Record<'manager' | 'contributor' | 'peer', AtKeyboard>): Promise<void> {
	await manager.goTo('Documents');
	await manager.fill({ Titles: 'Threshold document\nAudit programme', 'Asked for on': '2026-09-14' });
	await manager.press('Add to the list', 'Threshold document');
	await contributor.goTo('Documents');
	await contributor.sees('Still to come');
	await contributor.tick('Choose: Threshold document');
	await contributor.press('Received', '1 marked');
	await peer.goTo('Documents');
	await peer.sees('1 of 2 received');
	await peer.tick('Choose: Threshold document');
	await peer.press('Read by me', '1 marked');
	await peer.within('row', 'Threshold document').sees('Rosa Field');
}

/** What the host says of itself before the visit, with the figure that shows it. */
export async function writeOwnView(host: AtKeyboard, text: string): Promise<void> {
	await host.goTo('Own view');
	await host.follow('Write the view: Contact and referral', 'Contact and referral');
	await host.fill({ 'Your view': text });
	await host.press('Save your view', 'Own view saved');
	await host.follow('Add a measure: Contact and referral', 'Add a measure');
	await host.fill({
		'What is measured': 'Decisions within one working day',
		Number: '98',
		'Out of': '146',
		Period: 'April to September 2026',
		Source: 'Monthly report'
	});
	await host.press('Add the measure', 'Measure added');
	await host.sees(/98 of 146/);
}

/** The team reads the host's own view; it has nothing there to write over. */
export async function readOwnView(lead: AtKeyboard, text: string): Promise<void> {
	await lead.goTo('Own view');
	await lead.sees(text);
	await lead.sees(/98 of 146/);
}

export async function moveOn(manager: AtKeyboard, button: string, stage: string): Promise<void> {
	await manager.goTo('Overview');
	await manager.press(button, `The review is now at: ${stage}`);
}
