import type { Database } from '../db/connect.ts';
import { hashEntry, hashTexts } from './chain.ts';

/**
 * Walks every chain and says where it does not hold: a changed entry, changed texts, a gap, or a head that does not match.
 * Finds any change that does not rewrite every later entry. Texts that were destroyed or redacted leave the chain whole.
 */
export async function verifyHistory(db: Database): Promise<{ chains: number; entries: number; faults: string[] }> {
	const chains = await db.selectFrom('history_chain').selectAll().orderBy('id').execute();
	const faults: string[] = [];
	let entries = 0;
	for (const chain of chains) {
		const rows = await db
			.selectFrom('history_entry')
			.leftJoin('history_text', (join) =>
				join.onRef('history_text.chain_id', '=', 'history_entry.chain_id').onRef('history_text.number', '=', 'history_entry.number')
			)
			.selectAll('history_entry')
			.select(['history_text.salt', 'history_text.texts'])
			.where('history_entry.chain_id', '=', chain.id)
			.orderBy('history_entry.number')
			.execute();
		let previous = '';
		for (const [index, row] of rows.entries()) {
			entries += 1;
			const place = `chain ${chain.id}, entry ${row.number}`;
			if (row.number !== index + 1) faults.push(`${place}: an entry before it is missing`);
			if (row.previous_hash !== previous) faults.push(`${place}: does not follow the entry before it`);
			if (hashEntry(row) !== row.hash) faults.push(`${place}: was changed`);
			if (row.salt !== null && row.texts !== null && hashTexts(row.salt, row.texts) !== row.texts_hash) faults.push(`${place}: its texts were changed`);
			previous = row.hash;
		}
		if (chain.head !== previous || chain.length !== rows.length) faults.push(`chain ${chain.id}: its head does not match its last entry`);
	}
	return { chains: chains.length, entries, faults };
}
