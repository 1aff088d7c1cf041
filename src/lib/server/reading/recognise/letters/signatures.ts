/** A name of two or three words and nothing else. */
export const isName = /^(?:\p{Lu}[\p{L}’'-]+\.? ){1,2}\p{Lu}[\p{L}’'-]+$/u;

/** Names and posts at the foot of a report are set like headings. */
export function isSignature(text: string): boolean {
	return (
		isName.test(text) ||
		/\b(?:reviewer|adviser|advisor|director|manager|officer|chair|lead|councillor|chief executive|inspector|association|council)\b/i.test(text)
	);
}
