import { describe, expect, it } from 'vitest';
import type { KeptText, PageSignals } from '@/lib/extract/judge';
import { confidenceOf } from '@/lib/extract/judge/confidence';
import type { PageMetadata } from '@/lib/extract/metadata';
import type { Confidence } from '@/lib/model/article';
import { keptNews, newsMetadata, newsSignals, PROSE, paragraphs } from '../../support/judged-page';

type Case = {
  signals?: Partial<PageSignals>;
  metadata?: Partial<PageMetadata>;
  kept?: Partial<KeptText>;
  other?: boolean;
};

describe('confidence', () => {
  it.each<[string, Case, Confidence]>([
    ['is good for an ordinary article', {}, { level: 'good', reasons: [] }],
    [
      'is fair for a short text',
      { kept: { blocks: paragraphs(2) }, signals: { proseWords: 66 } },
      { level: 'fair', reasons: ['short'] },
    ],
    [
      'is doubtful where half of the prose is not there',
      { signals: { proseWords: 800 } },
      { level: 'doubtful', reasons: ['prose-left-out'] },
    ],
    [
      'is fair where some of the prose is not there',
      { signals: { proseWords: 500 } },
      { level: 'fair', reasons: ['prose-left-out'] },
    ],
    [
      'is doubtful where much is links',
      { kept: { linkedWords: 200 } },
      { level: 'doubtful', reasons: ['many-links'] },
    ],
    [
      'is fair where the page’s data holds more',
      { metadata: { articleBody: PROSE.repeat(15) } },
      { level: 'fair', reasons: ['differs-from-structured-data'] },
    ],
    [
      'is doubtful where the page’s data holds twice as much',
      { metadata: { articleBody: `${PROSE} `.repeat(25) } },
      { level: 'doubtful', reasons: ['differs-from-structured-data'] },
    ],
    [
      'is good where the page’s data holds a teaser',
      { metadata: { articleBody: PROSE } },
      { level: 'good', reasons: [] },
    ],
    [
      'is fair where headings are lost',
      { kept: { headingsLost: 3 } },
      { level: 'fair', reasons: ['headings-lost'] },
    ],
    [
      'is fair after a rescue',
      { kept: { rescued: true } },
      { level: 'fair', reasons: ['rescued'] },
    ],
    [
      'is fair for a text of labels',
      { kept: { blocks: paragraphs(60, 'A label of five words') } },
      { level: 'fair', reasons: ['little-prose'] },
    ],
    [
      'names a page of another kind',
      { other: true },
      { level: 'doubtful', reasons: ['other-kind-of-page'] },
    ],
    [
      'names a page without any mark of an article',
      {
        other: true,
        metadata: { byline: null, dateStated: false, articleTypes: [], pageType: null },
      },
      { level: 'doubtful', reasons: ['no-article-marks'] },
    ],
  ])('%s', (_, { signals, metadata, kept, other = false }, confidence) => {
    expect(
      confidenceOf(newsSignals(signals), newsMetadata(metadata), keptNews(kept), other),
    ).toEqual(confidence);
  });
});
