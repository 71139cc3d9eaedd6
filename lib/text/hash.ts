import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of a text as UTF-8, in lower-case hex. Synchronous, because it must give the same answer
 * in a page without a secure context, where `crypto.subtle` is absent.
 *
 * A lone surrogate is hashed as U+FFFD, as UTF-8 encoders write it.
 */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
