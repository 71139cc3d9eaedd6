import type { Aside } from '@/lib/model/article';
import type { Span } from '@/lib/model/evidence';
import type { FamilyOrigin } from '@/lib/model/family';
import { literalPattern } from '@/lib/text/literal-pattern';
import { AGENCIES } from '../data/agencies';

/** What of an article can say where its text comes from. */
export type CreditedArticle = {
  text: string;
  byline: string | null;
  asides: readonly Aside[];
};

type Origin = Omit<FamilyOrigin, 'article'>;

/** Longest first: `The Associated Press` before `AP`. */
const FORMS = AGENCIES.flatMap(({ forms }) => forms)
  .sort((a, b) => b.length - a.length)
  .map(literalPattern)
  .join('|');
/** A form by itself: no letter, digit or hyphen beside it, so that `PA` is not found in `PA-based`. */
const NAMED = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${FORMS})(?![\\p{L}\\p{N}-])`, 'u');

/**
 * How agencies stand in a text: in the dateline (`LYON (AFP) — `, `Berlin (dpa) -`), in brackets at
 * the end, or in a last line of credits (`With material from AFP and dpa`, `© 2031 AP`, `dpa/kru`).
 * In the middle of a text an agency is somebody who is quoted, not the one who wrote it.
 */
const DATELINE = new RegExp(
  `^[^.!?\\n]{0,60}\\((?:[^()\\n]{0,30}/)?(${FORMS})(?:/[^()\\n]{0,30})?\\)`,
  'u',
);
const CREDIT_LINE_LENGTH = 120;
const BRACKETED_END = new RegExp(
  `\\((?:[^()\\n]{0,30}[/, ])?(${FORMS})(?:[/, ][^()\\n]{0,30})?\\)$`,
  'u',
);
/** Lines of this form say whose work a text is: few words besides the agencies' names. */
const CREDIT_WORDS =
  /^(?:©|\(c\)|copyright|source|quelle|with|mit|avec|con|com|met|material|agencies|agenturen|this (?:report|story|article)|.{0,40}contributed)|\/|^\S{1,12}$/iu;

/** A credit of the text; most credits are of pictures, which agencies sell to everybody. */
const TEXT_CREDIT = /^(?:text|source|quelle|fuente|fonte|bron|bericht|report|story)\b/iu;

function inAside(article: CreditedArticle): Origin | null {
  for (const { kind, text } of article.asides) {
    const isOfText = kind === 'author' || (kind === 'credit' && TEXT_CREDIT.test(text));
    const found = isOfText ? NAMED.exec(text)?.[0] : undefined;
    if (found) return { name: found, from: 'credit', span: null };
  }
  return null;
}

function inByline({ byline }: CreditedArticle): Origin | null {
  const found = byline ? NAMED.exec(byline)?.[0] : undefined;
  return found ? { name: found, from: 'byline', span: null } : null;
}

/** The name that a pattern captured last, where it stands in the text. */
function captured(match: RegExpExecArray | null, offset: number): Origin | null {
  const name = match?.[1];
  if (!match || !name) return null;
  const start = offset + match.index + match[0].lastIndexOf(name);
  const span: Span = { start, end: start + name.length };
  return { name, from: 'text', span };
}

function inText({ text }: CreditedArticle): Origin | null {
  const first = text.slice(0, text.indexOf('\n\n') < 0 ? text.length : text.indexOf('\n\n'));
  const lastAt = text.lastIndexOf('\n\n') < 0 ? 0 : text.lastIndexOf('\n\n') + 2;
  const last = text.slice(lastAt);
  const dateline = captured(DATELINE.exec(first), 0);
  if (dateline) return dateline;
  const bracketed = captured(BRACKETED_END.exec(last), lastAt);
  if (bracketed) return bracketed;
  if (last.length > CREDIT_LINE_LENGTH || !CREDIT_WORDS.test(last)) return null;
  const named = NAMED.exec(last);
  if (!named) return null;
  const start = lastAt + named.index;
  return { name: named[0], from: 'text', span: { start, end: start + named[0].length } };
}

/**
 * The news agency that an article names as the origin of its text, as it writes the name; `null`
 * where it names none. A name in the middle of the text is not taken: there it is a source.
 */
export function creditedAgency(article: CreditedArticle): Origin | null {
  return inAside(article) ?? inByline(article) ?? inText(article);
}

/** Whether a byline names an outlet, by itself or among others: `Westmark Press Agency, staff`. */
export const namesOutlet = (
  byline: string | null | undefined,
  outlet: string | undefined,
): boolean =>
  Boolean(byline && outlet) &&
  ` ${byline?.replaceAll(/[,;/|&()]/gu, ' ')} `.includes(` ${outlet} `);
