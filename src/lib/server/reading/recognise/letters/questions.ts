import type { Line } from '#domain/reading/reading.ts';
import { labelOf } from './labels/labels.ts';
import { sectionOf, withoutNumber } from './sections/sections.ts';

const asks =
	/\b(?:key lines? of (?:enquiry|inquiry)|kloes?|questions?|asked (?:us|the team|the peer team|the review team) to|to (?:explore|consider|look at|focus on)|areas? of focus|identified two further|scope|themes?|focus(?:ed|sed)? on)\b/i;
const did =
	/\b(?:activities|what we did|took part in|undertook|the team (?:met|spoke|undertook|observed)|evidence (?:relating|included|through)|we (?:met|spoke|observed|visited)|reviewed evidence|gathering evidence|sources of evidence|methods?)\b/i;
const question = /\?\s*$/;

/** The questions that a letter was to answer, and what the team did to find out, from the lists at its start. */
export function questionsAndActivities(lines: readonly Line[]): { kloes: string[]; activities: string[]; scope: string[] } {
	const kloes: string[] = [];
	const activities: string[] = [];
	const scope: string[] = [];
	let list: 'asks' | 'did' | 'scope' | null = null;
	for (const line of lines) {
		if (line.role === 'bullet' || (question.test(line.text) && (line.mark || /^(?:kloe|question|key line of enquiry)\s*\d/i.test(line.text)))) {
			if (question.test(line.text) && line.text.length < 500 && list !== 'did') kloes.push(line.text);
			else if (list === 'did') activities.push(line.text.replace(/[;,.]?(?: and)?$/, ''));
			else if (list === 'asks' && line.text.length < 160) scope.push(line.text);
			continue;
		}
		if (line.role === 'cell') continue;
		const short = line.text.length < 90;
		const opens = line.role === 'heading' || short || /:$|\b(?:following|below)\b[^.]*\.?$/i.test(line.text);
		if (line.role === 'heading' && question.test(line.text)) kloes.push(line.text);
		else if (!opens) list = null;
		else if (did.test(line.text) && !asks.test(line.text)) list = 'did';
		else if (asks.test(line.text)) list = 'asks';
		else if (line.role === 'heading' && sectionOf(line.text) !== 'about') list = null;
		else if (line.role !== 'heading' && !short) list = null;
	}
	const labels = (text: string) => labelOf(text) === null;
	const first = (all: string[]) => [
		...new Map(
			all.map(withoutNumber).map((one) => [
				one
					.toLowerCase()
					.replaceAll(/[^a-z0-9]+/g, ' ')
					.trim(),
				one
			])
		).values()
	];
	return { kloes: first(kloes.filter(labels)), activities: first(activities), scope: first(scope) };
}
