import { describe, expect, test } from 'vitest';
import { stages } from '#domain/stage.ts';
import { isDate } from '#domain/dates.ts';
import { findIdentity } from '#domain/wording/looks-like-identity.ts';
import { findMayIdentify } from '#domain/wording/may-identify.ts';
import { checkProportions } from '#domain/wording/proportions.ts';
import { frameworks } from '#frameworks/index.ts';
import { authorities, buildReview, demonstrationToday, people, reviewDefinitions } from '../../../src/lib/demonstration/index.ts';
import { findPerson } from '../../../src/lib/demonstration/people.ts';

const reviews = reviewDefinitions.map(buildReview);

describe('the demonstration region', () => {
	test('ten authorities with invented codes, neighbours among themselves', () => {
		expect(authorities).toHaveLength(10);
		for (const { code, neighbours } of authorities) {
			expect(code).toMatch(/^X99\d{6}$/);
			expect(neighbours).not.toContain(code);
			for (const neighbour of neighbours) expect(authorities.map((one) => one.code)).toContain(neighbour);
		}
	});

	test('people have addresses that lead nowhere', () => {
		expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
		for (const { email } of people) expect(email).toMatch(/^[a-z.]+@example\.org$/);
	});

	test('fourteen reviews from 2012 to 2026, at every stage, under every framework', () => {
		expect(reviews).toHaveLength(14);
		expect(new Set(reviews.map(({ stage }) => stage))).toEqual(new Set(stages));
		expect(new Set(reviews.map(({ frameworkKey }) => frameworkKey))).toEqual(new Set(frameworks.map(({ key }) => key)));
		expect(reviews.map(({ visitStart }) => visitStart.slice(0, 4)).sort()).toEqual(expect.arrayContaining(['2012', '2014', '2026']));
	});

	test('one is of full size', () => {
		const full = reviews.find(({ key }) => key === 'westmere-2026');
		expect([full?.findings.length, full?.notes.length, full?.cases.length, full?.stage]).toEqual([190, 600, 16, 'drafting']);
	});

	test('a definition gives the same review each time', () => {
		expect(reviewDefinitions.map(buildReview)).toEqual(reviews);
	});
});

describe.each(reviews.map((review) => [review.key, review] as const))('%s', (_key, review) => {
	test('nobody reviews their own authority, and the host’s people are of the host', () => {
		for (const { person, role } of review.members) {
			const isHost = role.startsWith('host-');
			expect(findPerson(person).authorityCode === review.authorityCode, `${person} as ${role}`).toBe(isHost);
		}
		expect(new Set(review.members.map(({ person }) => person)).size).toBe(review.members.length);
	});

	test('no finding stands twice, and 10 to 25 of them unless scoping or of full size', () => {
		const { findings, stage, key } = review;
		expect(new Set(findings.map(({ themeKey, text }) => `${themeKey} ${text}`)).size).toBe(findings.length);
		if (stage === 'scoping') expect(findings).toHaveLength(0);
		else if (key !== 'westmere-2026') expect(findings.length >= 10 && findings.length <= 25).toBe(true);
	});

	test('keys lead somewhere', () => {
		const [themes, kloes, notes, documents] = [review.themes, review.kloes, review.notes, review.documents].map(
			(list) => new Set<string | null>(list.map(({ key }) => key))
		);
		const findings = new Set(review.findings.map(({ key }) => key));
		for (const finding of review.findings) {
			expect(themes?.has(finding.themeKey) || finding.themeKey === null).toBe(true);
			for (const note of finding.notes) expect(notes?.has(note)).toBe(true);
			for (const document of finding.documents) expect(documents?.has(document)).toBe(true);
			for (const kloe of finding.kloes) expect(kloes?.has(kloe)).toBe(true);
		}
		for (const { findings: resting } of [...review.headlines, ...review.recommendations, ...(review.plan?.areas ?? [])]) {
			expect(resting.length).toBeGreaterThan(0);
			for (const key of resting) expect(findings.has(key)).toBe(true);
		}
		const members = new Set(review.members.map(({ person }) => person));
		for (const { author } of review.notes) expect(members.has(author)).toBe(true);
		const postNames = new Set(review.plan?.posts.map(({ name }) => name));
		for (const { lead, actions } of review.plan?.areas ?? [])
			for (const post of [lead, ...actions.flatMap(({ responsible }) => responsible)]) expect(postNames.has(post)).toBe(true);
		expect(new Set(review.plan?.posts.map(({ code }) => code)).size).toBe(review.plan?.posts.length ?? 0);
	});

	test('those who read cases are given them', () => {
		const readers = new Set(review.members.filter(({ readsCases }) => readsCases).map(({ person }) => person));
		for (const { readBy } of review.cases) expect(readers.has(readBy)).toBe(true);
	});

	test('what goes in a letter or plan may identify nobody, and its proportions agree', () => {
		const { findings, headlines, recommendations, kloes, letter, plan } = review;
		const texts = [
			...findings.flatMap(({ text, shortText }) => [text, shortText]),
			...[...headlines, ...recommendations].map(({ text }) => text),
			...kloes.map(({ answer }) => answer),
			...Object.values(letter?.prose ?? {}),
			...(plan?.areas.flatMap(({ title, reason, actions }) => [
				title,
				reason,
				...actions.flatMap((action) => [action.text, action.evidence, action.progress])
			]) ?? [])
		];
		for (const text of texts) expect([...findMayIdentify(text), ...findIdentity(text), ...checkProportions(text)], text).toEqual([]);
	});

	test('notes and case comments name nobody, and lie before the demonstration’s day ends', () => {
		for (const { text, writtenAt } of review.notes) {
			expect(findIdentity(text), text).toEqual([]);
			expect(writtenAt.slice(0, 10) <= demonstrationToday).toBe(true);
			expect(Number.isNaN(Date.parse(writtenAt))).toBe(false);
		}
		for (const { comment } of review.cases.flatMap(({ answers }) => answers)) expect(findIdentity(comment), comment).toEqual([]);
	});

	test('dates are dates, and what follows comes after', () => {
		const { letter, plan } = review;
		const way = [...review.stages.map(({ enteredOn }) => enteredOn)];
		expect([...way].sort()).toEqual(way);
		expect(review.stages.at(-1)?.stage).toBe(review.stage);
		expect((way.at(-1) ?? '') <= demonstrationToday).toBe(true);
		const steps = [review.visitStart, review.visitEnd, letter?.sharedOn, letter?.comments[0]?.madeOn, letter?.issuedOn, letter?.published?.on].filter(
			(date) => typeof date === 'string'
		);
		for (const date of steps) expect(isDate(date)).toBe(true);
		expect([...steps].sort()).toEqual(steps);
		for (const { updates, rag } of plan?.areas.flatMap(({ actions }) => actions) ?? []) {
			const on = updates.map((update) => update.on);
			expect([...on].sort()).toEqual(on);
			expect((on.at(-1) ?? '') <= demonstrationToday).toBe(true);
			expect(updates.at(-1)?.rag).toBe(rag);
		}
	});

	test('nobody is in two meetings at once', () => {
		const seats = review.activities.flatMap(({ heldOn, startsAt, peers }) => peers.map((peer) => `${heldOn} ${startsAt} ${peer}`));
		expect(new Set(seats).size).toBe(seats.length);
	});
});
