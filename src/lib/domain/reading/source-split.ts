/** Where one text may be two findings, the likeliest first. What is matched stays with the first part, but for what only joined them. */
const joints = [/[.!?]["’”)]?\s+(?=["“‘(]?\p{Lu})/u, /;\s+/u, /,?\s+(?:however|but|although|while|whereas)\s+/iu, /,\s+and\s+/u, /,\s+/u, /\s+and\s+/u];

/** A text as two: at the joint nearest to its middle, for a person to put right. A text without any is halved at a space. */
export function splitInTwo(text: string): [first: string, second: string] {
	for (const joint of joints) {
		const found = [...text.matchAll(new RegExp(joint, `g${joint.flags.replace('g', '')}`))].map((match) => ({
			at: match.index,
			length: match[0].length,
			words: match[0]
		}));
		const [nearest] = found.toSorted((a, b) => Math.abs(a.at - text.length / 2) - Math.abs(b.at - text.length / 2));
		if (!nearest) continue;
		const kept = /^[.!?;]/.test(nearest.words) ? nearest.words.trimEnd() : '';
		return [text.slice(0, nearest.at) + kept, upper(text.slice(nearest.at + nearest.length))];
	}
	const space = text.indexOf(' ', Math.floor(text.length / 2));
	return space < 0 ? [text, ''] : [text.slice(0, space), text.slice(space + 1)];
}

function upper(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
