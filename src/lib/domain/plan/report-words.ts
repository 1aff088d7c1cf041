import type { ReportKind, ReportSection, ReportWords, SectionKey } from './report.ts';

/** What the product adds to a section of itself, or what a council says there, as the page on which its words are written tells it. */
export const sectionAdds: Partial<Record<SectionKey, string>> = {
	aim: 'Which aim of the council or its partnership this serves.',
	finance: 'What the plan costs and where the money comes from; or that it needs none.',
	legal: 'Duties that the plan serves, and any legal risk.',
	equality: 'Whom the plan affects differently, and what was done about it.',
	summary: 'Adds the figures in plain sentences: how many actions have each status, how many are late, how many have proof.',
	progress: 'Adds a table: each area with its actions by status, those overdue and those with proof.',
	trend: 'Adds a chart of the last months.',
	measures: 'Adds the measures of the plan: baseline, latest reading and target, without small numbers.',
	exceptions: 'Adds each action that does not go to plan, with its reason.',
	risk: 'Adds the risk table.',
	contact: 'Adds the contact, and the offer of large print.',
	letter: 'An appendix: the issued letter, word for word.',
	plan: 'An appendix on its side: the whole plan and its legend.',
	posts: 'An appendix: the posts of the plan and who holds them.',
	exempt: 'Printed by itself at the end, and left out of the public copy. Left empty, nothing of the report is exempt.'
};

/** Sections that always follow the report itself, in this order among the appendices as the council sets it. */
export const appendixKeys: readonly SectionKey[] = ['letter', 'plan', 'posts'];

const titles: Record<SectionKey, string> = {
	aim: 'Strategic aim',
	summary: 'Summary in plain English',
	purpose: 'Purpose of this report',
	recommendation: 'Recommendation',
	background: 'Background',
	progress: 'Where the plan stands',
	trend: 'How the plan has moved',
	exceptions: 'What does not go to plan',
	measures: 'What the measures say',
	finance: 'Financial implications',
	legal: 'Legal implications',
	equality: 'Equality implications',
	risk: 'Risk implications',
	contact: 'Contact',
	letter: 'The findings letter',
	plan: 'The action plan',
	posts: 'Glossary of posts',
	exempt: 'Exempt from publication'
};

/** The words with which a council starts. `review` and `host` are names; the rest is for the council to change. */
export function shippedWords(kind: ReportKind, { host, review, marking }: { host: string; review: string; marking: string }): ReportWords {
	const section = (key: SectionKey, words = '', printed = true): ReportSection => ({ key, title: titles[key], words, printed });
	const shared = { meetingOn: null, from: '', reference: '', contact: '', marking };
	switch (kind) {
		case 'scrutiny':
			return {
				...shared,
				// A paper for members is public unless the council says otherwise.
				marking: 'OFFICIAL',
				title: `${review}: findings and progress`,
				body: 'Children and families scrutiny committee',
				numbered: true,
				sections: [
					section('aim'),
					section('summary'),
					section(
						'purpose',
						`This report tells members what the peer review of children’s services in ${host} found, and how far the council has come with the plan that answers it.\n\nThe letter of the review team and the plan are attached in full.`
					),
					section('recommendation', 'That members note the findings, look at what does not go to plan, and say what they wish to see again.'),
					section(
						'background',
						'In a peer review, people who do the same work in other councils spend some days with us, look at how well services work, and say what they saw. It is not an inspection and gives no grade.'
					),
					section('progress'),
					section('trend'),
					section('exceptions'),
					section('measures'),
					section('finance'),
					section('legal'),
					section('equality'),
					section('risk'),
					section('contact'),
					section('letter'),
					section('plan'),
					section('posts'),
					section('exempt')
				]
			};
		case 'board':
			return {
				...shared,
				title: `${review}: board pack`,
				body: 'Improvement board',
				numbered: false,
				sections: [
					{ ...section('summary'), title: 'The plan in figures' },
					section('trend'),
					section('exceptions'),
					section('measures', '', false),
					section('contact', '', false),
					section('plan'),
					section('posts', '', false)
				]
			};
		case 'exceptions':
			return {
				...shared,
				title: `${review}: exceptions`,
				body: '',
				numbered: false,
				sections: [section('summary'), section('trend'), section('exceptions'), section('contact', '', false)]
			};
	}
}
