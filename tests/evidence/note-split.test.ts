import { expect, test } from 'vitest';
import { splitRunningPage } from '#domain/note-split.ts';

test('a running page is split at empty lines and at marks, and each mark says what the note is', () => {
	const page = [
		'8 workers present: 5 from the hubs,',
		'2 health visitors.',
		'',
		'+ Same day answers from the front door #1',
		'! Nobody is sure who holds the plan',
		'  between step down and the first visit #2 #3',
		'~ Supervision is regular, not always written down',
		'- “We can ring and get a straight answer.”',
		'* Plain point'
	].join('\n');
	expect(splitRunningPage(page, 7)).toEqual([
		{ text: '8 workers present: 5 from the hubs,\n2 health visitors.', leans: null, kloeNumbers: [], exactWords: false },
		{ text: 'Same day answers from the front door', leans: 'strength', kloeNumbers: [1], exactWords: false },
		{ text: 'Nobody is sure who holds the plan\n  between step down and the first visit', leans: 'area', kloeNumbers: [2, 3], exactWords: false },
		{ text: 'Supervision is regular, not always written down', leans: 'mixed', kloeNumbers: [], exactWords: false },
		{ text: 'We can ring and get a straight answer.', leans: null, kloeNumbers: [], exactWords: true },
		{ text: 'Plain point', leans: null, kloeNumbers: [], exactWords: false }
	]);
});

test.each([
	['a minus before a number is no mark', 'Visits\n-5% since spring', ['Visits\n-5% since spring']],
	['an unknown KLOE number stays in the words', '+ Room #12 was cold', ['Room #12 was cold']],
	['two quotations in one note stay as they are', '- “Yes”, then “no”', ['“Yes”, then “no”']],
	['an empty page gives nothing', ' \n\n - \n', []],
	['marks without a space count before a capital or a quotation', '+Good\n!"Slow"', ['Good', 'Slow']]
])('%s', (_, page, texts) => {
	expect(splitRunningPage(page, 7).map((note) => note.text)).toEqual(texts);
});
