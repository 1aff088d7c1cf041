export type NumberKind = 'date of birth' | 'NHS number' | 'post code' | 'phone' | 'email' | 'system number';
export type NumberFound = { kind: NumberKind; start: number; end: number };

const postAreas =
	'AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|HA|HD|HG|HP|HR|HS|HU|HX|IG|IP|IV|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE';
const postCode = new RegExp(`\\b(?:${postAreas})\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}\\b`, 'gi');
const monthNames = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const writtenDate = `\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${monthNames}),?(?: \\d{4}| \\d{2}\\b)?`;
const birth = new RegExp(`\\b(?:born|birth ?date|date of birth|birthday|d\\.? ?o\\.? ?b\\.?)[^.\\n\\d]{0,24}?(${writtenDate})`, 'gi');
const systemCue =
	/\b(?:mosaic|lcs|lcms|liquid ?logic|care ?director|care ?first|eclipse|ehm|paris|rio|systmone|emis|synergy|capita|upn|id|p?no|number|num|ref(?:erence)?|person|client|record|file|case)\b[\s:#.-]*(?:id|no|num(?:ber)?|ref(?:erence)?)?[\s:#.-]*$/i;

/** Numbers and addresses that single out a person, left to right, none overlapping; the surer kind wins where two fit. */
export function findNumbers(text: string): NumberFound[] {
	const found: NumberFound[] = [];
	const add = (kind: NumberKind, start: number, end: number) => {
		if (!found.some((other) => other.start < end && start < other.end)) found.push({ kind, start, end });
	};
	for (const match of text.matchAll(/(?<![\w.%+-])[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g)) add('email', match.index, match.index + match[0].length);
	for (const match of text.matchAll(birth)) add('date of birth', match.index + match[0].length - (match[1] ?? '').length, match.index + match[0].length);
	for (const match of text.matchAll(/(?<![\d-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d-])/g)) {
		if (isNhsNumber(match[0])) add('NHS number', match.index, match.index + match[0].length);
	}
	for (const match of text.matchAll(postCode)) if (isOneCase(match[0])) add('post code', match.index, match.index + match[0].length);
	for (const match of text.matchAll(/(?<![\d£+-])(?:\+44[ -]?(?:\(0\))?[ -]?|\(?0)[1-37-9](?:[\d) -]{7,13})\d(?!\d)/g)) {
		if (isPhoneNumber(match[0])) add('phone', match.index, match.index + match[0].length);
	}
	for (const match of text.matchAll(
		/(?<![\w£,.-])(?:[A-Z]\d{12}|[A-Z]\d{11}[A-Z]|[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]|[A-Z]{0,3}-?\d{5,10})(?![\w,.%]*\d|[\w%])/g
	)) {
		if (isSystemNumber(match[0], text.slice(Math.max(0, match.index - 48), match.index))) add('system number', match.index, match.index + match[0].length);
	}
	return found.sort((a, b) => a.start - b.start);
}

/** Whether ten digits are an NHS number: the last one is a check digit by modulus 11. Spaces and hyphens are ignored. */
export function isNhsNumber(text: string): boolean {
	const digits = text.replace(/[ -]/g, '');
	if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
	const sum = [...digits.slice(0, 9)].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
	const check = (11 - (sum % 11)) % 11;
	return check < 10 && check === Number(digits[9]);
}

/** "M1 1st" and "KS2 4th" are no post codes: one is all capitals or all small, and ends in no ordinal. */
function isOneCase(text: string): boolean {
	return text === text.toUpperCase() || (text === text.toLowerCase() && text.includes(' ') && !/(?:st|nd|rd|th)$/.test(text));
}

function isPhoneNumber(text: string): boolean {
	const digits = text.replace(/\D/g, '').replace(/^44/, '0').replace(/^00/, '0');
	return digits.length >= 10 && digits.length <= 11;
}

/** Seven digits or more stand for a record on their own; five or six only beside a system's name or "ID". Money and amounts have commas or a £. */
function isSystemNumber(text: string, before: string): boolean {
	const digits = text.replace(/\D/g, '');
	if (/[A-D]$/.test(text) && /^[A-Z]{2}/.test(text)) return true;
	if (/^[A-Z]\d{12}$|^[A-Z]\d{11}[A-Z]$/.test(text)) return true;
	return digits.length >= 7 || systemCue.test(before);
}
