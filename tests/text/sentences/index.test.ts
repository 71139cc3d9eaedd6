import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '@/lib/model/evidence';
import { splitSentences } from '@/lib/text/sentences';

/** Joins paragraphs as an article does and gives their spans. */
function article(paragraphs: readonly string[]): { text: string; blocks: Span[] } {
  const blocks: Span[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text) text += '\n\n';
    blocks.push({ start: text.length, end: text.length + paragraph.length });
    text += paragraph;
  }
  return { text, blocks };
}

const LANGUAGES = ['en', 'de', 'fr', 'ru', 'ar', 'hi', 'zh', 'ja', 'ko', 'tr', 'el', 'und'];

/** Pieces that rules look at, so that random texts meet them. */
const PIECES = [
  'Dr.',
  'U.S.',
  'Art. 5',
  '1.',
  'a)',
  '(i)',
  '•',
  'etc.',
  'z. B.',
  'и т. д.',
  'A.',
  'am 1. März',
  '...',
  '. . .',
  '…',
  '?!',
  '。',
  '！',
  '؟',
  '।',
  '“',
  '”',
  '"',
  "'",
  '’',
  '«',
  '»',
  '„',
  '「',
  '」',
  '(',
  ')',
  '[1]',
  '\n',
  ' ',
  '\u00a0',
  '  ',
  '\t',
  'word',
  'Word',
  'слово',
  'كلمة',
  '字',
  '😀',
  '-',
  '—',
  '3.5',
  'www.example.org',
  '\ud800',
  ':',
  ';',
];
const paragraph = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.string({ maxLength: 200, unit: 'binary' }),
);

describe('splitSentences', () => {
  it('numbers sentences by the block that holds them', () => {
    const { text, blocks } = article(['Floods hit Port Ellis', 'It rained. It poured.']);
    expect(splitSentences(text, blocks, 'en')).toEqual([
      { start: 0, end: 21, paragraph: 0 },
      { start: 23, end: 33, paragraph: 1 },
      { start: 34, end: 44, paragraph: 1 },
    ]);
  });

  it('gives no sentence for a block of white space', () => {
    expect(splitSentences('  \n ', [{ start: 0, end: 4 }], 'en')).toEqual([]);
    expect(splitSentences('', [], 'en')).toEqual([]);
  });

  it('takes any language tag', () => {
    for (const lang of ['und', '', 'xx', 'tlh', 'zh', 'constructor', '__proto__']) {
      expect(splitSentences('One. Two.', [{ start: 0, end: 9 }], lang)).toHaveLength(2);
    }
  });

  it('cuts a long quotation at its own sentences and keeps a short one whole', () => {
    const sentence = 'We waited on the roof until the water had gone down and the boats came. ';
    const short = `“${sentence.repeat(3).trim()}” she said.`;
    const long = `“${sentence.repeat(6).trim()}” she said.`;
    expect(splitSentences(short, [{ start: 0, end: short.length }], 'en')).toHaveLength(1);
    expect(splitSentences(long, [{ start: 0, end: long.length }], 'en')).toHaveLength(6);
  });

  it('does not hold a quotation together that ends in another paragraph', () => {
    const text = '“We waited. Nobody came. It was night.';
    expect(splitSentences(text, [{ start: 0, end: text.length }], 'en')).toHaveLength(3);
  });

  it('ends a sentence at a line break between list lines, not in wrapped prose', () => {
    const list = 'features\ncontact manager\nevents, activities';
    expect(splitSentences(list, [{ start: 0, end: list.length }], 'en')).toHaveLength(3);
    const prose = 'It was a cold \nnight in the city.';
    expect(splitSentences(prose, [{ start: 0, end: prose.length }], 'en')).toHaveLength(1);
  });

  it('covers all but white space, in order, trimmed, inside the block', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { maxLength: 4 }),
        fc.constantFrom(...LANGUAGES),
        (paragraphs, lang) => {
          const { text, blocks } = article(paragraphs);
          const sentences = splitSentences(text, blocks, lang);
          const covered = new Array<boolean>(text.length).fill(false);
          let last = 0;
          for (const { start, end, paragraph } of sentences) {
            const block = blocks[paragraph];
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(start).toBeGreaterThanOrEqual(block?.start ?? Infinity);
            expect(end).toBeLessThanOrEqual(block?.end ?? 0);
            const sentence = text.slice(start, end);
            expect(sentence).toBe(sentence.trim());
            covered.fill(true, start, end);
            last = end;
          }
          for (let i = 0; i < text.length; i += 1) {
            if (!covered[i]) expect(text[i]?.trim()).toBe('');
          }
        },
      ),
      { numRuns: 600 },
    );
  });

  it('keeps sentences apart where a mark goes on over a line break', () => {
    const text = 'Dr.\n. . .Dr.';
    const [first, second] = splitSentences(text, [{ start: 0, end: text.length }], 'en');
    expect(first?.end).toBeLessThanOrEqual(second?.start ?? text.length);
  });

  it('gives each paragraph the sentences it has alone', () => {
    fc.assert(
      fc.property(paragraph, paragraph, fc.constantFrom(...LANGUAGES), (a, b, lang) => {
        const { text, blocks } = article([a, b]);
        const together = splitSentences(text, blocks, lang);
        const alone = [a, b].flatMap((p) =>
          splitSentences(p, [{ start: 0, end: p.length }], lang).map((s) =>
            p.slice(s.start, s.end),
          ),
        );
        expect(together.map((s) => text.slice(s.start, s.end))).toEqual(alone);
      }),
    );
  });
});
