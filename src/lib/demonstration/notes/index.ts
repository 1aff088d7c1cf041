import { families } from './families.ts';
import { leadersAndPartners } from './leaders-and-partners.ts';
import type { NoteSentence } from './note-sentence.ts';
import { otherServices } from './other-services.ts';
import { read } from './read.ts';
import { staff } from './staff.ts';

/** Every note sentence of the demonstration, in the short style of notes taken in a meeting. */
export const noteSentences: NoteSentence[] = [...families, ...staff, ...leadersAndPartners, ...read, ...otherServices];
