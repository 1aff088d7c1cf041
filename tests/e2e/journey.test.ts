import { afterAll, beforeAll, describe } from 'vitest';
import { test } from '../setup/browser.ts';
import { engines, startServer, type Server } from '../setup/server.ts';
import { comeBack, openReview, setUp, welcome } from './journey/accounts.ts';
import { countCases, drawSample, giveCaseRecords, judgeCase, noteOnCase, seeRollUp } from './journey/cases.ts';
import { makeFinding, noteFromDocument, openAttachments, recordNote, sortMany, splitRunningPage } from './journey/evidence.ts';
import { action, alone, headline, known, late, notes, ownView, people, recommendation, unheard } from './journey/facts.ts';
import * as findings from './journey/findings.ts';
import * as letter from './journey/letter.ts';
import * as plan from './journey/plan.ts';
import * as scope from './journey/scope.ts';
import { atKeyboard } from './person.ts';

// All four ways of engine and scripts would take twice as long: each engine and each way of reading a page is gone through once.
const seats = [
	{ engine: engines[0]!, javaScript: false },
	{ engine: engines.at(-1)!, javaScript: true }
];

describe.each(seats)('on $engine, with scripts: $javaScript', ({ engine, javaScript }) => {
	let server: Server;
	beforeAll(async () => {
		server = await startServer({ engine });
	});
	afterAll(() => server?.stop());

	test('from the set-up link to an issued letter and an agreed action plan', { timeout: 400_000 }, async ({ visit }) => {
		const sitDown = async () => atKeyboard(await visit({ origin: server.origin, javaScript }));
		const [administrator, manager, lead] = [await sitDown(), await sitDown(), await sitDown()];
		const [peer, host, contributor] = [await sitDown(), await sitDown(), await sitDown()];

		await setUp(administrator, server.setUpLink!);
		await welcome(administrator, manager, people.manager, { startReviews: true });
		await welcome(administrator, lead, people.lead);
		await welcome(administrator, peer, people.peer);
		await welcome(administrator, host, people.host);
		await welcome(administrator, contributor, people.contributor);

		await scope.startReview(manager);
		await scope.stateAgreement(manager);
		await scope.addToTeam(manager, people.lead, 'Review lead');
		await scope.addToTeam(manager, people.peer, 'Reviewer');
		await scope.addToTeam(manager, people.host, 'Host lead');
		await scope.addToTeam(manager, people.contributor, 'Host contributor');
		for (const person of [lead, peer, host, contributor]) await openReview(person, 'Kent County Council');
		await scope.askQuestions(manager);
		await scope.tailorThemes(lead);
		await scope.planActivity(manager, { title: 'Focus group with social workers', method: 'Focus group', start: '10:00' });
		await scope.planActivity(peer, { title: 'Interviews with schools', method: 'Interview', start: '14:00' });
		await scope.listDocuments({ manager, contributor, peer });
		await scope.writeOwnView(host, ownView);
		await scope.readOwnView(lead, ownView);

		await scope.moveOn(manager, 'Start the visit', 'on site');
		await recordNote(peer, notes.group);
		await openAttachments(peer);
		await noteFromDocument(lead, notes.document);
		await splitRunningPage(peer);
		await countCases(host);
		await giveCaseRecords(lead, peer, people.peer);
		await drawSample(lead);
		await judgeCase(peer, 'C-01', ['Yes', 'No', 'Not applicable']);
		await judgeCase(peer, 'C-02', ['No', 'Partial', 'Yes']);
		await judgeCase(peer, 'C-03', ['Yes', 'Not applicable']);
		await seeRollUp(lead);
		await noteOnCase(peer, notes.case);
		await sortMany(peer);

		await makeFinding(peer, { ...known, notes: [notes.group, notes.document, notes.schools] });
		await findings.addFinding(peer, unheard);
		await findings.addFinding(lead, late);
		await findings.addFinding(lead, alone);
		await findings.restOnMore(lead, late, ['Decisions within one working day', 'Did a manager decide']);
		await findings.linkNote(peer, unheard, notes.replies);
		await findings.wordFinding(peer, known);
		await findings.agreeFinding(lead, known);
		await findings.agreeFinding(lead, late);
		await findings.agreeFinding(lead, unheard, 'All the schools said so');
		await findings.agreeFinding(lead, alone, 'Each of us heard it');
		await findings.writeHeadline(lead, headline, [known, unheard]);
		await findings.recommend(lead, recommendation, [unheard]);
		await findings.answerQuestions(lead, { Thresholds: 'Our view is that they understand them well.', 'In time': 'Our view is that it often comes late.' });
		await findings.leaveOutTheme(lead, 'Fathers', 'The group with fathers was called off');

		await scope.moveOn(manager, 'Start drafting', 'drafting');
		await letter.draftLetter(manager);
		await letter.writeSection(manager, 'Opening and thanks', 'Thank you for asking us.');
		await letter.settleChecks(manager);
		await letter.saveVersion(manager, 1);
		await letter.writeSection(manager, 'Opening and thanks', 'Thank you for asking us. You made us welcome.');
		await letter.saveVersion(manager, 2);
		await letter.compareVersions(manager, 'You made us welcome.');
		await letter.shareLetter(manager);
		await comeBack(host, people.host);
		await openReview(host, 'Kent County Council');
		await letter.commentOnFacts(host, { reads: [known.text, headline, recommendation, '2 of 3 (67%)'], comment: 'They use them since May.' });
		await letter.answerComment(manager, 'They use them since May.');
		await letter.signAndIssue(lead);
		await letter.downloadLetter(host, late.text);
		await letter.recordPublication(host);

		await plan.chooseAreas(host, [late.text, unheard.text, alone.text], recommendation);
		await plan.respond(host, { area: late.text, response: 'Accepted' });
		await plan.respond(host, { area: unheard.text, response: 'Partly accepted', reason: 'Only the schools in the county' });
		await plan.respond(host, { area: alone.text, response: 'Declined', reason: 'The partnership has a plan for it' });
		await plan.addPost(host, 'Head of the front door', people.contributor);
		await plan.addAction(host, { area: `1. ${late.text}`, text: action, post: 'Head of the front door' });
		await openReview(contributor, 'Kent County Council');
		await plan.update(contributor, action, 'At risk', 'Two teams have begun.');
		await plan.agreePlan(host, 'Improvement board');
		await plan.downloadPlan(host, action);
		await plan.giveView(lead, host, 'We saw two plans that a family had written.');
	});
});
