import { ragKeys, type RagKey } from '#domain/plan/rag.ts';
import type { Legend } from '#domain/plan/plan.ts';

/** Words and colours that councils use for a status, "BRAG" too, where blue is done. */
const common: Record<RagKey, RegExp> = {
	complete: /^(complete|completed|done|achieved|closed|finished|blue|b|embedded)$/,
	'at-risk': /^(at risk|some risk|amber|a|yellow|y|slipping|slippage|at risk of not achieving|partly achieved|delayed)$/,
	'off-track': /^(off track|off target|red|r|not achieved|overdue|behind|not on track|behind schedule)$/,
	'on-track': /^(on track|on task|on target|green|g|in progress|progressing|under way|underway|ongoing|on schedule)$/,
	'not-started': /^(not started|not yet started|not begun|not due|grey|gray|white)$/
};

/** The status that a cell means: by the plan's own legend first, then by the words and colours in common use. Undefined for what is none of them, or is a status that this plan does without. */
export function statusOf(text: string, legend: Legend): RagKey | undefined {
	const word = text
		.toLowerCase()
		.replaceAll(/[\s_-]+/g, ' ')
		.replaceAll(/[.:*]/g, '')
		.trim();
	const own = legend.find(({ label }) => label.toLowerCase() === word)?.key;
	const kept = ragKeys.filter((key) => legend.some((entry) => entry.key === key));
	return kept.find((key) => key === own) ?? kept.find((key) => common[key].test(word));
}
