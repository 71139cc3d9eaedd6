import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangedRun } from '@/lib/model/changes';
import { wordDiff } from '@/lib/stories/changes/word-diff';

const whole = (text: string) => ({ text, span: { start: 0, end: text.length } });

/** Runs as text: what was taken out in [- -], what came in in {+ +}. */
const shown = (before: string, after: string, lang = 'en'): string =>
  wordDiff(whole(before), whole(after), lang)
    .map((run) => {
      if (run.kind === 'removed') return `[-${before.slice(run.before.start, run.before.end)}-]`;
      const words = after.slice(run.after.start, run.after.end);
      return run.kind === 'added' ? `{+${words}+}` : words;
    })
    .join('');

/** The runs of one side, joined. */
const joined = (runs: readonly ChangedRun[], side: 'before' | 'after', text: string): string =>
  runs
    .flatMap(
      (run) =>
        (side === 'before' ? 'before' in run && run.before : 'after' in run && run.after) || [],
    )
    .map(({ start, end }) => text.slice(start, end))
    .join('');

describe('the words that changed', () => {
  it.each([
    [
      'a figure',
      'Forty-three people were hurt.',
      'Forty-seven people were hurt.',
      'Forty-[-three -]{+seven +}people were hurt.',
    ],
    [
      'an addition',
      'The road is closed.',
      'The road is closed until Friday.',
      'The road is closed {+until Friday+}.',
    ],
    ['nothing', 'The road is closed.', 'The road is closed.', 'The road is closed.'],
    [
      'everything',
      'The road is closed',
      'All lessons were cancelled',
      '[-The road is closed-]{+All lessons were cancelled+}',
    ],
    [
      'one change where a function word alone stays',
      'It hit the pier at the old harbour.',
      'It struck the quay of the old harbour.',
      'It [-hit the pier at -]{+struck the quay of +}the old harbour.',
    ],
  ])('are %s', (_, before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('are parted by the dictionary in a script without blanks', () => {
    expect(shown('水库公路周四关闭。', '水库公路周五关闭。', 'zh')).toBe(
      '水库公路[-周四-]{+周五+}关闭。',
    );
  });

  it('put both texts together again, whatever they are', () => {
    const word = fc.constantFrom(
      ...'the a of ferry ferry, pier “ ” . 47 — Strand\u00a0 said'.split(' '),
    );
    const text = fc
      .array(word, { minLength: 1, maxLength: 20 })
      .map((words) => words.join(' ').trim());
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), fc.oneof(text, fc.string()), (before, after) => {
        const runs = wordDiff(whole(before), whole(after), 'en');
        // blanks before the first word go with nothing
        expect(joined(runs, 'before', before)).toBe(
          before.trimStart().length ? before.slice(before.search(/\S/u)) : '',
        );
        expect(joined(runs, 'after', after)).toBe(
          after.trimStart().length ? after.slice(after.search(/\S/u)) : '',
        );
      }),
    );
  });

  it('are all of them in passages too long to compare', () => {
    const [before, after] = ['left '.repeat(1_100).trim(), 'right '.repeat(1_100).trim()];
    expect(wordDiff(whole(before), whole(after), 'en').map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ]);
  });
});
