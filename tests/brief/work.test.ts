import { describe, expect, it, vi } from 'vitest';
import { makeBrief } from '@/lib/brief';
import { articleFromText } from '@/lib/extract/from-text';
import { fixtureArticle } from './fixture-articles';

// Counting makes every call slow, the more so on a busy machine; time is not what is tested.
vi.setConfig({ testTimeout: 120_000 });

/** The same report again and again, with its names changed so that paragraphs differ. */
function long(words: number) {
  const { text } = fixtureArticle('reservoir.en');
  const once = text.split(/\s+/).length;
  const copies = Array.from({ length: Math.ceil(words / once) }, (_, i) =>
    text.replaceAll('Hartwell', `Hartwell${i % 7}`).replaceAll('Tarn', `Tarn${i % 5}`),
  );
  return articleFromText({ text: copies.join('\n\n'), lang: 'en' });
}

/**
 * Counts what the costly steps are made of: looking words up, logarithms, cutting text. By hand,
 * because a spy would keep the arguments of millions of calls.
 */
function workOf(words: number): number {
  const article = long(words);
  let calls = 0;
  const undo: (() => void)[] = [];
  const count = (on: object, name: string): void => {
    const original = Reflect.get(on, name) as (...args: unknown[]) => unknown;
    undo.push(() => Reflect.set(on, name, original));
    Reflect.set(on, name, function counted(this: unknown, ...args: unknown[]) {
      calls++;
      return Reflect.apply(original, this, args);
    });
  };
  count(Map.prototype, 'get');
  count(Set.prototype, 'has');
  count(Math, 'exp');
  count(Math, 'log');
  count(String.prototype, 'slice');
  try {
    makeBrief(article);
  } finally {
    for (const each of undo) each();
  }
  return calls;
}

describe('the work for a brief', () => {
  it('grows in line with the text up to 50,000 words', () => {
    const small = workOf(5_000);
    const large = workOf(50_000);
    expect(large / small).toBeLessThan(12);
  });
});

describe('a text of 50,000 words', () => {
  it('has five key points and sections that cover it', () => {
    const article = long(50_000);
    const brief = makeBrief(article);
    expect(brief.keyPoints).toHaveLength(5);
    expect(brief.sections.at(-1)?.paragraphs[1]).toBe(article.blocks.length - 1);
  });
});
