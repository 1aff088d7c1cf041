import { frameworks } from '#frameworks/index.ts';
import { signedInLoad } from '$edge/signed-in.ts';

export const load = signedInLoad(async () => ({
	frameworks: frameworks.map(({ key, name, summary, service, depth, ledBy, themes, caseAudit, recommendations, timetable }) => ({
		key,
		name,
		summary,
		service,
		depth,
		ledBy,
		themes: themes.length,
		questions: caseAudit.length,
		recommendations: recommendations.used,
		days: timetable.daysOnSite
	}))
}));
