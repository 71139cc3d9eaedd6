/** Articles with a brief of one key point a paragraph, and what reads a text fragment back. */

import type { RawBlock } from '@/lib/model/article';
import type { Brief } from '@/lib/model/brief';
import { splitSentences } from '@/lib/text/sentences';
import type { BriefLabels } from '@/lib/transfer/brief-parts';
import { article } from '@/tests/support/articles';

export const LABELS: BriefLabels = {
  keyPoints: 'Key points',
  saidBy: (name) => `according to ${name}`,
  roles: { overview: 'Overview' },
  published: '20 Nov 2026',
  minutes: '2 min',
  partial: 'Only part of the article was on the page.',
};

type Overrides = Parameters<typeof article>[0];

/** An article of these blocks with the sentences that the splitter finds. */
export function withSentences(blocks: readonly RawBlock[], overrides: Overrides = {}) {
  const made = article({ blocks: [...blocks], ...overrides });
  const lang = made.lang ?? 'und';
  return { article: made, lang, sentences: splitSentences(made.text, made.blocks, lang) };
}

/** A brief whose key points are these sentences, the first of them the gist, and these sections. */
export function briefWith(
  { article: of, lang, sentences }: ReturnType<typeof withSentences>,
  keyPoints: readonly number[],
  sections: Brief['sections'] = [],
): Brief {
  return {
    analysisVersion: 1,
    textHash: of.textHash,
    lang,
    words: 100,
    minutes: 2,
    sentences,
    keyPoints: keyPoints.map((index, at) => {
      const { start = 0, end = 0 } = sentences[index] ?? {};
      const text = of.text.slice(start, end);
      return { text, rank: at + 1, sentences: [index], spans: [{ start, end }], rule: 'test@1' };
    }),
    sections,
    entities: [],
    quotes: [],
    figures: [],
    dates: [],
    hedges: [],
    sources: [],
    noReply: [],
    drawers: [],
    attributed: [],
  };
}

/** A directive taken apart as a browser does it: the bare hyphens mark the contexts. */
export function readDirective(directive: string) {
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start = '', end, ...more] = parts;
  if (more.length > 0) throw new Error(`Too many parts: ${directive}`);
  const read = (part: string | undefined) =>
    part === undefined ? undefined : decodeURIComponent(part);
  return { prefix: read(prefix), start: read(start) ?? '', end: read(end), suffix: read(suffix) };
}

/** Where a browser would scroll to in a text: the first place that fits, by its start. */
export function findDirective(text: string, directive: string): string | null {
  const { prefix, start, end, suffix } = readDirective(directive);
  const source = text.replace(/\s+/gu, ' ');
  for (let at = source.indexOf(start); at >= 0; at = source.indexOf(start, at + 1)) {
    if (prefix !== undefined && !source.slice(0, at).trimEnd().endsWith(prefix)) continue;
    const stop =
      end === undefined
        ? at + start.length
        : source.indexOf(end, at + start.length) < 0
          ? -1
          : source.indexOf(end, at + start.length) + end.length;
    if (stop < 0) return null;
    if (suffix !== undefined && !source.slice(stop).trimStart().startsWith(suffix)) continue;
    return source.slice(at, stop);
  }
  return null;
}
