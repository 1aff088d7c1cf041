const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a reader of one of our own HTML mails sees: its words, a line a paragraph or point, each link with its address. Not for HTML from elsewhere. */
export function textOfHtml(html: string): string {
	return html
		.replace(/^.*<body[^>]*>/s, '')
		.replaceAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs, '$2 ($1)')
		.replaceAll(/<li[^>]*>/g, '\n• ')
		.replaceAll(/<\/(p|h1|h2|ul)>/g, '\n\n')
		.replaceAll(/<[^>]+>/g, '')
		.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
		.replaceAll(/[ \t]+/g, ' ')
		.replaceAll(/ *\n */g, '\n')
		.replaceAll(/\n{3,}/g, '\n\n')
		.trim();
}
