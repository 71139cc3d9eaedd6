import type { QuoteCell, QuoteRow } from '@/lib/model/comparison';
import type { Span } from '@/lib/model/evidence';
import type { Quote } from '@/lib/model/quotes';
import { isStopWord } from '@/lib/text/stop-words';
import { words } from '@/lib/text/words';
import { alignedWords, unalignedRuns } from '../../aligned-words';
import { fullestName, samePeople } from '../../same-people';
import { joinLinks, sentenceKey } from '../claims';
import type { ComparedText } from '../compared-text';
import { quotationLinks } from '../links/quotation-links';
import type { PlacedWord } from '../placed-words';

type Given = {
  cell: Omit<QuoteCell, 'own'>;
  quote: Quote;
  words: readonly PlacedWord[];
  lang: string;
  /** Whether it is a person who is quoted, and not a body or somebody without a name. */
  isPerson: boolean;
};

/** The texts with each quoted piece in the place of a sentence: one may hold several. */
const byPiece = (texts: readonly ComparedText[]): ComparedText[] =>
  texts.map((text) => ({
    ...text,
    quoted: text.quoted.map((piece, n) => ({ ...piece, sentence: n })),
  }));

/** Each piece of direct speech, by its text and its place among that text's pieces. */
function givenByPiece(texts: readonly ComparedText[]): Map<string, Given> {
  const given = new Map<string, Given>();
  for (const { quoted, brief } of texts)
    quoted.forEach(({ article, sentence, quote: at, words }, n) => {
      const [bounds, quote] = [brief.sentences[sentence], brief.quotes[at]];
      const [first, last] = [words[0], words.at(-1)];
      if (!bounds || !quote || !first || !last) return;
      const { start, end } = bounds;
      const span = { start: first.start, end: last.end };
      const cell = { article, sentence, start, end, quote: at, words: span };
      const { entity } = quote.speaker ?? {};
      const isPerson = entity !== undefined && brief.entities[entity]?.kind === 'person';
      const { lang } = brief;
      given.set(sentenceKey({ article, sentence: n }), { cell, quote, words, lang, isPerson });
    });
  return given;
}

/** The words of a cut that stand in no other one of its row, in the order of a cut. */
function ownWords(one: Given, row: readonly Given[]): Span[] {
  const others = row.filter((other) => other !== one);
  if (others.length === 0) return [];
  const lower = ({ words }: Given): string[] => words.map((word) => word.lower);
  const aligned = others.flatMap((other) => alignedWords(lower(one), lower(other)));
  return unalignedRuns(one.words, new Set(aligned.map(([at]) => at)));
}

/** Longer is no name and no role, but a clause that was taken for one. */
const MOST_NAME_WORDS = 10;

/** The name by which a text calls whom it quotes; `null` for a pronoun, which names nobody. */
function nameIn({ quote: { speaker }, lang }: Given): string | null {
  if (!speaker) return null;
  const parts = words(speaker.name, lang);
  const isPronoun = parts.every((part) => isStopWord(part, lang));
  return isPronoun || parts.length > MOST_NAME_WORDS ? null : speaker.name;
}

/** The fullest name that one of the outlets gives, somebody whom the text names before a role. */
function speakerOf(given: readonly Given[]): string | null {
  const known = given.filter(({ quote }) => quote.speaker?.entity !== undefined);
  const namesOf = (those: readonly Given[]) => those.flatMap((each) => nameIn(each) ?? []);
  const [names, all] = [namesOf(known), namesOf(given)];
  return (names.length > 0 ? names : all).sort((a, b) => b.length - a.length)[0] ?? null;
}

type Said = { given: readonly Given[]; speaker: string | null };

/**
 * The fullest name of each speaker: an outlet that quotes a person by surname means the one whom
 * another names in full. Not so for roles and bodies: a spokesman is not any other's spokesman.
 */
function withFullNames(rows: readonly Said[]): Said[] {
  const people = rows.flatMap((row) => {
    const person = row.given.find(({ isPerson }) => isPerson);
    return row.speaker && person ? [{ row, name: row.speaker, lang: person.lang }] : [];
  });
  const fullNames = new Map(
    samePeople(people, (person) => person).flatMap((same) => {
      const speaker = fullestName(same.map(({ name }) => name));
      return same.map(({ row }): [Said, string] => [row, speaker]);
    }),
  );
  return rows.map((row) => ({ ...row, speaker: fullNames.get(row) ?? row.speaker }));
}

/**
 * The quotations of several texts: the same words in one row however each outlet cut them, the
 * rows that several outlets have first. One person has one name in all rows.
 */
export function quoteRows(texts: readonly ComparedText[]): QuoteRow[] {
  const given = givenByPiece(texts);
  const noSpan = { start: 0, end: 0 };
  const shared = joinLinks(
    quotationLinks(byPiece(texts)),
    [],
    (at) => given.get(sentenceKey(at))?.cell ?? noSpan,
  ).map(({ cells }) => cells.map(sentenceKey));
  const inShared = new Set(shared.flat());
  const single = [...given.keys()].filter((key) => !inShared.has(key)).map((key) => [key]);
  const rows = [...shared, ...single]
    .map((keys) => keys.flatMap((key) => given.get(key) ?? []))
    .map((row) => ({ given: row, speaker: speakerOf(row) }));
  return withFullNames(rows)
    .map(({ given: row, speaker }) => ({
      speaker,
      cells: row.map((each) => ({ ...each.cell, own: ownWords(each, row) })),
    }))
    .sort((a, b) => b.cells.length - a.cells.length);
}
