import { describe, expect, it } from 'vitest';
import { readTruth, type TruthArticle, type TruthSpan, truthText } from '@/demo/truth';
import type { Span } from '@/lib/model/evidence';
import { splitSentences } from '@/lib/text/sentences';

const truth = readTruth();
/** Everything that the sheet names as a whole sentence. */
const sentences: TruthSpan[] = [
  ...truth.claims.flatMap((claim) => claim.cells),
  ...truth.onlyInOne,
  ...truth.anonymousSources,
  ...truth.noReply,
  ...truth.uncertain,
  ...truth.updates.flatMap(({ added, removed }) => [...added, ...removed]),
];

function blockSpans(article: TruthArticle): Span[] {
  let end = -2;
  return article.blocks.map(({ text }) => {
    const start = end + 2;
    end = start + text.length;
    return { start, end };
  });
}

describe('the sentences of the demo', () => {
  it.each(truth.articles.map((a) => [`${a.slug} (${a.edition})`, a] as const))(
    'are parted in %s where the sheet has them',
    (_name, article) => {
      const found = splitSentences(
        truthText(article),
        blockSpans(article),
        article.lang.slice(0, 2),
      );
      const ranges = new Set(found.map(({ start, end }) => `${start}-${end}`));
      const named = sentences.filter(
        (s) => s.article === article.slug && (s.edition ?? 'first') === article.edition,
      );
      expect(named.filter((s) => !ranges.has(`${s.start}-${s.end}`))).toEqual([]);
    },
  );
});
