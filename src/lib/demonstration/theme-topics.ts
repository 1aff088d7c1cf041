import type { ThemeTopics } from './generate-findings.ts';

/** What each theme of the shipped frameworks draws on, by framework and theme key. */
export const themeTopics: Record<string, ThemeTopics[]> = {
	'national-safeguarding-peer-review': [
		{ key: 'practice', topics: ['thresholds', 'step-up-step-down', 'early-help', 'assessments', 'plans', 'voice', 'exploitation'] },
		{ key: 'outcomes', topics: ['recording', 'quality-assurance', 'data', 'oversight', 'children-in-care', 'care-leavers'] },
		{ key: 'working-together', topics: ['partnership', 'health', 'education', 'police', 'equality'] },
		{ key: 'capacity', topics: ['workforce', 'supervision', 'commissioning', 'sufficiency', 'systems'] },
		{ key: 'leadership', topics: ['leadership', 'members', 'culture', 'participation'] }
	],
	'regional-peer-challenge': [
		{ key: 'thresholds', topics: ['thresholds'] },
		{ key: 'step-up-step-down', topics: ['step-up-step-down', 'plans'] },
		{ key: 'early-help-quality', topics: ['early-help', 'assessments'] },
		{ key: 'voice', topics: ['voice', 'participation'] }
	],
	'safeguarding-assurance-visit': [
		{ key: 'assessment', topics: ['assessments', 'plans', 'thresholds', 'voice'] },
		{ key: 'early-help', topics: ['early-help', 'step-up-step-down'] },
		{ key: 'quality-performance', topics: ['quality-assurance', 'data', 'supervision', 'oversight'] }
	],
	'focused-visit': [
		{ key: 'contacts', topics: ['thresholds'] },
		{ key: 'enquiries', topics: ['partnership', 'police', 'health'] },
		{ key: 'assessments-plans', topics: ['assessments', 'plans', 'voice'] },
		{ key: 'exploitation', topics: ['exploitation'] },
		{ key: 'allegations', topics: ['recording'] },
		{ key: 'oversight', topics: ['supervision', 'quality-assurance', 'workforce', 'oversight'] }
	],
	'front-door-readiness': [
		{ key: 'contact-referral', topics: ['thresholds'] },
		{ key: 'assessment-risk', topics: ['assessments', 'exploitation'] },
		{ key: 'partners', topics: ['partnership', 'health', 'police'] },
		{ key: 'children-families', topics: ['voice', 'equality', 'plans'] },
		{ key: 'oversight-capacity', topics: ['oversight', 'supervision', 'workforce', 'recording'] }
	],
	'area-send': [
		{ key: 'identifying', topics: ['send-identifying'] },
		{ key: 'plans', topics: ['send-plans'] },
		{ key: 'provision', topics: ['send-provision', 'health'] },
		{ key: 'outcomes', topics: ['send-outcomes', 'education'] },
		{ key: 'voice', topics: ['send-voice', 'participation'] },
		{ key: 'leadership', topics: ['send-leadership', 'leadership', 'data'] }
	],
	'adult-social-care': [
		{ key: 'working-with-people', topics: ['adults-people'] },
		{ key: 'providing-support', topics: ['adults-support', 'commissioning'] },
		{ key: 'safety', topics: ['adults-safety'] },
		{ key: 'leadership', topics: ['adults-leadership', 'workforce'] }
	],
	'corporate-peer-challenge': [
		{ key: 'priorities', topics: ['corporate-priorities'] },
		{ key: 'place', topics: ['corporate-place'] },
		{ key: 'governance', topics: ['corporate-governance', 'members'] },
		{ key: 'finance', topics: ['corporate-finance'] },
		{ key: 'capacity', topics: ['corporate-capacity', 'culture'] }
	]
};
