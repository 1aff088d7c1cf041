import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { buildLetter } from '../documents/build/letter.ts';
import type { Claim } from '../documents/build/letter-content.ts';
import type { Document } from '../documents/model.ts';
import type { SettledCheck } from './checks/check.ts';
import { findChecks } from './checks/find-checks.ts';
import { readLetter, type LetterMaterial } from './read-content.ts';

export type CheckedLetter = { material: LetterMaterial; document: Document; claims: Claim[]; checks: SettledCheck[] };

/** The letter as it stands now, built and checked. Throws NotFound before it is started. */
export async function letterChecks(db: Database | Transaction, review: ReviewAccess): Promise<CheckedLetter> {
	return checkLetter(await readLetter(db, review));
}

/** Builds and checks what was read. Pure. */
export function checkLetter(material: LetterMaterial): CheckedLetter {
	const { document, claims } = buildLetter(material.content);
	return { material, document, claims, checks: findChecks(material.content, claims, material.kept) };
}
