import { sql } from 'kysely';
import { RuleBroken } from '#domain/outcomes.ts';
import type { ItemKind } from '#domain/reading/reading.ts';
import { underNoTheme, type Decision, type ItemChoice, type ItemDetails } from '#domain/reading/source-document.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { actOnRegion } from '../../history/act.ts';
import { ownItem, type OwnItem } from './own-item.ts';

/**
 * A person says what an item is: confirmed as it stands, or as the form changes it. What the form leaves out stays. Throws NotFound, Conflict with the
 * texts that stand now, RuleBroken when it is not said what it is, or a finding has no theme.
 */
export async function confirmItem(db: Database, region: RegionAccess, decision: Decision): Promise<void> {
	await actOnRegion(db, region, 'item confirmed', async (trx) => {
		const item = await ownItem(trx, region, decision);
		const decided = { kind: kindOf(item, decision), theme: themeOf(item, decision), text: decision.text ?? item.text, details: detailsOf(item, decision) };
		const { theme } = checkDecided(decided, item.number);
		await trx
			.updateTable('reading_item')
			.set((eb) => ({
				kind: decided.kind,
				theme,
				text: decided.text,
				details: JSON.stringify(decided.details),
				state: 'confirmed',
				changed_by: region.person.id,
				changed_by_name: region.person.name,
				changed_at: sql<string>`now()`,
				version: eb('version', '+', 1)
			}))
			.where('id', '=', item.id)
			.execute();
		return { about: { regionReview: item.document_id, item: item.id, kind: decided.kind, theme }, texts: wording(item.text, decided.text) };
	});
}

/** Takes an item out of what was found, or puts it back to be checked. It stays in the document, marked as removed. */
export async function removeItem(db: Database, region: RegionAccess, choice: ItemChoice): Promise<void> {
	await setState(db, region, choice, 'removed', 'item removed');
}

/** Undoes `removeItem` and `confirmItem`: the item is to be checked again. */
export async function restoreItem(db: Database, region: RegionAccess, choice: ItemChoice): Promise<void> {
	await setState(db, region, choice, 'to-check', 'item put back');
}

async function setState(db: Database, region: RegionAccess, choice: ItemChoice, state: string, what: string): Promise<void> {
	await actOnRegion(db, region, what, async (trx) => {
		const item = await ownItem(trx, region, choice);
		await trx
			.updateTable('reading_item')
			.set((eb) => ({
				state,
				changed_by: region.person.id,
				changed_by_name: region.person.name,
				changed_at: sql<string>`now()`,
				version: eb('version', '+', 1)
			}))
			.where('id', '=', item.id)
			.execute();
		return { about: { regionReview: item.document_id, item: item.id }, texts: { text: item.text } };
	});
}

/** What an item needs before it is confirmed. Throws RuleBroken on the field of the form. */
export function checkDecided({ kind, theme, details }: { kind: string; theme: string | null; details: ItemDetails }, number: number | null): { theme: string } {
	const item = number === null ? 'it' : `item ${number}`;
	if (kind === 'unclear') throw new RuleBroken(`Say what ${number === null ? 'it is' : `${item} is`}`, 'kind');
	if (theme === null) throw new RuleBroken(`Choose a theme for ${item}`, 'theme');
	if (kind === 'judgement' && !details.grade) throw new RuleBroken(`Choose the grade of ${item}`, 'grade');
	return { theme };
}

function kindOf(item: OwnItem, { kind }: Decision): ItemKind {
	return kind ?? (item.kind as ItemKind);
}

/** Null where none was chosen: an item that the reader was unsure of has an empty theme, which is no answer. */
function themeOf(item: OwnItem, { theme, newTheme }: Decision): string | null {
	return chosenTheme(newTheme || theme) ?? (theme === undefined && !(item.theme === '' && item.confidence === 'low') ? item.theme : null);
}

/** The theme that a form means: null for no answer, '' for an item under no theme. */
export function chosenTheme(theme: string | undefined): string | null {
	if (!theme) return null;
	return theme === underNoTheme ? '' : theme;
}

function detailsOf(item: OwnItem, { deadline, forWhom, grade, lead, timescale }: Decision): ItemDetails {
	const details = JSON.parse(item.details) as ItemDetails;
	if (deadline !== undefined) details.deadline = deadline;
	if (forWhom !== undefined) details.forWhom = forWhom;
	if (grade !== undefined) details.grade = grade;
	if (details.action) details.action = { ...details.action, lead: lead ?? details.action.lead, timescale: timescale ?? details.action.timescale };
	return details;
}

function wording(was: string, now: string): Record<string, string> {
	return was === now ? { text: now } : { was, text: now };
}
