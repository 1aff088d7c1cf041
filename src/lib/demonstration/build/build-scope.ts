import { addDays } from '../../domain/dates.ts';
import type { Framework } from '../../frameworks/framework.ts';
import { demonstrationToday } from '../authorities.ts';
import type { ThemeTopics } from '../generate-findings.ts';
import { activityIdeas } from '../pools/activities.ts';
import { documentIdeas } from '../pools/documents.ts';
import { ownViews } from '../pools/own-views.ts';
import type { ActivityContent, DocumentContent, KloeContent, MeasureContent, ReviewContent, ThemeContent } from '../review-content.ts';
import type { ReviewDefinition } from '../review-definition.ts';
import { seeded } from '../seeded.ts';
import { themeTopics } from '../theme-topics.ts';

/** The themes of a review: the framework's, then its own. */
export function buildThemes(definition: ReviewDefinition, framework: Framework): ThemeContent[] {
	const kept = framework.themes.filter(({ key }) => !definition.droppedThemes?.includes(key));
	const shipped = kept.map(({ key, name, shortName, about }) => ({ key, name, shortName, about, own: false, notLookedAt: null }));
	const added = (definition.addedThemes ?? []).map(({ key, name, shortName, about, notLookedAt }) => ({ key, name, shortName, about, own: true, notLookedAt: notLookedAt ?? null }));
	return [...shipped, ...added];
}

/** What each theme draws on; themes that were not looked at draw on nothing. A topic that an added theme takes leaves the framework's theme. */
export function topicsOfThemes({ frameworkKey, addedThemes = [], droppedThemes = [] }: ReviewDefinition): ThemeTopics[] {
	const taken = new Set(addedThemes.flatMap(({ topics }) => topics));
	const kept = (themeTopics[frameworkKey] ?? []).filter(({ key }) => key === null || !droppedThemes.includes(key));
	const shipped = kept.map(({ key, topics }) => ({ key, topics: topics.filter((topic) => !taken.has(topic)) }));
	return [...shipped, ...addedThemes.filter(({ notLookedAt }) => !notLookedAt).map(({ key, topics }) => ({ key, topics }))];
}

export function buildKloes(definition: ReviewDefinition, themes: ThemeTopics[]): KloeContent[] {
	return definition.kloes.map(({ askedBy, question, shortName, topics, answer = '', notLookedAt = null }, index) => ({
		key: `kloe-${index + 1}`,
		askedBy,
		question,
		shortName,
		theme: themes.find((theme) => theme.topics.some((topic) => topics.includes(topic)))?.key ?? null,
		answer,
		notLookedAt
	}));
}

/** The host's own words for each question that has some, and for each theme otherwise. */
export function buildOwnViews(definition: ReviewDefinition, kloes: KloeContent[], themes: ThemeTopics[]): ReviewContent['ownViews'] {
	const writtenBy = definition.hostLead;
	const ofKloes = definition.kloes.flatMap(({ topics }, index) => {
		const text = topics.map((topic) => ownViews[topic]).find((view) => view !== undefined);
		return text && kloes[index] ? [{ subject: { kloe: kloes[index].key }, text, writtenBy }] : [];
	});
	const used = new Set(ofKloes.map(({ text }) => text));
	const ofThemes = themes.flatMap(({ key, topics }) => {
		const text = topics.flatMap((topic) => ownViews[topic] ?? []).filter((view) => !used.has(view)).slice(0, 2).join('\n\n');
		return key && text ? [{ subject: { theme: key }, text, writtenBy }] : [];
	});
	return [...ofKloes, ...ofThemes];
}

const usualShares: Record<string, [n: number, m: number]> = {
	'contact-decision': [412, 446], assessment: [371, 438], 'initial-conference': [58, 71], 'review-conference': [104, 109], 'core-group': [63, 70], 're-referrals': [96, 431],
	'placement-moves': [24, 287], agency: [31, 204], 'initial-assessment-7': [214, 319], 'initial-assessment-10': [233, 312], 'core-assessment': [164, 197]
};

/** Figures that the host gives: a share with its n of m, a count or an average as its words. */
export function buildMeasures(definition: ReviewDefinition, framework: Framework, themes: ThemeTopics[]): MeasureContent[] {
	const random = seeded(`${definition.key} measures`);
	const end = addDays(definition.visitStart, -30);
	return framework.measures
		.filter(({ timescale }) => (timescale?.validFrom ?? '') <= end && end <= (timescale?.validTo ?? '9999-12-31'))
		.map(({ key, name, unit, timescale }) => {
			const [n, m] = usualShares[key] ?? [0, 0];
			const denominator = unit === 'percent' && m > 0 ? m + random.whole(-20, 20) : null;
			const numerator = denominator === null ? null : Math.min(denominator, Math.round((denominator * n) / m) + random.whole(-6, 6));
			return {
				key,
				theme: themes.find(({ topics }) => topics.some((topic) => ['data', 'thresholds', 'assessments'].includes(topic)))?.key ?? null,
				name,
				value: denominator === null ? String(unit === 'count' ? random.whole(3, 9) : random.whole(15, 19)) : '',
				numerator,
				denominator,
				period: `Twelve months to ${monthOf(end)}`,
				source: 'Council’s performance report',
				timescale: timescale?.text ?? '',
				givenBy: 'host' as const
			};
		});
}

const starts = ['09:00', '10:30', '13:30', '15:00', '16:30'];
const ends: Record<string, string> = { '09:00': '10:15', '10:30': '11:45', '13:30': '14:45', '15:00': '16:15', '16:30': '17:30' };

/** The timetable: the wanted number of meetings spread evenly over the days, two peers to a meeting, nobody in two places at once while there are peers enough. */
export function buildActivities({ service, activities: wanted, visitStart, visitEnd, lead, reviewers }: ReviewDefinition): ActivityContent[] {
	const ideas = activityIdeas.filter(({ services }) => services.includes(service)).slice(0, wanted);
	const days: string[] = [];
	for (let day = visitStart; day <= visitEnd; day = addDays(day, 1)) days.push(day);
	const slots = days.flatMap((heldOn) => starts.map((startsAt) => ({ heldOn, startsAt, endsAt: ends[startsAt] as string })));
	const team = [lead, ...reviewers];
	return ideas.map(({ services: _, ...idea }, index) => {
		const slotOf = (at: number) => Math.floor((at * slots.length) / ideas.length);
		const slot = slots[slotOf(index)] as (typeof slots)[number];
		const together = ideas.flatMap((_, at) => (slotOf(at) === slotOf(index) ? [at] : []));
		const pair = Math.max(1, Math.min(2, Math.floor(team.length / together.length)));
		const first = together.indexOf(index) * pair + slotOf(index);
		const peers = Array.from({ length: pair }, (_, seat) => team[(first + seat) % team.length] as string);
		return { key: `activity-${index + 1}`, ...idea, ...slot, peers };
	});
}

/** The document list: asked for six weeks before, most received and read before the visit, a few still to come while the review is young. */
export function buildDocuments({ key, service, documents: wanted, visitStart, stage, lead, reviewers }: ReviewDefinition): DocumentContent[] {
	const random = seeded(`${key} documents`);
	const team = [lead, ...reviewers];
	return documentIdeas
		.filter(({ services }) => services.includes(service))
		.slice(0, wanted)
		.map(({ title, kind }, index) => {
			const received = addDays(visitStart, -random.whole(12, 30));
			const read = addDays(received, random.whole(2, 9));
			const isReceived = received <= demonstrationToday && !((stage === 'scoping' || stage === 'on-site') && index % 9 === 8);
			const isRead = isReceived && read <= demonstrationToday && index % 7 !== 6;
			return {
				key: `document-${index + 1}`,
				title,
				kind,
				askedOn: addDays(visitStart, -42),
				receivedOn: isReceived ? received : null,
				readOn: isRead ? read : null,
				readBy: isRead ? (team[index % team.length] ?? null) : null
			};
		});
}

function monthOf(date: string): string {
	const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
	return `${names[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}
