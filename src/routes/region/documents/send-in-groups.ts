import { deserialize } from '$app/forms';
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Attachment } from 'svelte/attachments';
import { largestFile } from '#domain/file.ts';

/** A form carries so much at once; more is sent in several turns. */
const mostAtOnce = 20 * 1024 * 1024;

/**
 * Sends the files of a form in several turns where they are too large for one, and says how far it is. One that the server would refuse is left, so that it does
 * not stop the others. Without JavaScript, and where they fit, the form goes as it is.
 */
export function sendInGroups({ say, leave }: { say: (words: string) => void; leave: (files: File[]) => void }): Attachment<HTMLFormElement> {
	return (form) => {
		const send = async (event: SubmitEvent) => {
			const chosen = new FormData(form).getAll('files[]').filter((file): file is File => file instanceof File && file.size > 0);
			const tooLarge = chosen.filter(({ size }) => size > largestFile);
			const all = chosen.filter(({ size }) => size <= largestFile);
			const groups = inGroups(all);
			if (groups.length < 2 && tooLarge.length === 0) return;
			event.preventDefault();
			leave(tooLarge);
			if (groups.length === 0) return;
			for (const [turn, files] of groups.entries()) {
				say(`Sending files: ${groups.slice(0, turn).flat().length} of ${all.length} are there`);
				const body = new FormData(form);
				body.delete('files[]');
				if (turn > 0) body.set('text', '');
				for (const file of files) body.append('files[]', file);
				const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json', 'x-sveltekit-action': 'true' } });
				const result = deserialize(await answer.text());
				if (result.type === 'error' || result.type === 'failure') {
					say(`Sending stopped: ${groups.slice(0, turn).flat().length} of ${all.length} files are there. Choose the others again`);
					return;
				}
			}
			say('');
			form.reset();
			await goto(resolve('/region/documents'), { invalidateAll: true });
		};
		const sent = (event: SubmitEvent) => void send(event);
		form.addEventListener('submit', sent);
		return () => form.removeEventListener('submit', sent);
	};
}

function inGroups(files: File[]): File[][] {
	const groups: File[][] = [];
	let size = 0;
	for (const file of files) {
		const last = groups.at(-1);
		if (last && size + file.size <= mostAtOnce) last.push(file);
		else [size] = [(groups.push([file]), 0)];
		size += file.size;
	}
	return groups;
}
