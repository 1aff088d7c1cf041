import { paragraph, text, type Block } from '../model.ts';
import type { Built, Layout } from './letter.ts';
import type { LetterContent, LetterSection } from './letter-content.ts';

type Recommendation = LetterContent['recommendations'][number];

/** Recommendations in one list, or grouped by theme; each with its force, whom it is for and its deadline where it has them. */
export const recommendationLists: Layout = (content, section, level) => {
	const built: Built = { blocks: [], claims: claimsOf(section, content.recommendations) };
	if (content.recommendations.length === 0) return built;
	if (section.settings.byTheme === false) return { ...built, blocks: [list(content, content.recommendations)] };
	const groups = [{ id: null as string | null, name: 'Overall' }, ...content.themes.map(({ id, name }) => ({ id: id as string | null, name }))];
	for (const { id, name } of groups) {
		const own = content.recommendations.filter((recommendation) => recommendation.themeId === id);
		if (own.length > 0) built.blocks.push({ type: 'heading', level, runs: text(name) }, list(content, own));
	}
	return built;
};

/** "What needs to improve": one plain list. */
export const improveList: Layout = (content, section) => {
	const items = content.recommendations.map((recommendation) => [paragraph(recommendation.text)]);
	return { blocks: items.length > 0 ? [{ type: 'list', ordered: false, items }] : [], claims: claimsOf(section, content.recommendations) };
};

function list(content: LetterContent, recommendations: Recommendation[]): Block {
	return { type: 'list', ordered: false, items: recommendations.map((recommendation) => [item(content, recommendation)]) };
}

function item(content: LetterContent, recommendation: Recommendation): Block {
	const force = content.forces.find((one) => one.key === recommendation.force)?.label;
	const after = [recommendation.forWhom && `For: ${recommendation.forWhom}`, recommendation.deadline && `Timescale: ${recommendation.deadline}`].filter(Boolean).join('. ');
	const runs = [...(force ? [{ text: `${force}: `, bold: true }] : []), { text: recommendation.text }, ...(after ? [{ text: ` ${after}.`, italic: true }] : [])];
	return { type: 'paragraph', runs };
}

function claimsOf(section: LetterSection, recommendations: Recommendation[]): Built['claims'] {
	return recommendations.map(({ findingIds, text }) => ({ sectionId: section.id, of: 'recommendation', findingIds, text }));
}
