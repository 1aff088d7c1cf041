import { moveForm, newSectionForm, sectionChoice } from '#domain/letter.ts';
import { newId } from '#domain/id.ts';
import { addSection, moveSection, removeSection } from '#server/letters/arrange-sections.ts';
import { readLetter } from '#server/letters/read-content.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';

export const load = reviewLoad(async (db, review) => {
	review.require('letter:write');
	const { content } = await readLetter(db, review);
	return {
		newId: newId(),
		sections: content.sections.map(({ id, title, layout, prose }) => ({ id, title, layout, words: prose.split(/\s+/).filter(Boolean).length }))
	};
});

export const actions = {
	add: reviewAction(newSectionForm, async (db, review, form) => {
		await addSection(db, review, form);
		return { said: 'Section added' };
	}),
	move: reviewAction(moveForm, async (db, review, form) => {
		await moveSection(db, review, form);
		return { to: `/reviews/${review.id}/letter/sections#section-${form.sectionId}` };
	}),
	remove: reviewAction(sectionChoice, async (db, review, form) => {
		await removeSection(db, review, form);
		return { said: 'Section taken out. Its words stay in the history' };
	})
};
