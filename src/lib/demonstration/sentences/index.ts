import { capacity } from './capacity.ts';
import { leaders } from './leaders.ts';
import { otherServices } from './other-services.ts';
import { outcomes } from './outcomes.ts';
import { partners } from './partners.ts';
import { practice } from './practice.ts';
import type { Sentence } from './sentence.ts';

/** Every finding sentence of the demonstration, written for it and true of no real council. */
export const sentences: Sentence[] = [...practice, ...outcomes, ...partners, ...capacity, ...leaders, ...otherServices];
