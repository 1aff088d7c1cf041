import type { AtKeyboard } from '../person.ts';

export type Finding = {
	kind: 'Strength' | 'Area for development' | 'Mixed';
	text: string;
	short?: string;
	theme: string;
	/** Its theme, as the tabs of the board name it. */
	tab: string;
};

/** A finding written straight on the board, as a draft. */
export async function addFinding(person: AtKeyboard, { kind, text, theme }: Finding): Promise<void> {
	await person.goTo('Findings');
	await person.follow('Add a finding', 'Add a finding');
	const form = person.within('region', 'Add a finding');
	await form.tick(kind);
	await form.fill({ Finding: text, Theme: theme });
	await form.press('Add as a draft', 'Finding added as a draft');
}

async function openTheme(person: AtKeyboard, tab: string): Promise<void> {
	await person.goTo('Findings');
	const themes = person.page.getByRole('navigation', { name: 'Themes' });
	await themes.getByRole('link', { name: tab }).click();
	await person.page.waitForURL(/theme=/);
	await themes.locator('[aria-current="page"]', { hasText: tab }).waitFor();
}

/** Opens a finding from its card on the board. */
async function openFinding(person: AtKeyboard, { text, kind, tab }: Finding): Promise<void> {
	await openTheme(person, tab);
	await person.within('article', text).follow(/^Edit/, new RegExp(`^${kind}$`));
	await person.sees('Full wording, for the letter');
}

/** A finding rests on more than notes: on a document, a figure of the host's, a question of the case audit. */
export async function restOnMore(person: AtKeyboard, finding: Finding, evidence: string[]): Promise<void> {
	await openFinding(person, finding);
	await person.unfold('Choose what it rests on');
	for (const one of evidence) await person.tick(new RegExp(`^${one}`));
	await person.press('Save what it rests on', 'Evidence saved');
}

/** Finds a note by its words and links it. */
export async function linkNote(person: AtKeyboard, finding: Finding, note: string): Promise<void> {
	await openFinding(person, finding);
	const words = note.split(' ').slice(0, 4).join(' ');
	await person.fill({ 'Words in the note': words });
	await person.press('Search', `Notes with “${words}”`);
	await person.tick(new RegExp(`^${note}`));
	await person.press('Link the ticked notes', 'Note linked');
}

/** Says which question a finding helps to answer, and words it shorter for the slide. */
export async function wordFinding(person: AtKeyboard, finding: Finding): Promise<void> {
	await openFinding(person, finding);
	await person.fill({ 'Short wording, for slides and summaries': finding.short ?? '' });
	await person.tick('1. Thresholds');
	await person.press('Save the finding', 'Finding saved');
}

/** Agrees a finding by name; one that rests on too little asks for a reason. */
export async function agreeFinding(person: AtKeyboard, finding: Finding, reason?: string): Promise<void> {
	await openFinding(person, finding);
	if (reason) await person.fill({ 'Why it may be agreed all the same': reason });
	await person.press('Agree this finding', 'Finding agreed');
}

/** A bullet of the summary, with words of its own, that rests on two findings. */
export async function writeHeadline(lead: AtKeyboard, text: string, rests: Finding[]): Promise<void> {
	await lead.goTo('Findings');
	await lead.follow('Headlines', 'Headlines');
	await lead.follow('Add a headline', 'Headlines');
	await lead.fill({ 'New headline': text });
	await lead.tick('Mixed');
	await choose(lead, rests);
	await lead.press('Save the headline', 'Headline saved');
	await lead.sees(text);
}

export async function recommend(lead: AtKeyboard, text: string, rests: Finding[]): Promise<void> {
	await lead.goTo('Findings');
	await lead.follow('Recommendations', 'Recommendations');
	await lead.follow('Add a recommendation', 'Recommendations');
	await lead.fill({
		'New recommendation': text,
		'For whom': 'The council and its partners',
		'Deadline, as written': 'within three months',
		'How strong it is': 'Priority action'
	});
	await choose(lead, rests);
	await lead.press('Save the recommendation', 'Recommendation saved');
	await lead.sees(text);
}

/** Ticks findings where they are listed by theme, in their short words. */
async function choose(lead: AtKeyboard, rests: Finding[]): Promise<void> {
	for (const { theme, text, short = text } of rests) {
		await lead.unfold(theme);
		await lead.tick(new RegExp(`^${short}`));
	}
}

/** Each question is answered in words for the letter. */
export async function answerQuestions(lead: AtKeyboard, answers: Record<string, string>): Promise<void> {
	for (const [question, answer] of Object.entries(answers)) {
		await lead.goTo('Findings');
		await lead.follow('Answers to KLOEs', 'Answers to key lines of enquiry');
		await lead.page.getByRole('navigation', { name: 'Key lines of enquiry' }).getByRole('link', { name: question }).click();
		await lead.page.waitForURL(/kloe=/);
		await lead.page.locator('[aria-current="true"]', { hasText: question }).waitFor();
		await lead.fill({ 'Our view': answer });
		await lead.press('Save the answer', 'Answer saved');
	}
}

/** A theme that nobody came to is recorded as such, with the reason. */
export async function leaveOutTheme(lead: AtKeyboard, tab: string, reason: string): Promise<void> {
	await openTheme(lead, tab);
	await lead.unfold('Record as not looked at');
	await lead.fill({ 'Why it was not looked at': reason });
	await lead.press('Record as not looked at', 'Recorded as not looked at.');
	await lead.sees(reason);
}
