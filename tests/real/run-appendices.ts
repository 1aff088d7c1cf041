import type { People } from './people.ts';
import type { Story } from './story.ts';

/** Headlines, the answers to the questions, the case records with the audit tool, and the audit validation: what the summary and the appendices are made of. */
export async function answerQuestions(people: People, review: string, story: Story): Promise<void> {
	await writeHeadlines(people, review, story);
	await writeAnswers(people, review, story);
	await judgeCases(people, review, story);
	await validateAudits(people, review, story);
}

async function writeHeadlines({ lead }: People, review: string, { headlines, findings }: Story): Promise<void> {
	for (const { kind, text, theme } of headlines) {
		const rests = findings.find((finding) => finding.theme === theme && finding.kind === kind)?.text ?? '';
		const page = await lead.open(`${review}/findings/headlines?add=1`);
		await lead.send(page, page.form('save').fill({ text, kind, 'findingIds[]': [rests] }));
	}
}

async function writeAnswers({ lead }: People, review: string, { kloes }: Story): Promise<void> {
	const answered = kloes.filter(({ answer }) => answer);
	if (answered.length === 0) return;
	const page = await lead.open(`${review}/findings/kloes`);
	const links = page.links(/\/kloes\?kloe=/);
	for (const { shortName, answer } of answered) {
		const link = links.find(({ label }) => label.includes(shortName));
		if (!link) throw new Error(`No answer can be written to ${shortName}`);
		await lead.submit(link.href, 'answer', { fill: { answer } });
	}
}

/** The counts are the real review's; which record got which answer is not in its report. */
async function judgeCases({ lead }: People, review: string, { cases }: Story): Promise<void> {
	for (let number = 1; number <= cases.read; number++) {
		const added = await lead.submit(`${review}/cases/new`, 'add', { fill: { howChosen: 'From the long list of the host' } });
		const form = added.form('judge');
		const answers = form.names().filter((name) => name.startsWith('answer-'));
		for (const [question, no] of Object.entries(cases.no)) form.fill({ [answers[Number(question)] ?? '']: number <= no ? 'No' : 'Yes' });
		await lead.send(added, form, 'Save');
	}
}

async function validateAudits({ lead }: People, review: string, { audit }: Story): Promise<void> {
	if (audit.length === 0) return;
	const page = await lead.open(`${review}/cases/audit-validation`);
	const form = page.form('judge');
	const names = form.names();
	const [answers, comments] = ['answer-', 'comment-'].map((start) => names.filter((name) => name.startsWith(start)));
	audit.forEach(({ covered, comment }, index) => form.fill({ [answers?.[index] ?? '']: covered, [comments?.[index] ?? '']: comment }));
	await lead.send(page, form, 'Save');
	await lead.submit(`${review}/cases/audit-validation`, 'reread', { fill: { reread: '5' } });
}
