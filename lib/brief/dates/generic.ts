import type { DateScan, Found } from './found';

/** Any such day, one of the story's own (`that Saturday`), or a feast or event named for a day. */
const BEFORE =
  /(?<!\p{L})(?:a|an|any|every|each|most|jeden|jedem|jeder|jeweils|that|jenem|jenen|Good|Black|Ash|Super|Cyber|Bloody|Holy|Palm|Easter|Ruby|chaque|cada|ogni)\s$/u;
/** `today` and `heute` that mean nowadays. */
const NOWADAYS_BEFORE =
  /(?<!\p{L})(?:(?:bis|noch|der|die|das|of|until|to|world)\s|(?:still|even|than|as|known|exists?|lives?|like)\s(?:[\w-]+\s){0,3})$/iu;
const NOWADAYS_BEHIND = /^\s(?:\d+\sJahre|\d+[-‑]?[Jj]ähr|as\b|than\b|compared\b)/u;
/** The day that names what happened on it in 2001. */
const ATTACKS = /^(?:st|th)?,?\s(?:(?:terror(?:ist)?\s)?attack|\p{Lu}\p{Ll}+)/u;
/** A weekend of the report, not its weekend edition or Labor Day weekend. */
const WEEKEND_BEFORE = /(?<!\p{L})(?:the|this|last|next|am|dem|vergangenen|kommenden|letzten)\s$/iu;

/** Whether the words found name no day of the calendar: `on a Tuesday`, `Good Friday`, `bis heute`. */
export function isGeneric({ text }: DateScan, { start, end, precision }: Found): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const own = text.slice(start, end);
  if (precision !== 'year' && BEFORE.test(before)) return true;
  const behind = text.slice(end);
  // Order Today, in America today
  if (/^today$/iu.test(own) && /\S\s$/u.test(before) && /^T/u.test(own)) return true;
  if (/^today$/iu.test(own) && /\b[Ii]n\s\p{Lu}[\p{L}.]+\s$/u.test(before)) return true;
  if (/^(?:heute|today)$/iu.test(own)) {
    return NOWADAYS_BEFORE.test(before) || NOWADAYS_BEHIND.test(behind);
  }
  // the next week of the story, the September 11 attacks, the weekend of the opening
  if (/^next\s/iu.test(own) && /\bthe\s$/iu.test(before)) return true;
  if (/^Sept(?:ember|\.)?\s11(?:th)?$/u.test(own) && ATTACKS.test(behind)) return true;
  if (/weekend$/iu.test(own) && /^\sof\b/iu.test(behind)) return true;
  return /^weekend$/iu.test(own) && !WEEKEND_BEFORE.test(before);
}
