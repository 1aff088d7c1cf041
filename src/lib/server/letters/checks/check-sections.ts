import { gapsIn } from '#frameworks/starter-gaps.ts';
import { buildSection } from '../../documents/build/letter.ts';
import type { LetterContent } from '../../documents/build/letter-content.ts';
import { checkKey, type Check } from './check.ts';

/** Sections that say nothing, and gaps that were never filled. */
export function checkSections(content: LetterContent): Check[] {
	return content.sections.flatMap((section) => {
		const found: Check[] = [];
		const empty = !section.prose.trim() && buildSection(content, section).blocks.length === 0;
		if (empty && !section.optional) {
			found.push({
				key: checkKey('empty', section.id, section.title),
				kind: 'empty',
				sectionId: section.id,
				findingId: null,
				quote: section.title,
				says: 'This section is empty. Write it, or take it out of the letter.'
			});
		}
		for (const gap of gapsIn(section.prose)) {
			found.push({
				key: checkKey('gap', section.id, gap),
				kind: 'gap',
				sectionId: section.id,
				findingId: null,
				quote: `{${gap}}`,
				says: 'Replace the words in curly brackets.'
			});
		}
		return found;
	});
}
