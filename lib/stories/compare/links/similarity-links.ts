import type { ComparedStatement } from '../compared';
import type { SentenceLink } from './sentence-link';

/**
 * From here on two sentences that are each other's best match make the same claim: 16 of 20 read
 * did, from .30 to .40 only 7 of 20.
 */
export const SAME_CLAIM = 0.4;
/** From here on they speak of one matter, shown as related and never counted. */
export const RELATED_CLAIM = 0.25;

type Rarity = ReadonlyMap<string, number>;

/** How rare each stem is among all sentences compared (inverse document frequency). */
function rarityIn(statements: readonly ComparedStatement[]): Rarity {
  const counts = new Map<string, number>();
  for (const { stems } of statements)
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, n]) => [stem, Math.log(1 + statements.length / n)]));
}

const lengthOf = ({ stems }: ComparedStatement, rarity: Rarity): number =>
  Math.hypot(...[...stems].map((stem) => rarity.get(stem) ?? 0));

/** For each sentence the sentences of other articles that share a stem with it, and how alike. */
function matches(statements: readonly ComparedStatement[]): Map<number, Map<number, number>> {
  const rarity = rarityIn(statements);
  const lengths = statements.map((statement) => lengthOf(statement, rarity));
  const having = new Map<string, number[]>();
  const products = statements.map(() => new Map<number, number>());
  statements.forEach(({ stems, article }, n) => {
    for (const stem of stems) {
      const weight = (rarity.get(stem) ?? 0) ** 2;
      const others = having.get(stem) ?? [];
      for (const other of others) {
        if (statements[other]?.article === article) continue;
        products[n]?.set(other, (products[n]?.get(other) ?? 0) + weight);
      }
      others.push(n);
      having.set(stem, others);
    }
  });
  return new Map(
    products.map((row, n) => [
      n,
      new Map(
        [...row].map(([other, product]) => [
          other,
          product / ((lengths[n] ?? 1) * (lengths[other] ?? 1)),
        ]),
      ),
    ]),
  );
}

/**
 * Pairs of sentences of two articles that are each other's best match there and at least `least`
 * alike (cosine of their stems, weighed by rarity among the sentences compared).
 */
export function similarityLinks(
  statements: readonly ComparedStatement[],
  least: number,
): SentenceLink[] {
  const best = new Map<string, { other: number; cosine: number }>();
  const offer = (from: number, to: number, cosine: number): void => {
    const key = `${from}>${statements[to]?.article}`;
    if (cosine > (best.get(key)?.cosine ?? 0)) best.set(key, { other: to, cosine });
  };
  for (const [n, row] of matches(statements)) {
    for (const [other, cosine] of row) {
      offer(n, other, cosine);
      offer(other, n, cosine);
    }
  }
  return [...best].flatMap(([key, { other, cosine }]): SentenceLink[] => {
    const n = Number(key.slice(0, key.indexOf('>')));
    const [a, b] = [statements[other], statements[n]];
    if (cosine < least || other > n || !a || !b) return [];
    if (best.get(`${other}>${b.article}`)?.other !== n) return [];
    const end = ({ article, sentence }: ComparedStatement) => ({ article, sentence, marks: [] });
    return [{ link: 'similarity', strength: cosine, a: end(a), b: end(b) }];
  });
}
