import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBrief } from '@/lib/brief';
import type { Changes } from '@/lib/model/changes';
import { changesBetween, countChanges } from '@/lib/stories/changes';
import { articleOf } from '@/tests/support/articles';

const FIRST = [
  'Forty-three people were hurt when the Skerrow ferry hit the Northgate pier on Tuesday.',
  'The ferry’s engines did not respond, harbour master Ida Renwick said.',
  'The terminal is closed until at least Saturday.',
  'Repairs to the pier will cost about €3 million, the city engineer said.',
  'In 2022 the council cut its share of the money for a second ship.',
];

const version = (texts: readonly string[], title = 'Ferry hits pier', lang = 'en') => {
  const article = articleOf(texts, { title, lang });
  return { title: article.title, text: article.text, brief: makeBrief(article) };
};

/** The first version with one paragraph replaced, taken out (`null`) or added at the end. */
const edited = (at: number, text: string | null): string[] => {
  const texts: (string | null)[] = [...FIRST];
  texts[at] = text;
  return texts.filter((each) => each !== null);
};

const between = (second: readonly string[], title?: string): Changes =>
  changesBetween(version(FIRST), version(second, title));

describe('what changed between two versions', () => {
  it('is nothing where white space, the style of marks or a time stamp differ', () => {
    const second = FIRST.map((text) => text.replace('’', "'").replace('on Tuesday', 'on  Tuesday'));
    const stamped = ['Updated at 8.50pm on 17 November 2026', ...second];
    expect(between(stamped)).toEqual({ headline: null, figures: [], sentences: [] });
  });

  it('is a time stamp nowhere, but a date that was put off somewhere', () => {
    const [change] = between(edited(2, 'The terminal is closed until at least Sunday.')).sentences;
    expect(change?.kind).toBe('changed');
  });

  it('is a headline with its words', () => {
    const title = 'Ferry hits pier, 43 hurt';
    const { headline } = between(FIRST, title);
    const added = headline?.flatMap((run) =>
      run.kind === 'added' ? [title.slice(run.after.start, run.after.end)] : [],
    );
    expect(added).toEqual([', 43 hurt']);
  });

  it.each([
    [
      'another number of the same',
      0,
      FIRST[0]?.replace('Forty-three', 'Forty-seven'),
      'Forty-three',
      'Forty-seven',
    ],
    [
      'another sum',
      3,
      FIRST[3]?.replace('about €3 million', '€4.2 million'),
      'about €3 million',
      '€4.2 million',
    ],
  ])('is a figure: %s', (_, at, text, before, after) => {
    const changes = between(edited(at, text ?? ''));
    expect(changes.figures.map((figure) => [figure.before.text, figure.after.text])).toEqual([
      [before, after],
    ]);
  });

  it('is no figure where the number is only written otherwise', () => {
    const { figures, sentences } = between(
      edited(0, (FIRST[0] ?? '').replace('Forty-three', '43')),
    );
    expect(figures).toEqual([]);
    expect(sentences).toHaveLength(1);
  });

  it('lists what came in first, then what was reworded, taken out, moved', () => {
    const second = [
      FIRST[4],
      FIRST[0],
      'Transport Minister Helen Strand came to the terminal in the afternoon.',
      'The ferry’s engines did not respond to the captain, harbour master Ida Renwick said.',
      FIRST[3],
    ].filter((text) => text !== undefined);
    const { sentences } = between(second);
    expect(sentences.map(({ kind }) => kind)).toEqual(['added', 'changed', 'removed', 'moved']);
  });

  it('is a change where a sentence was cut to its beginning, in its place', () => {
    const cut = 'The ferry’s engines did not respond to the captain.';
    const long =
      'The ferry’s engines did not respond to the captain, and three deckhands who had gone below to look for the fault found the whole room full of smoke and came up again at once.';
    const [before, after] = [version(edited(1, long)), version(edited(1, cut))];
    expect(changesBetween(before, after).sentences.map(({ kind }) => kind)).toEqual(['changed']);
  });

  it('counts for a line of words', () => {
    const changes = between(
      edited(0, FIRST[0]?.replace('Forty-three', 'Forty-seven') ?? ''),
      '47 hurt',
    );
    expect(countChanges(changes)).toEqual({ headline: true, figures: 1, sentences: 1 });
  });

  it('compares versions in two languages word by word only', () => {
    const german = version(
      ['Die Anlegestelle bleibt bis mindestens Samstag geschlossen.'],
      'Fähre',
      'de',
    );
    const kinds = changesBetween(version([FIRST[2] ?? '']), german).sentences.map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['added', 'removed']);
  });

  it('has spans that slice to sentences of the two texts, and accounts for every one', () => {
    const texts = fc.shuffledSubarray(
      [...new Set([...FIRST, ...FIRST.map((text) => text.replace('the', 'one'))])],
      { minLength: 1 },
    );
    fc.assert(
      fc.property(texts, texts, (first, second) => {
        const [before, after] = [version(first), version(second)];
        const { sentences } = changesBetween(before, after);
        const slice = (text: string, span: { start: number; end: number }) =>
          text.slice(span.start, span.end);
        const gone = sentences.flatMap((change) =>
          'before' in change ? [slice(before.text, change.before)] : [],
        );
        const come = sentences.flatMap((change) =>
          'after' in change ? [slice(after.text, change.after)] : [],
        );
        expect(gone.filter((text) => !first.includes(text))).toEqual([]);
        expect(come.filter((text) => !second.includes(text))).toEqual([]);
        const kept = first.filter((text) => !gone.includes(text));
        expect(second.filter((text) => !come.includes(text))).toEqual(kept);
      }),
      { numRuns: 40 },
    );
  });
});
