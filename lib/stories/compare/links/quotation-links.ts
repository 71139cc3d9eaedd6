import type { Span } from '@/lib/model/evidence';
import type { ComparedText } from '../compared-text';
import type { PlacedWord } from '../placed-words';
import type { QuotedPiece } from '../quoted-pieces';
import type { SentenceLink } from './sentence-link';

/** Runs of this many words tell that two quotations have words in common. */
const GRAM_WORDS = 4;
/** So much of the shorter quotation has to be in the other one: outlets cut what they quote. */
const LEAST_CONTAINMENT = 0.5;

const gramAt = (words: readonly PlacedWord[], at: number): string =>
  words
    .slice(at, at + GRAM_WORDS)
    .map(({ lower }) => lower)
    .join(' ');

/** Each run of four words and where it begins. */
function gramsOf({ words }: QuotedPiece): Map<string, number> {
  const grams = new Map<string, number>();
  for (let at = 0; at + GRAM_WORDS <= words.length; at++) {
    const gram = gramAt(words, at);
    if (!grams.has(gram)) grams.set(gram, at);
  }
  return grams;
}

/** From the first to the last word of the runs that begin at these words. */
function markOf(words: readonly PlacedWord[], starts: readonly number[]): Span {
  const first = Math.min(...starts);
  const last = Math.max(...starts) + GRAM_WORDS - 1;
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** Two pieces with their link where enough of the shorter one stands in the other. */
function linked(
  a: QuotedPiece,
  b: QuotedPiece,
  grams: ReadonlyMap<QuotedPiece, ReadonlyMap<string, number>>,
): SentenceLink[] {
  const [ofA, ofB] = [grams.get(a), grams.get(b)];
  if (!ofA || !ofB) return [];
  const shared = [...ofA].flatMap(([gram, there]) => {
    const other = ofB.get(gram);
    return other === undefined ? [] : [{ a: there, b: other }];
  });
  const containment = shared.length / Math.min(ofA.size, ofB.size);
  if (shared.length === 0 || containment < LEAST_CONTAINMENT) return [];
  const end = (piece: QuotedPiece, starts: number[]) => ({
    article: piece.article,
    sentence: piece.sentence,
    marks: [markOf(piece.words, starts)],
  });
  return [
    {
      link: 'quotation',
      strength: containment,
      a: end(
        a,
        shared.map((pair) => pair.a),
      ),
      b: end(
        b,
        shared.map((pair) => pair.b),
      ),
    },
  ];
}

/**
 * Sentences of different articles that quote the same words: at least half of the four-word runs
 * of the shorter quotation stand in the other one. Works in every language.
 */
export function quotationLinks(texts: readonly ComparedText[]): SentenceLink[] {
  const pieces = texts.flatMap(({ quoted }) => quoted);
  const grams = new Map(pieces.map((piece) => [piece, gramsOf(piece)]));
  const byGram = new Map<string, QuotedPiece[]>();
  const links: SentenceLink[] = [];
  for (const piece of pieces) {
    const met = new Set<QuotedPiece>();
    for (const gram of grams.get(piece)?.keys() ?? []) {
      const others = byGram.get(gram) ?? [];
      for (const other of others) if (other.article !== piece.article) met.add(other);
      byGram.set(gram, [...others, piece]);
    }
    for (const other of met) links.push(...linked(other, piece, grams));
  }
  return links;
}
