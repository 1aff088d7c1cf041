import * as v from 'valibot';
import { formId, optionalId, optionalText, requiredText } from './review.ts';

/** What happens to an urgent concern after it is raised. */
export const concernSteps = ['told', 'acknowledged', 'closed'] as const;
export type ConcernStep = (typeof concernSteps)[number];

export const concernStepLabels: Record<ConcernStep, string> = { told: 'Host told', acknowledged: 'Acknowledged by the host', closed: 'Closed' };

/** A concern about a child who may be at risk now. */
export const concernForm = v.object({ id: formId, caseId: optionalId, text: requiredText('Enter what worries you', 'what worries you', 4000) });
export type NewConcern = v.InferOutput<typeof concernForm>;

/** One step of a concern: who was told and when, what the host said, how it ended. */
export const stepForm = v.pipe(
	v.object({ concernId: formId, step: v.picklist(concernSteps, 'Choose the step'), words: optionalText('the words', 2000) }),
	v.forward(
		v.partialCheck([['step'], ['words']], ({ step, words }) => step !== 'told' || words !== '', 'Enter who was telephoned, and when'),
		['words']
	),
	v.forward(
		v.partialCheck([['step'], ['words']], ({ step, words }) => step !== 'closed' || words !== '', 'Enter how it ended'),
		['words']
	)
);
export type NewStep = v.InferOutput<typeof stepForm>;
