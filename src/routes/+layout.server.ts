import type { LayoutServerLoad } from './$types';

/** What the header shows. It guards nothing: each page asks for its own key. */
export const load: LayoutServerLoad = ({ locals, cookies, url }) => {
	// Reading the address makes the load run again on the next page: what was said once is not said twice.
	void url.href;
	const said = cookies.get('said');
	if (said) cookies.delete('said', { path: '/' });
	return { user: locals.user, said };
};
