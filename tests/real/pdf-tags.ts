/** A structure element of a PDF with its words and children in their order, as `pdfinfo -struct-text` prints the tree. */
export type Tag = { name: string; content: (string | Tag)[] };

/** Reads the printed tree: a line an element, two spaces deeper for each level; its words in quotation marks, a piece a line; its attributes begin with a slash. */
export function readTags(printed: string): Tag[] {
	const root: Tag = { name: 'root', content: [] };
	const open: Tag[] = [root];
	for (const line of printed.split('\n')) {
		const said = line.trimStart();
		if (said === '' || said.startsWith('/')) continue;
		const depth = Math.min((line.length - said.length) / 2, open.length - 1);
		const parent = open[depth] ?? root;
		if (said.startsWith('"')) {
			parent.content.push(said.slice(1, said.lastIndexOf('"')));
			continue;
		}
		const tag: Tag = { name: /^\w+/.exec(said)?.[0] ?? '', content: [] };
		parent.content.push(tag);
		open.splice(depth + 1, open.length, tag);
	}
	return children(root);
}

export function children(tag: Tag): Tag[] {
	return tag.content.filter((part) => typeof part !== 'string');
}

/** All words of an element, in the order in which they are read out. */
export function saidIn(tag: Tag): string {
	return tag.content.map((part) => (typeof part === 'string' ? part : saidIn(part))).join('');
}

/** Elements of a name, those inside others of that name left out. */
export function tagsNamed(tags: Tag[], name: string): Tag[] {
	return tags.flatMap((tag) => (tag.name === name ? [tag] : tagsNamed(children(tag), name)));
}
