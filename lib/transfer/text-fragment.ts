/**
 * Links that scroll to a sentence: text fragments, as in "URL Fragment Text Directives"
 * (WICG, wicg.github.io/scroll-to-text-fragment): `#:~:text=[prefix-,]start[,end][,-suffix]`.
 *
 * A browser takes the first place whose words match, whole words only, in any case, with each of
 * the four parts inside one block of the page. Hence the rules here: a part is never cut inside a
 * word, never crosses a paragraph, and stands for one place only as far as the article's own text
 * can tell.
 */
import type { Span } from '@/lib/model/evidence';
import { wordSpans } from '@/lib/text/words';
import { DIRECTIVE_DELIMITER } from './shared-address';

/**
 * Sentences up to this weight are given whole, longer ones by their ends. A page may hold a
 * footnote or a hidden hint inside a sentence, which ends survive and the whole does not; ends of
 * short sentences would hardly be shorter than the whole.
 */
const MOST_WHOLE = 60;
/** Four words at each end, as in `lib/page/find-sentence.ts`: seldom twice in one article. */
const LEAST_END = 20;
/** Ends and contexts grow up to here to become the only ones; more makes addresses unwieldy. */
const MOST_END = 80;

/** Letters of languages that write no blanks between words; each says as much as three others. */
const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const weightOf = (text: string): number => text.length + 2 * (text.match(DENSE)?.length ?? 0);

/** Where a part may begin or end: at blanks; at words where there are no blanks between them. */
function pieces(text: string, { start, end }: Span, lang: string): Span[] {
  return Array.from(text.slice(start, end).matchAll(/\S+/gu)).flatMap(({ 0: token, index }) => {
    const from = start + index;
    const inside = token.search(DENSE) < 0 ? [] : wordSpans(token, lang);
    if (inside.length === 0) return [{ start: from, end: from + token.length }];
    return inside.map((word) => ({ start: from + word.start, end: from + word.end }));
  });
}

/** As browsers compare: case, accents, kinds of quotation marks and of white space are alike. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’‚]/gu, "'")
    .replace(/\s+/gu, ' ');

const standsOnce = (text: string, part: string): boolean => {
  const first = text.indexOf(part);
  return first >= 0 && text.indexOf(part, first + 1) < 0;
};

/** Also what encodeURIComponent leaves and the directive, Markdown or a mail program would take. */
const encode = (part: string): string =>
  encodeURIComponent(
    part
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/\p{Surrogate}/gu, '\uFFFD'),
  ).replace(/[-!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The four parts as spans of the text. */
type Parts = { prefix?: Span; start: Span; end?: Span; suffix?: Span };

const directive = (text: string, { prefix, start, end, suffix }: Parts): string => {
  const words = (span: Span): string => encode(text.slice(span.start, span.end));
  return [
    ...(prefix ? [`${words(prefix)}-`] : []),
    words(start),
    ...(end ? [words(end)] : []),
    ...(suffix ? [`-${words(suffix)}`] : []),
  ].join(',');
};

/** Runs from a fixed place outwards, each longer than the one before, within the weights allowed. */
const growing = (text: string, spans: readonly Span[], least: number): Span[] =>
  spans.filter((span, at) => {
    const weight = weightOf(text.slice(span.start, span.end));
    return (weight >= least || at === spans.length - 1) && weight <= MOST_END;
  });

const reversed = (spans: readonly Span[]): Span[] => [...spans].reverse();

/** A sentence by its two ends, the shortest that are the only ones of their kind. */
function byEnds(text: string, whole: string, sentence: Span, lang: string): Parts | null {
  const all = pieces(text, sentence, lang);
  const starts = all.map(({ end }) => ({ start: sentence.start, end }));
  const ends = reversed(all).map(({ start }) => ({ start, end: sentence.end }));
  const [shortest, ...longer] = growing(text, starts, LEAST_END);
  if (!shortest) return null;
  const start =
    [shortest, ...longer].find((span) =>
      standsOnce(whole, fold(text.slice(span.start, span.end))),
    ) ?? shortest;
  const rest = fold(text.slice(start.end, sentence.end));
  const end = growing(text, ends, LEAST_END).find(
    (span) => span.start > start.end && standsOnce(rest, fold(text.slice(span.start, span.end))),
  );
  return end ? { start, end } : null;
}

/** The line that holds a span: sentences and contexts on one line stand in one block of the page. */
function lineAround(text: string, { start, end }: Span): Span {
  const after = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: after < 0 ? text.length : after };
}

/** The nearest line with words before (-1) or after (1) a line; `null` at the ends of the text. */
function neighbour(text: string, line: Span, side: -1 | 1): Span | null {
  const rest = side < 0 ? text.slice(0, line.start) : text.slice(line.end);
  const trimmed = side < 0 ? rest.trimEnd() : rest.trimStart();
  if (trimmed === '') return null;
  const at = side < 0 ? trimmed.length - 1 : text.length - trimmed.length;
  return lineAround(text, { start: at, end: at + 1 });
}

/**
 * Makes the directives of one text: for a span of it what stands after `text=`.
 *
 * A span that stands more than once gets the words before it, else those after it, of its own
 * paragraph; only then those of the next paragraph, because a page may show something in between.
 * Where nothing tells two places apart, the directive means the first of them.
 *
 * @param lang BCP 47 primary subtag or `und`
 */
export function textDirectives(text: string, lang: string): (span: Span) => string {
  const whole = fold(text);
  const isOne = (start: number, end: number) => standsOnce(whole, fold(text.slice(start, end)));

  return (span) => {
    const sentence = { start: span.start, end: span.end };
    const isShort = weightOf(text.slice(span.start, span.end)) <= MOST_WHOLE;
    const plain: Parts = (isShort ? null : byEnds(text, whole, sentence, lang)) ?? {
      start: sentence,
    };
    if (isOne(sentence.start, plain.start.end)) return directive(text, plain);

    const withPrefix = (room: Span): Parts | null => {
      const contexts = reversed(pieces(text, room, lang)).map(({ start }) => ({
        start,
        end: room.end,
      }));
      const prefix = growing(text, contexts, 1).find((context) =>
        isOne(context.start, plain.start.end),
      );
      return prefix ? { ...plain, prefix } : null;
    };
    const withSuffix = (room: Span): Parts | null => {
      const contexts = pieces(text, room, lang).map(({ end }) => ({ start: room.start, end }));
      const suffix = growing(text, contexts, 1).find((context) =>
        isOne(sentence.start, context.end),
      );
      // A suffix tells whole sentences apart only: after `end`, any later place would do.
      return suffix ? { start: sentence, suffix } : null;
    };

    const line = lineAround(text, sentence);
    const before = neighbour(text, line, -1);
    const after = neighbour(text, line, 1);
    const parts =
      withPrefix({ start: line.start, end: sentence.start }) ??
      withSuffix({ start: sentence.end, end: line.end }) ??
      (text.indexOf(text.slice(sentence.start, sentence.end)) === sentence.start ? plain : null) ??
      (before && line.start === sentence.start ? withPrefix(before) : null) ??
      (after && line.end === sentence.end ? withSuffix(after) : null) ??
      plain;
    return directive(text, parts);
  };
}

/** An address with a directive; an #anchor in it stays. */
export const withDirective = (address: string, words: string): string =>
  `${address}${address.includes('#') ? '' : '#'}${DIRECTIVE_DELIMITER}text=${words}`;
