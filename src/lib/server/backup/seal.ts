import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { RuleBroken } from '#domain/outcomes.ts';

const magic = Buffer.from('CF-SEALED-1\n');
// About 64 MB and a tenth of a second: dear for someone who guesses passphrases.
const work = { N: 2 ** 16, r: 8, p: 1, maxmem: 128 * 1024 * 1024 };

/** Encrypts a stream with a passphrase (scrypt, AES-256-GCM): magic, salt, nonce, ciphertext, tag. */
export async function* seal(plain: AsyncIterable<Uint8Array>, passphrase: string): AsyncGenerator<Uint8Array> {
	const [salt, nonce] = [randomBytes(16), randomBytes(12)];
	const cipher = createCipheriv('aes-256-gcm', scryptSync(passphrase, salt, 32, work), nonce);
	yield Buffer.concat([magic, salt, nonce]);
	for await (const piece of plain) yield cipher.update(piece);
	yield cipher.final();
	yield cipher.getAuthTag();
}

/** Whether these are the bytes of a sealed backup. */
export function isSealed(bytes: Buffer): boolean {
	return bytes.subarray(0, magic.length).equals(magic);
}

/** Opens a sealed backup. Throws RuleBroken for a wrong passphrase or changed bytes: the two cannot be told apart. */
export function unseal(bytes: Buffer, passphrase: string): Buffer {
	const at = magic.length;
	const [salt, nonce, tag] = [bytes.subarray(at, at + 16), bytes.subarray(at + 16, at + 28), bytes.subarray(-16)];
	try {
		const decipher = createDecipheriv('aes-256-gcm', scryptSync(passphrase, salt, 32, work), nonce);
		decipher.setAuthTag(tag);
		return Buffer.concat([decipher.update(bytes.subarray(at + 28, -16)), decipher.final()]);
	} catch (cause) {
		throw Object.assign(new RuleBroken('The passphrase is wrong, or the file was changed'), { cause });
	}
}
