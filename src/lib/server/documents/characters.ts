const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]/;
const controls = new RegExp(control, 'g');
const firstStrong = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]|\p{L}/u;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether a text holds characters that XML and PDF cannot carry: control characters other than tab and line ends, or half a pair. */
export function hasControlCharacters(value: string): boolean {
	return control.test(value) || !value.isWellFormed();
}

/**
 * A text without the characters that no document can carry; line ends become `\n`. A vertical tab, which Word and PowerPoint
 * put on the clipboard for a line break, becomes one. For text on its way from a person into a document.
 */
export function cleanText(value: string): string {
	return value
		.toWellFormed()
		.replace(/\r\n?|\u000b/g, '\n')
		.replace(controls, '');
}

/** Whether a paragraph runs from right to left: its first letter with a direction says so, as browsers do for `dir="auto"`. */
export function isRightToLeft(value: string): boolean {
	const strong = firstStrong.exec(value);
	return strong !== null && rightToLeft.test(strong[0]);
}

/**
 * The address of a link when it is one that a document may carry (http, https, mailto), else undefined. Relative addresses
 * mean nothing in a file that was sent on, and other schemes may run something.
 */
export function safeHref(value: string): string | undefined {
	if (hasControlCharacters(value) || /\s/.test(value)) return undefined;
	try {
		const url = new URL(value);
		return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined;
	} catch {
		return undefined;
	}
}
