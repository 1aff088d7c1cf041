import { identityOfUpdate } from '#server/plans/updates/panel.ts';

type Said = Parameters<typeof identityOfUpdate>[0];

/**
 * Where a saved update leads: to the same page, with its words to be looked at again where they may name somebody; to "My actions" for whoever came from there and
 * has nothing to look at.
 */
export function afterUpdate(url: URL, updateId: string, said: Said, renamed: string[], done: string): { said: string; to: string } {
	const query = new URLSearchParams([...url.searchParams].filter(([name]) => !name.startsWith('/') && name !== 'check'));
	const check = identityOfUpdate(said).length > 0;
	if (check) query.set('check', updateId);
	const here = query.size > 0 ? `${url.pathname}?${query}` : url.pathname;
	return { said: [done, ...renamed].join('. '), to: !check && query.get('from') === 'actions' ? '/actions' : here };
}
