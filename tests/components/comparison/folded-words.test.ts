import { describe, expect, it } from 'vitest';
import { foldedParts } from '@/components/comparison/folded-words';

const SENTENCE =
  'The ferry, which had left the island of Skerrow ten minutes late in thick fog and with a full car deck, struck the second pier of the terminal with 186 passengers on board, the harbour office said on Tuesday evening.';
const whole = { start: 0, end: SENTENCE.length };
const spanOf = (words: string) => {
  const start = SENTENCE.indexOf(words);
  return { start, end: start + words.length };
};
const shown = (telling: { start: number; end: number }[]) =>
  foldedParts(SENTENCE, whole, telling)
    .map(({ start, end, skipped }) => (skipped ? '…' : SENTENCE.slice(start, end)))
    .join('');

describe('a folded cell', () => {
  it('shows a short sentence whole', () => {
    const short = { start: 0, end: 100 };
    expect(foldedParts(SENTENCE, short, [])).toEqual([{ ...short, skipped: false }]);
  });

  it('shows how a long sentence begins', () => {
    expect(shown([])).toMatch(/^The ferry, which had left .*…$/);
    expect(shown([]).length).toBeLessThan(135);
  });

  it('shows the words that differ wherever they stand, between whole words', () => {
    const words = shown([spanOf('186 passengers')]);
    expect(words).toMatch(/^The ferry.*….* with 186 passengers on board/);
    expect(words.length).toBeLessThan(160);
    const whole = SENTENCE.split(/[\s,.]+/);
    for (const word of words.split(/[\s…,.]+/).filter(Boolean)) expect(whole).toContain(word);
    expect(shown([spanOf('186'), spanOf('Tuesday')])).toMatch(/186.*Tuesday evening\.$/);
  });

  it('loses nothing of the sentence', () => {
    for (const telling of [[], [spanOf('186')], [spanOf('fog'), spanOf('office')]]) {
      const parts = foldedParts(SENTENCE, whole, telling);
      expect(parts.map(({ start, end }) => SENTENCE.slice(start, end)).join('')).toBe(SENTENCE);
    }
  });

  it('cuts scripts without blanks, too, and shows less of them', () => {
    const text = '渡轮周二上午撞上码头造成至少四十人受伤'.repeat(8);
    const [first] = foldedParts(text, { start: 0, end: text.length }, []);
    expect(first?.end).toBeLessThan(80);
  });
});
