import type { GeneratedFinding } from './generate-findings.ts';
import type { GeneratedNote } from './generate-notes.ts';
import { seeded } from './seeded.ts';

/**
 * For each finding the indexes of the notes that it rests on: of its topic, and leaning its way. A few findings rest on nothing and some on
 * one source, as on a real board two weeks after the visit.
 */
export function linkEvidence(seed: string, findings: readonly GeneratedFinding[], notes: readonly GeneratedNote[]): number[][] {
	const random = seeded(`${seed} evidence`);
	return findings.map(({ topic, kind }) => {
		const fitting = notes.flatMap((note, index) => (note.topic === topic && agrees(kind, note.leans) ? [index] : []));
		const chance = random.next();
		const wanted = chance < 0.04 ? 0 : chance < 0.14 ? 1 : random.whole(2, 6);
		return random
			.shuffle(fitting)
			.slice(0, wanted)
			.sort((a, b) => a - b);
	});
}

function agrees(kind: GeneratedFinding['kind'], leans: GeneratedNote['leans']): boolean {
	return kind === 'mixed' ? leans !== 'neutral' : leans === kind || leans === 'mixed';
}
