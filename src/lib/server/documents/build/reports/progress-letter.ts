import { closureWords, peersViewLabels } from '#domain/plan/plan.ts';
import type { ProgressLetterContent } from '#domain/plan/progress-letter.ts';
import type { ProgressView } from '#domain/plan/progress.ts';
import { markdownToBlocks } from '../../markdown.ts';
import { paragraph, text, type Block, type Document } from '../../model.ts';
import type { LetterContent } from '../letter-content.ts';
import { letterHead, signatureBlocks } from '../letter-head.ts';
import { responseWords } from '../plan.ts';
import { paragraphs, saidBlocks, type PositionOfArea } from './position.ts';

export type ProgressLetterMaterial = {
	host: string;
	reviewTitle: string;
	marking: string;
	letter: ProgressLetterContent;
	/** The picture of the signature, where it is printed. */
	signature: LetterContent['signature'];
	areas: (PositionOfArea & { view: Pick<ProgressView, 'view' | 'words'> | null })[];
};

/** The progress letter: head, introduction, then area by area what the letter said, what the host says, what the peers saw and what comes next. Pure. */
export function buildProgressLetter({ host, reviewTitle, marking, letter, signature, areas }: ProgressLetterMaterial): Document {
	const title = letter.subject.trim() || `Progress review: ${host}`;
	return {
		title,
		language: 'en-GB',
		subject: `Progress letter after ${reviewTitle}, ${host}`,
		author: letter.signatory || undefined,
		marking,
		draft: 'Draft',
		header: `Progress letter: ${host}`,
		sections: [
			{
				orientation: 'portrait',
				blocks: [
					...letterHead({ head: letter, title }),
					...markdownToBlocks(letter.introduction, { headingLevel: 2 }),
					...areas.flatMap(areaBlocks),
					...(letter.close.trim() ? [{ type: 'heading', level: 2, runs: text('In closing') } satisfies Block, ...markdownToBlocks(letter.close, { headingLevel: 3 })] : []),
					...signatureBlocks({ head: letter, signature })
				]
			}
		]
	};
}

function areaBlocks({ area, position, view }: ProgressLetterMaterial['areas'][number]): Block[] {
	const declined = area.response && area.response !== 'accepted' ? [paragraph(`The host’s response: ${responseWords(area)}`)] : [];
	const told = [...paragraphs(position?.done ?? ''), ...paragraphs(position?.difference ?? '')];
	const next = [...paragraphs(position?.next ?? ''), ...(area.closure ? [paragraph(closureWords(area.closure))] : [])];
	return [
		{ type: 'heading', level: 2, runs: text(`${area.number}. ${area.title}`) },
		{ type: 'heading', level: 3, runs: text('What our letter said') },
		...saidBlocks(area),
		...declined,
		{ type: 'heading', level: 3, runs: text('What you told us') },
		...(told.length > 0 ? told : [paragraph('You gave no position on this area.')]),
		{ type: 'heading', level: 3, runs: text('What we saw') },
		...viewBlocks(view),
		...(next.length > 0 ? [{ type: 'heading', level: 3, runs: text('Next steps') } satisfies Block, ...next] : [])
	];
}

function viewBlocks(view: ProgressLetterMaterial['areas'][number]['view']): Block[] {
	if (!view) return [paragraph('We have no view of this area.')];
	return [{ type: 'paragraph', runs: [{ text: `${peersViewLabels[view.view]}.`, bold: true }] }, ...paragraphs(view.words)];
}
