/** What the rows of a brief hold, from what was derived and what the reader moved. */
import type { Brief } from '@/lib/model/brief';
import type { BriefPart } from '@/lib/model/brief-part';
import type { DrawerMove } from '@/lib/model/drawer';
import type { Entity } from '@/lib/model/entities';
import { type Figure, TOLL_UNITS } from '@/lib/model/figure';
import type { Hedge } from '@/lib/model/hedge';
import type { Quote } from '@/lib/model/quotes';
import { drawerSentences } from './drawer-sentences';

/** One quotation: its parts where the speaker's name stands between them. */
export type WholeQuote = { parts: readonly Quote[]; first: Quote };

/**
 * Quotations in the order of the text, the parts of one together. What is only reported without
 * quotation marks is left out: those are counted with the sources.
 */
export function wholeQuotes(quotes: readonly Quote[]): WholeQuote[] {
  const found: Quote[][] = [];
  const groups = new Map<number, Quote[]>();
  for (const quote of quotes) {
    if (quote.kind === 'indirect') continue;
    const group = quote.group === undefined ? undefined : groups.get(quote.group);
    if (group) group.push(quote);
    else {
      const started = [quote];
      found.push(started);
      if (quote.group !== undefined) groups.set(quote.group, started);
    }
  }
  return found.flatMap((parts) => (parts[0] ? [{ parts, first: parts[0] }] : []));
}

/** Those whom a reader may want to tell apart: people with a full name or a word on who they are. */
export const people = (entities: readonly Entity[]): Entity[] =>
  entities.filter(
    ({ kind, sure, whoIs, name }) =>
      kind === 'person' && (whoIs.length > 0 || (sure && name.includes(' '))),
  );

const isMeasured = (unit: string): boolean =>
  ['money', '%', 'votes', 'people', ...TOLL_UNITS].includes(unit);

/** Below this a bare number word ("two envoys") is grammar more than a figure. */
const LEAST_IN_WORDS = 10;

/** Whether a figure tells something: digits, a bound, money, a toll do; a small number word does not. */
const isTelling = ({ text, lo, bound, unit }: Figure): boolean =>
  /\d/.test(text) || bound !== 'exact' || isMeasured(unit) || (lo ?? 0) >= LEAST_IN_WORDS;

/** The same figure of the same thing once, where it stands first; small number words left out. */
export function distinctFigures(figures: readonly Figure[]): Figure[] {
  const seen = new Set<string>();
  return figures.filter((figure) => {
    if (!isTelling(figure)) return false;
    const { text, counts, unit } = figure;
    const key = `${text.toLowerCase()}|${(counts ?? unit).toLowerCase()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A sentence that is not certain, with the cues that say so; none where only its drawer does. */
export type Uncertain = { sentence: number; cues: string[] };

const OPEN: readonly Hedge['kind'][] = ['hearsay', 'unverified'];

/** What the outlet itself leaves open, in reading order. A speaker's own caution is none of it. */
export function uncertainSentences(
  brief: Brief,
  text: string,
  moves: readonly DrawerMove[],
): Uncertain[] {
  const out = new Set(
    moves.flatMap(({ sentence, role }) => (role === 'uncertain' ? [] : [sentence])),
  );
  const cues = new Map<number, string[]>();
  for (const at of drawerSentences(brief, text, moves).uncertain) cues.set(at, []);
  for (const { kind, by, cue, sentences } of brief.hedges) {
    const [at] = sentences;
    const span = at === undefined ? undefined : brief.sentences[at];
    if (at === undefined || !span || by !== 'outlet' || !OPEN.includes(kind)) continue;
    if (out.has(text.slice(span.start, span.end))) continue;
    cues.set(at, [...new Set([...(cues.get(at) ?? []), cue])]);
  }
  return [...cues]
    .map(([sentence, found]) => ({ sentence, cues: found }))
    .sort((a, b) => a.sentence - b.sentence);
}

/** How many items each row has; a row without any is not shown. */
export function partCounts(
  brief: Brief,
  text: string,
  moves: readonly DrawerMove[],
): Record<BriefPart, number> {
  const drawers = drawerSentences(brief, text, moves);
  return {
    uncertain: uncertainSentences(brief, text, moves).length,
    quotes: wholeQuotes(brief.quotes).length,
    people: people(brief.entities).length,
    figures: distinctFigures(brief.figures).length,
    dates: brief.dates.length,
    sources: brief.sources.length + brief.noReply.length,
    background: drawers.background.length,
    responses: drawers.responses.length,
    next: drawers.next.length,
    closing: drawers.closing.length,
  };
}
