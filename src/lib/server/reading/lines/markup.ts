/** Marks of simple Markdown and of letters that were made into text, taken away; words stay. */
export function withoutMarkup(text: string): string {
	return text
		.replaceAll(/!\[[^\]]*\]\([^)]*\)/g, '')
		.replaceAll(/\[([^\]]*)\]\((?:[^()]|\([^)]*\))*\)/g, '$1')
		.replaceAll(/<br\s*\/?>/gi, ' ')
		.replaceAll(/<\/?(?:b|strong|i|em|u|sup|sub|span|p|a)(?:\s[^>]*)?>/gi, '')
		.replaceAll(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
		.replaceAll(/(?<![\p{L}\d*])\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*(?![\p{L}\d*])/gu, '$1')
		.replaceAll(/[ \u00a0]+/g, ' ')
		.trim();
}
