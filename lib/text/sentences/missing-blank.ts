import type { Enclosures } from './enclosures';
import type { Ending } from './ending';

/** Names of firms that are addresses: `Booking.Com`. Country codes are words: `De`, `It`, `Es`. */
const DOMAIN_ENDING = /^(?:Com|Org|Net|Edu|Gov|Info|Biz|Io|Ai|Tv)\b/u;

/**
 * Whether a sentence ends where no blank follows: `world.Today is`, `Ende.„Das`, `1,000.That`.
 *
 * Careful, because addresses, file names and initials look alike: at least two small letters or a
 * digit before, a capitalised word behind, and nothing of an address around.
 */
export function missingBlank(
  { text, mark, end, next, terminator }: Ending,
  roles: Enclosures['roles'],
): boolean {
  if (terminator.includes('…') || terminator.length > 2) return false;
  const before = text.slice(Math.max(0, mark - 40), mark);
  const behind = text.slice(next, next + 40);
  // ended.“The new rules
  if (roles.get(end) === 'open') return /^.[\p{Lu}\p{Lo}]/u.test(behind);
  // تمت.وقال: three letters on both sides keep ا.ف.ب together
  if (/\p{Script=Arabic}{3}$/u.test(before) && /^\p{Script=Arabic}{3}/u.test(behind)) return true;
  if (!/(?:\p{Ll}{2}|\d|\p{Ll}[)”"»])$/u.test(before)) return false;
  if (!/^(?:\p{Lu}(?:\p{Ll}|['’]\p{L}|\s+\p{L})|[IVXLC]+\s)/u.test(behind)) return false;
  const token = `${/\S*$/u.exec(before)?.[0] ?? ''}.${/^\S*/u.exec(behind)?.[0] ?? ''}`;
  return !/[@/\\_#=&]|www\./iu.test(token) && !DOMAIN_ENDING.test(behind);
}
