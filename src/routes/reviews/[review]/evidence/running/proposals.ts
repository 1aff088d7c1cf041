import type { FormFailure } from '$edge/form.ts';
import type { Leaning, Perspective } from '#domain/note.ts';
import type { Proposal } from '#server/evidence/running-page.ts';

export type ShownProposal = Proposal & { left: boolean };

/** The notes to look through: as they were split, or as they were changed when they could not be saved. */
export function proposals(form: (Partial<FormFailure> & { proposed?: Proposal[] }) | null | undefined): ShownProposal[] {
	if (form?.proposed) return form.proposed.map((note) => ({ ...note, left: false }));
	if (form?.sent !== 'record') return [];
	const list = (name: string): string[] => {
		const value = form.values?.[name];
		return Array.isArray(value) ? value : [];
	};
	return list('ids').map((id, index) => ({
		id,
		text: list('texts')[index] ?? '',
		leans: (list('leans')[index] as Leaning) || null,
		perspective: (list('perspectives')[index] as Perspective) || null,
		kloeIds: list('kloes')
			.filter((pair) => pair.startsWith(`${id}:`))
			.map((pair) => pair.slice(id.length + 1)),
		exactWords: list('exact').includes(id),
		left: list('left').includes(id)
	}));
}
