import { findFramework } from '#frameworks/index.ts';
import { NotFound } from '#domain/outcomes.ts';
import { signedInLoad } from '$edge/signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad(async (_db, _user, { params }: PageServerLoadEvent) => {
	const framework = findFramework(params.key);
	if (!framework) throw new NotFound('framework');
	return { framework };
});
