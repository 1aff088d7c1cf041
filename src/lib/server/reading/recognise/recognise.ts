import { notListed, type DocumentKind, type Line, type ReadHost, type ReadPiece } from '#domain/reading/reading.ts';
import { findDates } from './dates/dates.ts';
import { endedWords, findHosts, unlistedHost } from './host/host.ts';
import { recogniseInspection } from './inspections/inspection.ts';
import { frameworkOf } from './kind/framework.ts';
import { welshPart } from './kind/welsh.ts';
import { letterFindings } from './letters/letters.ts';
import { questionsAndActivities } from './letters/questions.ts';
import { findPeople } from './people/people.ts';
import { planActions } from './plans/plans.ts';
import { splitDocuments, type Part } from './split/split.ts';

const inspections: DocumentKind[] = ['inspection report', 'focused visit letter', 'monitoring visit letter'];
const withFindings: DocumentKind[] = ['peer review letter', 'progress letter'];

/**
 * What is recognised in the lines of a file named `name`: a piece for each document that stands in it. Nothing is guessed: what is not said stays empty, and a
 * document without findings has none. Pure: no clock, no network.
 */
export function recognise(lines: Line[], name: string): ReadPiece[] {
	if (lines.length === 0) return [];
	const pieces = splitDocuments(lines, name).map((part) => pieceOf(lines, part));
	const hosts =
		pieces.find((piece) => piece.hosts.length > 0 && piece.hosts[0]?.confidence === 'high')?.hosts ??
		pieces.find((piece) => piece.hosts.length > 0)?.hosts ??
		[];
	// A plan behind a letter is its host's, whether it says so or not; the cover in front of both names it.
	for (const piece of pieces)
		if (piece.hosts.length === 0 || (piece.kind === 'action plan' && piece.hosts[0]?.confidence !== 'high'))
			piece.hosts = hosts.map((host): ReadHost => ({ ...host, confidence: pieces.length > 1 && piece.hosts.length === 0 ? 'medium' : host.confidence }));
	return pieces.map((piece) => (inspections.includes(piece.kind) ? recogniseInspection(lines, piece) : piece));
}

function pieceOf(lines: Line[], { from, to, title, kind }: Part): ReadPiece {
	const own = lines.slice(from, to + 1);
	const dates = findDates(kind.kind === 'action plan' ? own.filter(({ cell }) => !cell) : own);
	const day = dates.visitEnd ?? dates.letter ?? dates.published;
	const listed = findHosts(own, title, day ? Number(day.slice(0, 4)) : null);
	const unlisted = listed.length === 0 ? unlistedHost(own, title) : null;
	const piece: ReadPiece = {
		kind: kind.kind,
		framework: null,
		title,
		hosts: unlisted ? [unlisted] : listed,
		dates,
		people: findPeople(own),
		themes: [],
		kloes: [],
		activities: [],
		items: [],
		lines: { from, to },
		warnings: []
	};
	const welsh = welshPart(own);
	if (welsh === 'all') {
		piece.kind = 'other';
		piece.warnings.push('This document is in Welsh, which is not read here. Nothing was taken from it. Is there an English version?');
		return piece;
	}
	if (welsh === 'part') piece.warnings.push('Part of this document is in Welsh, which is not read here.');
	if (withFindings.includes(piece.kind)) fillLetter(piece, lines);
	if (piece.kind === 'action plan') {
		const { items, areas } = planActions(lines, { from, to });
		piece.items = items;
		piece.themes = areas;
	}
	piece.warnings.push(...warningsAbout(piece));
	return piece;
}

function fillLetter(piece: ReadPiece, lines: readonly Line[]): void {
	const { from, to } = piece.lines;
	const { kloes, activities, scope } = questionsAndActivities(lines.slice(from, to + 1));
	const { items, themes } = letterFindings(lines, { from, to, known: [...kloes, ...scope], title: piece.title });
	Object.assign(piece, { kloes, activities, items, themes });
	piece.framework = frameworkOf(lines.slice(from, to + 1), piece.title, themes);
}

function warningsAbout({ hosts, kind, items, dates }: ReadPiece): string[] {
	const warnings: string[] = [];
	if (hosts.length > 1)
		warnings.push(`More than one authority could be the host: ${hosts.map(({ name }) => name).join(', ')}. Choose which one this is about.`);
	const [host] = hosts;
	if (host && !host.gssCode) warnings.push(notListed(host.name));
	const ended = host ? endedWords(host) : null;
	if (ended) warnings.push(ended);
	if (!host && kind !== 'other') warnings.push('No host was found.');
	if (withFindings.includes(kind) && items.length === 0) warnings.push('No findings were found in this letter.');
	if (dates.visitEnd && dates.letter && dates.letter < dates.visitEnd)
		warnings.push('The letter has a date before the end of the visit. Is one of them wrong?');
	return warnings;
}
