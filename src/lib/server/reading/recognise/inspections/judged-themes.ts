import { plainHeading } from './headings.ts';

const experiences = '(?:the )?(?:experiences? (?:and|&) progress of )?';
/** What inspectorates have graded from 2009 to today, as the whole of a line. */
const whole = new RegExp(
	`^(?:${[
		// Since 2018.
		`(?:the )?(?:impact|effectiveness) of leaders(?: (?:and managers )?on social work practice(?: with children and families)?)?`,
		`${experiences}children (?:and families )?who need help and protection`,
		`${experiences}children in care(?:,? and care leavers)?`,
		`${experiences}(?:children looked after|looked[- ]after children)(?: and (?:achieving permanence|care leavers))?`,
		`${experiences}care[- ]leavers`,
		'overall effectiveness',
		// From 2013 to 2018.
		'adoption performance',
		'leadership,? management and governance',
		'(?:the )?(?:effectiveness of the )?local safeguarding children[’s]* board(?: \\(lscb\\))?',
		'(?:the )?lscb',
		// In 2012 and 2013.
		'(?:the )?effectiveness of the help and protection provided to children(?:,? young people,? families and carers)?',
		'(?:the )?quality of practice',
		'leadership and governance',
		// From 2009 to 2012.
		'capacity (?:for|to) improve(?:ment)?',
		'(?:children and young people|they) are safe and feel safe',
		'(?:the )?quality of (?:provision|services?)',
		'(?:the )?contribution of health agencies to keeping children and young people safe',
		'ambition and prioritisation',
		'leadership and management',
		'performance management and quality assurance',
		'partnership working',
		'equality and diversity',
		'value for money',
		'(?:user engagement|service responsiveness(?:,? including complaints)?|assessment and direct work with children and families|case planning,? reviews?(?:ing)? and recording)',
		'(?:being|be) healthy',
		'(?:staying|stay) safe',
		'(?:enjoying and achieving|enjoy and achieve)',
		'(?:making|make) a positive contribution(?:,? including user engagement)?',
		'(?:achieving |achieve )?economic well-?being'
	].join('|')})$`
);

/** Whether a text is the name of a theme that inspectorates grade, and nothing else. */
export function isJudgedTheme(text: string): boolean {
	return text.length < 160 && whole.test(plainHeading(text).replace(/^\d+(?:\.\d+)*\s+/, ''));
}
