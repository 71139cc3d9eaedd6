import type { Span } from '@/lib/model/evidence';
import type { Token } from '@/lib/text/tokens';
import { ENGLISH_AUXILIARIES, GERMAN_VERBS, isEnglishVerbButTelling } from '../cues/clause-words';
import type { Candidate } from './candidates';

/** Three lines of the popup. A sentence with no more is shown whole. */
export const USUAL_WORDS = 25;
/** What a longer one is cut to where it has no end of a clause before. */
const MOST_WORDS = 28;
/** So many where no clause ends in it, and where nothing does. */
const MOST_WITHOUT_CLAUSE = 34;
const MOST_UNCUT = 46;
const FEWEST_WORDS = 8;
/** Fewer are not worth an ellipsis. */
const FEWEST_LEFT_OUT = 4;

type ClauseWords = {
  /** A clause or an addition begins with these, so that what stands before is whole. */
  opens: RegExp;
  /** A phrase does, which is left out where nothing else can be. */
  opensPhrase: RegExp;
  /** After a comma, what stands before is whole where one of these follows. */
  afterComma: RegExp;
  /** These hold what the clause before is about. */
  holdsMatter: RegExp;
  /** A clause that begins with one is not the main one. */
  subordinates: RegExp;
  /** A sentence that begins with one has its main clause after a comma. */
  leads: RegExp;
};

const CLAUSES: Readonly<Record<string, ClauseWords>> = {
  en: {
    opens:
      /^(?:which|who|whose|where|when|while|as|after|before|because|although|though|but|until|amid|following|saying|adding)$/,
    opensPhrase: /^(?:in|on|at|for|with|by|over|from|during|including|under)$/,
    afterComma: /^(?!that$|whether$)/,
    holdsMatter: /^(?:that|whether)$/,
    subordinates:
      /^(?:which|who|whose|where|when|while|after|before|because|although|though|if|since)$/,
    leads:
      /^(?:even|as|once|when|while|after|before|because|although|though|if|since|despite|with|in|on|at|by|for|from|during|under|amid|following|down)$/,
  },
  de: {
    opens: /^(?:sowie|während|nachdem|wobei|bevor)$/,
    opensPhrase: /^(?:in|im|am|auf|bei|beim|mit|gegen|wegen|für|unter|seit|durch)$/,
    afterComma:
      /^(?:und|aber|doch|sondern|wobei|weil|da|obwohl|nachdem|während|sodass|als|wenn|bevor|darunter|d(?:er|ie|as|en|em|eren|essen|enen)|in|mit|für|bei)$/,
    holdsMatter: /^(?:dass|daß|ob|wie|was|wer|warum|wann|wo)$/,
    subordinates:
      /^(?:d(?:er|ie|as|en|em|eren|essen|enen)|welche[rsnm]?|weil|obwohl|nachdem|wenn)$/,
    leads:
      /^(?:nachdem|während|obwohl|obgleich|weil|da|wenn|als|seit|seitdem|bevor|falls|damit|wie)$/,
  },
};
const NONE = /(?!)/;
const OTHERS: ClauseWords = {
  opens: NONE,
  opensPhrase: NONE,
  afterComma: /^(?!que$|qu$|che$|dat$|of$)/,
  holdsMatter: NONE,
  subordinates: NONE,
  leads: NONE,
};

/** A run of reported words, and where the words end that say whose they are. */
export type Source = Span & { named: number };

/**
 * The stretch of a sentence that is shown for what it explains: the whole where it is short, else
 * from its start to the end of a clause. `null` where it is long and nothing can be cut off safely:
 * never within a quotation or brackets, never before the verb, and never the words that say on whose
 * word it stands.
 *
 * @param needed what the stretch must hold
 * @param sources ascending
 */
export function cut(
  { sentence, start, end }: Pick<Candidate, 'sentence' | 'start' | 'end'>,
  needed: readonly Span[],
  sources: readonly Source[],
  lang: string,
): Span | null {
  const tokens = sentence.tokens.filter((token) => token.start >= start);
  const words = tokens.filter(({ isWord }) => isWord).length;
  if (words <= USUAL_WORDS) return { start, end };
  const least = Math.max(start, ...needed.map((span) => span.end));
  const own = sources.filter((source) => source.start < end && source.end > start);
  const ends = clauseEnds(tokens, CLAUSES[lang] ?? OTHERS, lang).filter(
    (each) =>
      each.end >= least &&
      words - each.words >= FEWEST_LEFT_OUT &&
      own.every((source) => source.start >= each.end || source.named <= each.end),
  );
  const clauses = ends.filter(({ isClause }) => isClause);
  const at =
    clauses.findLast((each) => each.words <= USUAL_WORDS) ??
    clauses.find((each) => each.words <= MOST_WORDS);
  if (at) return { start, end: at.end };
  if (words <= MOST_WITHOUT_CLAUSE) return { start, end };
  // "told reporters on Thursday that …": what was told must not go.
  const last = tokens.findLast(({ lower }) => /^(?:that|whether)$/.test(lower))?.start ?? 0;
  const phrase = ends.findLast((each) => each.words <= MOST_WORDS && each.end > last);
  if (phrase) return { start, end: phrase.end };
  return words <= MOST_UNCUT ? { start, end } : null;
}

type ClauseEnd = { end: number; words: number; isClause: boolean };

/** The places at which the words up to there are a clause, and how many words that are. */
function clauseEnds(tokens: readonly Token[], clause: ClauseWords, lang: string): ClauseEnd[] {
  const found: ClauseEnd[] = [];
  let words = 0;
  let open = 0;
  let quoted = false;
  let hasVerb = false;
  const first = tokens[0]?.lower ?? '';
  /** Inside a clause whose verb is not the main one. */
  let isAside = clause.leads.test(first);
  const leads = lang === 'de' && isAside;
  for (const [i, token] of tokens.entries()) {
    const { text, lower, isWord } = token;
    const before = tokens[i - 1];
    const isFree = open === 0 && !quoted;
    const kind = isFree && hasVerb && words >= FEWEST_WORDS ? endAt(tokens, i, clause) : null;
    if (before && kind) found.push({ end: before.end, words, isClause: kind === 'clause' });
    if (isWord) {
      words++;
      if (clause.holdsMatter.test(lower)) hasVerb = false;
      else if (i > 0 && clause.subordinates.test(lower) && (lang === 'en' || before?.text === ','))
        isAside = true;
      else if (!isAside) hasVerb ||= isVerb(token, lang);
    } else if (text === ',' && isFree) {
      // "Nachdem der Rat am Freitag, dem 16., beschlossen hatte, …": its verb stands last.
      if (!leads || hasVerb || (before && isVerb(before, lang))) isAside = false;
    } else if (/^[([]$/.test(text)) open++;
    else if (/^[)\]]$/.test(text)) open = Math.max(0, open - 1);
    else if (/^[„“«]$/.test(text)) quoted = lang !== 'de' || text !== '“';
    else if (/^[”»]$/.test(text)) quoted = false;
    else if (text === '"') quoted = !quoted;
  }
  return found;
}

/** What may end before the token at this place. */
function endAt(
  tokens: readonly Token[],
  at: number,
  clause: ClauseWords,
): 'clause' | 'phrase' | null {
  const { text, lower, isWord, end } = tokens[at] as Token;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!before || !next || !/[\p{L}\p{N})”"]$/u.test(before.text)) return null;
  if (isWord) {
    if (/^(?:such|well|as|just|so|even|only)$/.test(before.lower)) return null;
    if (ENGLISH_AUXILIARIES.has(before.lower)) return null;
    if (/^(?:well|many|much)$/.test(next.lower)) return null;
    if (clause.opens.test(lower)) return 'clause';
    return clause.opensPhrase.test(lower) ? 'phrase' : null;
  }
  // "1,500", "3:2", "58, 60 und 65"
  if (next.start === end || (/^\p{N}/u.test(before.text) && /^\p{N}/u.test(next.text))) return null;
  if (text === ':') return 'clause';
  return /^[,;–—]$/.test(text) && clause.afterComma.test(next.lower) ? 'clause' : null;
}

/** Where no list tells verbs, every stretch of some length may have one. */
function isVerb({ text, lower }: Token, lang: string): boolean {
  if (lang !== 'en' && lang !== 'de') return true;
  if (lang === 'en') return isEnglishVerbButTelling(lower, text);
  const isSmall = !/^\p{Lu}/u.test(text);
  return isSmall && (GERMAN_VERBS.has(lower) || /^\p{Ll}{3,}(?:t|te|ten)$/u.test(lower));
}
