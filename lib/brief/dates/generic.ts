import type { DateScan, Found } from './found';

/** Any such day, one of the story's own (`that Saturday`), or a feast or event named for a day. */
const BEFORE =
  /(?<!\p{L})(?:a|an|any|every|each|most|jeden|jedem|jeder|jeweils|that|jenem|jenen|Good|Black|Ash|Super|Cyber|Bloody|Holy|Palm|Easter|Ruby|chaque|cada|ogni)\s$/u;
/** `today` and `heute` that mean nowadays. */
const NOWADAYS_BEFORE = /(?<!\p{L})(?:bis|noch|der|die|das|of|until|to)\s$/iu;
const NOWADAYS_BEHIND = /^\s(?:\d+\sJahre|\d+[-‑]?[Jj]ähr)/u;
/** A weekend of the report, not its weekend edition or Labor Day weekend. */
const WEEKEND_BEFORE = /(?<!\p{L})(?:the|this|last|next|am|dem|vergangenen|kommenden|letzten)\s$/iu;

/** Whether the words found name no day of the calendar: `on a Tuesday`, `Good Friday`, `bis heute`. */
export function isGeneric({ text }: DateScan, { start, end, precision }: Found): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const own = text.slice(start, end);
  if (precision !== 'year' && BEFORE.test(before)) return true;
  if (/^(?:heute|today)$/iu.test(own)) {
    return NOWADAYS_BEFORE.test(before) || NOWADAYS_BEHIND.test(text.slice(end));
  }
  return /^weekend$/iu.test(own) && !WEEKEND_BEFORE.test(before);
}
