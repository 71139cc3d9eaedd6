import type { ReadText } from '../read-text';
import type { Candidate } from './candidates';

/** How much each candidate is worth showing; higher is better. */
export function scores(read: ReadText, fit: readonly Candidate[]): number[] {
  const weights = matterWeights(read);
  return fit.map(({ sentence }, i) => {
    const distinct = new Set(sentence.stems);
    let matter = 0;
    let title = 0;
    for (const stem of distinct) {
      matter += weights.get(stem) ?? 0;
      if (read.titleStems.has(stem)) title++;
    }
    const centrality = matter / Math.sqrt(1 + distinct.size);
    const inTitle = read.titleStems.size > 0 ? title / read.titleStems.size : 0;
    const length =
      Math.min(1, sentence.words.length / 20) - Math.max(0, sentence.words.length - 35) / 40;
    return 1.5 / (1 + 0.3 * i) + 0.5 * centrality + 0.8 * inTitle + 0.3 * length;
  });
}

/** How often each stem occurs, as a share of the most frequent one's logarithm. */
function matterWeights(read: ReadText): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of read.sentences) {
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  let most = 1;
  for (const count of counts.values()) most = Math.max(most, count);
  const top = Math.log(1 + most);
  return new Map(Array.from(counts, ([stem, count]) => [stem, Math.log(count) / top]));
}
