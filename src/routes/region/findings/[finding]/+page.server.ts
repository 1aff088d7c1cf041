import { issueDecisionForm } from '#domain/region/memory.ts';
import { openRegion } from '#server/access/open-region.ts';
import { decideIssue } from '#server/region/record/decide-issue.ts';
import { readFinding } from '#server/region/record/read-finding.ts';
import { signedInAction, signedInLoad } from '$edge/signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad((db, user, { params }: PageServerLoadEvent) => readFinding(db, openRegion(user), params.finding));

export const actions = {
	decide: signedInAction(issueDecisionForm, async (db, user, decision, { params }) => {
		await decideIssue(db, openRegion(user), { findingId: params.finding ?? '', ...decision });
		return { said: { confirmed: 'Issue confirmed', rejected: 'Issue rejected', undone: 'Decision taken back' }[decision.decision] };
	})
};
