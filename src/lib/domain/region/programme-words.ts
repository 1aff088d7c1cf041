import { formatDate } from '../dates.ts';
import type { Next } from './programme.ts';

/** What comes next, in a phrase. */
export function nextWords(next: Next): string {
	switch (next.state) {
		case 'planned':
			return `${next.visit.title}, ${formatDate(next.visit.on)}`;
		case 'letter awaited':
			return `Letter awaited: ${next.visit.title}, ended on ${formatDate(next.visit.on)}`;
		case 'due':
			return `Due in ${next.year}`;
		case 'overdue':
			return `Was due in ${next.year}`;
		case 'never reviewed':
			return 'No review to count from';
	}
}
