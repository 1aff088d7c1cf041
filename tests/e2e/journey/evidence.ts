import sharp from 'sharp';
import { expect } from 'vitest';
import { expectAccessible } from '../../setup/browser.ts';
import type { AtKeyboard } from '../person.ts';

const activity = '10:00 Focus group with social workers';
const leaflet = { name: 'levels-of-help.txt', mimeType: 'text/plain', buffer: Buffer.from('Four levels, each with an example.\n') };

/** One note from an activity, sorted at once, with a picture and a file. */
export async function recordNote(peer: AtKeyboard, text: string): Promise<void> {
	const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'teal' } })
		.png()
		.toBuffer();
	await peer.goTo('Evidence');
	await peer.follow('Add a note', 'Add an evidence note');
	await peer.fill({ Activity: activity, 'What did you see, hear or read?': text, 'Whose perspective': 'Partners' });
	await peer.tick('Strength', /^Partners/, /^1 Thresholds/);
	await peer.attach('Attachments', [leaflet, { name: 'wall.png', mimeType: 'image/png', buffer: picture }]);
	await peer.press('Save note', 'Note saved');
	await peer.sees('2 attachments');
}

/** What was attached is shown and comes back as it was sent. */
export async function openAttachments(peer: AtKeyboard): Promise<void> {
	await peer.follow(/open the note by Rosa Field/, 'Evidence note');
	await peer.page.getByRole('img', { name: 'Attachment wall.png' }).waitFor();
	expect((await peer.download(leaflet.name)).bytes).toEqual(leaflet.buffer);
}

/** A note from a document that the host gave. */
export async function noteFromDocument(lead: AtKeyboard, text: string): Promise<void> {
	await lead.goTo('Evidence');
	await lead.follow('Add a note', 'Add an evidence note');
	await lead.fill({ 'Or a document': 'Threshold document', 'What did you see, hear or read?': text, 'Whose perspective': 'Documents' });
	await lead.tick('Strength', /^1 Thresholds/);
	await lead.press('Save note', 'Note saved');
}

/** A meeting is written down on one page, split into notes, looked through and saved; one line is left out. */
export async function splitRunningPage(peer: AtKeyboard): Promise<void> {
	await peer.goTo('Evidence');
	await peer.follow('Write a running page', 'Write a running page');
	await peer.fill({
		Activity: '14:00 Interviews with schools',
		'Whose perspective, for most of it': 'Partners',
		'What was said and seen':
			'+ Schools ring the front door and get an answer the same day #1\n! Schools do not hear what became of their contact\n- “We stopped waiting for letters.”\n- Tea was offered'
	});
	await peer.press('Split into notes', 'Look through the notes');
	await expectAccessible(peer.page);
	await peer.within('listitem', 'Note 3').tick('Exact words');
	await peer.within('listitem', 'Note 4').tick('Leave it out');
	await peer.press('Save all notes', '3 notes saved');
	await peer.sees('Schools do not hear what became of their contact');
}

/** All notes that are in no theme yet are sorted at once. */
export async function sortMany(peer: AtKeyboard): Promise<void> {
	await peer.goTo('Evidence');
	await peer.unfold('More filters');
	await peer.fill({ Activity: '14:00 Interviews with schools' });
	await peer.press('Show these', '3 of 6 notes');
	await peer.page.getByRole('link', { name: 'Choose all 3 shown' }).click();
	await peer.sees('Choose none');
	const chosen = peer.within('form', 'With the chosen notes');
	await chosen.tick('Partners', '2 In time');
	await chosen.press('Sort the chosen notes', '3 notes sorted');
	await peer.goTo('Evidence');
	await peer.sees('1 unsorted');
}

/** Two notes from different meetings become one finding. */
export async function makeFinding(peer: AtKeyboard, { notes, kind, text }: { notes: string[]; kind: string; text: string }): Promise<void> {
	await peer.goTo('Evidence');
	for (const note of notes) await peer.within('listitem', note).tick(/^Choose the note by/);
	const chosen = peer.within('form', 'With the chosen notes');
	await chosen.unfold('Make a finding of them');
	await chosen.tick(kind);
	await chosen.fill({ Theme: 'Partners and their thresholds', 'The finding': text });
	await chosen.press('Make the finding', `Finding made from ${notes.length} notes`);
}
