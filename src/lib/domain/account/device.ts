const browsers: [RegExp, string][] = [
	[/\bEdg(e|A|iOS)?\//, 'Edge'],
	[/\bOPR\/|\bOpera\b/, 'Opera'],
	[/\bSamsungBrowser\//, 'Samsung Internet'],
	[/\b(Firefox|FxiOS)\//, 'Firefox'],
	[/\b(Chrome|CriOS|Chromium)\//, 'Chrome'],
	[/\bSafari\//, 'Safari']
];
const systems: [RegExp, string][] = [
	[/\biPhone\b/, 'an iPhone'],
	[/\biPad\b/, 'an iPad'],
	[/\bAndroid\b/, 'Android'],
	[/\bWindows\b/, 'Windows'],
	[/\bCrOS\b/, 'a Chromebook'],
	[/\bMacintosh\b|\bMac OS X\b/, 'a Mac'],
	[/\bLinux\b/, 'Linux']
];

/** The device of a sign-in in words, from what its browser says of itself: "Chrome on Windows". */
export function deviceInWords(userAgent: string): string {
	const browser = browsers.find(([pattern]) => pattern.test(userAgent))?.[1];
	const system = systems.find(([pattern]) => pattern.test(userAgent))?.[1];
	if (!browser && !system) return 'A device that does not say what it is';
	return [browser ?? 'A browser', system && `on ${system}`].filter(Boolean).join(' ');
}
