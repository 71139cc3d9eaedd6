import { describe, expect, it } from 'vitest';
import type { PageSignals } from '@/lib/extract/judge';
import { accessOf } from '@/lib/extract/judge/access';
import type { PageMetadata } from '@/lib/extract/metadata';
import type { RawBlock } from '@/lib/model/article';
import { keptNews, newsMetadata, newsSignals, PROSE, paragraphs } from '../../support/judged-page';

const CUT: RawBlock[] = [...paragraphs(8), { kind: 'paragraph', text: `${PROSE.slice(0, -1)} …` }];
const BROKEN: RawBlock[] = [...paragraphs(8), { kind: 'paragraph', text: PROSE.slice(0, -1) }];

describe('access', () => {
  it.each<[string, Partial<PageSignals>, Partial<PageMetadata>, RawBlock[], string[]]>([
    ['full without any mark', {}, {}, paragraphs(10), []],
    ['full where a paid page shows all', {}, { accessibleForFree: false }, paragraphs(10), []],
    ['full where only the end is open', {}, {}, CUT, []],
    [
      'full where a free page has a script for payment',
      { paywallMarks: 3 },
      { accessibleForFree: true },
      CUT,
      [],
    ],
    [
      'partial where a paid text is cut',
      {},
      { accessibleForFree: false },
      CUT,
      ['isAccessibleForFree: false', 'text stops in mid-sentence'],
    ],
    [
      'partial where a paid text has no full stop',
      { offers: 1 },
      {},
      BROKEN,
      ['offer to read on', 'text stops in mid-sentence'],
    ],
    [
      'partial where the page counts more words',
      { paywallMarks: 1 },
      { wordCount: 900 },
      paragraphs(10),
      ['paywall on the page', 'page states more words'],
    ],
    [
      'partial where a paid page shows a teaser',
      {},
      { accessibleForFree: false },
      paragraphs(3),
      ['isAccessibleForFree: false', 'few words'],
    ],
    [
      'partial where the page says what is left',
      { rests: 1 },
      { accessibleForFree: false },
      paragraphs(10),
      ['isAccessibleForFree: false', 'offer to read on', 'says that text is left'],
    ],
    [
      'full where a long text has a leftover offer',
      { rests: 1 },
      { accessibleForFree: false },
      paragraphs(30),
      [],
    ],
  ])('is %s', (_, signals, metadata, blocks, reasons) => {
    expect(accessOf(newsSignals(signals), newsMetadata(metadata), keptNews({ blocks }))).toEqual({
      level: reasons.length ? 'partial' : 'full',
      reasons,
    });
  });
});
