import { noteSentences } from './notes/index.ts';
import type { Leans, NoteSentence, Perspective } from './notes/note-sentence.ts';
import { fillAlternatives, seeded, type Seeded } from './seeded.ts';
import type { Topic } from './sentences/sentence.ts';
import type { ThemeTopics } from './generate-findings.ts';

/** Where notes come from. A source without perspectives of its own gives none. */
export type NoteSources = {
	activities: readonly { key: string; heldOn: string; startsAt: string; perspectives: readonly Perspective[]; peers: readonly string[] }[];
	documents: readonly { key: string; kind: 'document' | 'data'; readOn: string | null; readBy: string | null }[];
	cases: readonly { number: number; readOn: string; readBy: string }[];
};

export type GeneratedNote = {
	text: string;
	exact: boolean;
	perspective: Perspective;
	leans: Leans;
	topic: Topic;
	/** Null while the note is not sorted yet. */
	themeKey: string | null;
	from: { activity: string } | { document: string } | { case: number };
	/** Key of the person who wrote it. */
	author: string;
	/** An instant with its zone, on the day of the source. */
	writtenAt: string;
};

/**
 * Up to `count` notes with no two texts alike, each from a source that could have given it. About one in twelve is left unsorted. The same seed
 * gives the same notes. Throws RangeError when the sentences that fit the sources and themes cannot make so many.
 */
export function generateNotes(
	seed: string,
	{ count, themes, sources }: { count: number; themes: readonly ThemeTopics[]; sources: NoteSources }
): GeneratedNote[] {
	const random = seeded(seed);
	const themeOf = new Map(themes.flatMap(({ key, topics }) => topics.map((topic) => [topic, key] as const)));
	const usable = noteSentences.filter((sentence) => themeOf.has(sentence.topic) && sourcesFor(sentence, sources).length > 0);
	const notes: GeneratedNote[] = [];
	const seen = new Set<string>();
	for (let round = 0; notes.length < count; round++) {
		if (round > 60 || usable.length === 0) throw new RangeError(`Only ${notes.length} different notes for ${count}`);
		for (const sentence of random.shuffle(usable)) {
			const text = fillAlternatives(sentence.text, random);
			if (seen.has(text) || notes.length === count) continue;
			seen.add(text);
			const { perspective, leans, topic, exact } = sentence;
			const themeKey = random.next() < 0.08 ? null : (themeOf.get(topic) ?? null);
			notes.push({ text, exact, perspective, leans, topic, themeKey, ...placeOf(sentence, sources, random) });
		}
	}
	return notes.sort((a, b) => a.writtenAt.localeCompare(b.writtenAt));
}

type Place = Pick<GeneratedNote, 'from' | 'author' | 'writtenAt'>;

function placeOf(sentence: NoteSentence, sources: NoteSources, random: Seeded): Place {
	return random.pick(sourcesFor(sentence, sources))(random);
}

function sourcesFor({ perspective }: NoteSentence, { activities, documents, cases }: NoteSources): ((random: Seeded) => Place)[] {
	if (perspective === 'case-records') {
		return cases.map(({ number, readOn, readBy }) => (random) => ({
			from: { case: number },
			author: readBy,
			writtenAt: instant(readOn, '11:00', random.whole(0, 110))
		}));
	}
	if (perspective === 'documents' || perspective === 'data') {
		return documents
			.filter(({ kind, readOn, readBy }) => readOn && readBy && (kind === 'data') === (perspective === 'data'))
			.map(({ key, readOn, readBy }) => (random) => ({
				from: { document: key },
				author: readBy as string,
				writtenAt: instant(readOn as string, '10:00', random.whole(0, 300))
			}));
	}
	return activities
		.filter(({ perspectives, peers }) => perspectives.includes(perspective) && peers.length > 0)
		.map(({ key, heldOn, startsAt, peers }) => (random) => ({
			from: { activity: key },
			author: random.pick(peers),
			writtenAt: instant(heldOn, startsAt, random.whole(2, 58))
		}));
}

/** A moment on the day, in universal time: near enough to the clock on the wall for a demonstration. */
function instant(date: string, startsAt: string, minutes: number): string {
	const [hour = 9, minute = 0] = startsAt.split(':').map(Number);
	const total = hour * 60 + minute + minutes;
	const two = (part: number) => String(part).padStart(2, '0');
	return `${date}T${two(Math.floor(total / 60))}:${two(total % 60)}:00Z`;
}
