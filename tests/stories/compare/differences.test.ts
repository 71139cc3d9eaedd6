import { describe, expect, it } from 'vitest';
import type { DifferenceKind } from '@/lib/model/comparison';
import { compareArticles } from '@/lib/stories/compare';
import { compared } from '../../support/compared';

const FILLER = [
  'Work on the tram depot in Dorrin was stopped in spring after residents complained about noise.',
  'Schools in the district will open an hour later than planned on the first day of the term.',
];

/** The words on both sides of what two sentences of one claim differ in. */
function differences(one: string, other: string, kind: DifferenceKind, later?: string) {
  const articles = [
    compared([one, FILLER[0] ?? ''], { published: '2026-11-23T09:30:00+01:00' }),
    compared([other, FILLER[1] ?? ''], { published: later ?? '2026-11-23T09:45:00+01:00' }),
  ];
  const text = (at: number): string => articles[at]?.article.text ?? '';
  return compareArticles(articles)
    .claims.flatMap((claim) => claim.differences)
    .filter((difference) => difference.kind === kind)
    .map(({ a, b }) =>
      [a, b].map(({ article, spans }) =>
        spans.map(({ start, end }) => text(article).slice(start, end)).join(' | '),
      ),
    );
}

describe('the differences within a claim', () => {
  const FIRE = 'The fire in the paper mill at Lowick killed 12 workers on Sunday night.';
  const MORE = 'The fire in the paper mill at Lowick killed 15 workers on Sunday night.';

  it('call a greater figure of a newer article a later one', () => {
    expect(differences(FIRE, MORE, 'later-figure', '2026-11-23T18:00:00+01:00')).toHaveLength(1);
    expect(differences(FIRE, MORE, 'figure', '2026-11-23T18:00:00+01:00')).toEqual([]);
  });

  it('call figures of the same hour differing', () => {
    const [sides] = differences(FIRE, MORE, 'figure');
    expect(sides?.[0]).toContain('12');
    expect(sides?.[1]).toContain('15');
  });

  it('say nothing where a bound allows the other figure', () => {
    const open = 'The fire in the paper mill at Lowick killed at least 12 workers on Sunday night.';
    expect(differences(open, MORE, 'figure')).toEqual([]);
  });

  it('show a verb that keeps its distance beside one that does not', () => {
    const sides = differences(
      'The mill’s owners claimed that the alarm in the drying hall had been tested in May.',
      'The mill’s owners said that the alarm in the drying hall had been tested in May.',
      'verb',
    );
    expect(sides).toEqual([['claimed', 'said']]);
  });

  it('show a doubt that only one outlet has', () => {
    const sides = differences(
      'The alarm in the drying hall of the Lowick mill reportedly failed on Sunday night.',
      'The alarm in the drying hall of the Lowick mill failed on Sunday night.',
      'hedge',
    );
    expect(sides).toEqual([['reportedly', '']]);
  });
});

describe('a comparison', () => {
  it('leaves a cut text and an opinion out of the count', () => {
    const text = ['The fire in the paper mill at Lowick killed 12 workers on Sunday night.'];
    const { counted, claims } = compareArticles([
      compared([...text, FILLER[0] ?? '']),
      compared([...text, FILLER[1] ?? ''], { access: { level: 'partial', reasons: [] } }),
      compared(text, { genre: { kind: 'opinion', reasons: [] } }),
    ]);
    expect(counted).toEqual([true, false, false]);
    for (const claim of claims) expect(claim.texts).toBeLessThanOrEqual(1);
  });

  it('compares no claims across languages and says so', () => {
    const { oneLanguage, claims } = compareArticles([
      compared(['The fire in the paper mill at Lowick killed 12 workers on Sunday night.']),
      compared(['Bei dem Brand in der Papierfabrik in Lowick starben am Sonntag 12 Arbeiter.'], {
        lang: 'de',
      }),
    ]);
    expect(oneLanguage).toBe(false);
    expect(claims).toEqual([]);
  });

  it('takes the reader’s word before every link', () => {
    const articles = [compared([FILLER[0] ?? '']), compared([FILLER[1] ?? ''])];
    const pair = { a: { article: 0, sentence: 0 }, b: { article: 1, sentence: 0 } };
    const [claim] = compareArticles(articles, [{ ...pair, same: true }]).claims;
    expect(claim?.link).toBe('reader');
    expect(compareArticles(articles, [{ ...pair, same: false }]).claims).toEqual([]);
  });
});
