import { describe, expect, it } from 'vitest';
import type { RawBlock } from '@/lib/model/article';
import type { Brief, Section } from '@/lib/model/brief';
import { briefMarkdown } from '@/lib/transfer/brief-markdown';
import { briefText } from '@/lib/transfer/brief-text';
import { briefWith, findDirective, LABELS, withSentences } from './support';

const paragraph = (text: string): RawBlock => ({ kind: 'paragraph', text });

const BLOCKS: RawBlock[] = [
  paragraph('Two of five ferries stop on Thursday. The repair costs $2 million.'),
  { kind: 'heading', level: 2, text: 'A stand-in' },
  paragraph('The county looks for a ship. It may take weeks. Nobody knows.'),
  { kind: 'heading', level: 2, text: 'The fleet' },
  { kind: 'row', text: 'Vesla | 2008' },
];
const OF = withSentences(BLOCKS, {
  title: 'Ferries [stopped]',
  outlet: 'The Halmar Courier',
  byline: 'Signe Dahl',
  url: 'https://courier.example/ferry?utm_source=mail',
});

const section = (heading: string, from: Section['headingFrom'], paragraphs: [number, number]) => ({
  heading,
  headingFrom: from,
  paragraphs,
  sentences: [0],
  spans: [{ start: 0, end: 1 }],
  rule: 'test@1',
});
const SECTIONS: Section[] = [
  section('overview', 'role', [0, 0]),
  section('A stand-in', 'article', [1, 2]),
  section('The fleet', 'article', [3, 4]),
];
// 0 ferries, 1 repair, 2 heading, 3 county, 4 weeks, 5 nobody
const BRIEF = briefWith(OF, [3, 0], SECTIONS);
const to = (words: string) => `https://courier.example/ferry#:~:text=${words}`;

describe('a brief as Markdown', () => {
  it('leads with headline, facts and gist; each statement links to its sentence', () => {
    expect(briefMarkdown(OF.article, BRIEF, LABELS)).toBe(
      [
        '# [Ferries \\[stopped\\]](https://courier.example/ferry)',
        '',
        'The Halmar Courier · Signe Dahl · 20 Nov 2026 · 2 min',
        '',
        `**The county looks for a ship.** [¶3](${to('The%20county%20looks%20for%20a%20ship.')})`,
        '',
        '## Key points',
        '',
        `1. Two of five ferries stop on Thursday. [¶1](${to('Two%20of%20five%20ferries%20stop%20on%20Thursday.')})`,
        '',
        '## Overview',
        '',
        `- Two of five ferries stop on Thursday. [¶1](${to('Two%20of%20five%20ferries%20stop%20on%20Thursday.')})`,
        `- The repair costs \\$2 million. [¶1](${to('The%20repair%20costs%20%242%20million.')})`,
        '',
        '## A stand-in',
        '',
        `- The county looks for a ship. [¶3](${to('The%20county%20looks%20for%20a%20ship.')})`,
        `- It may take weeks. [¶3](${to('It%20may%20take%20weeks.')})`,
        '',
        '## The fleet',
        '',
      ].join('\n'),
    );
  });

  it('begins each section with its first sentence, and does not repeat a key point after it', () => {
    const markdown = briefMarkdown(OF.article, briefWith(OF, [3, 4], SECTIONS), LABELS);
    expect(markdown).toMatch(/## A stand-in\n\n- The county looks for a ship\..*\n\n## The fleet/);
  });

  it('has no links where the article has no address', () => {
    const markdown = briefMarkdown({ ...OF.article, url: null }, BRIEF, LABELS);
    expect(markdown).toMatch(/^# Ferries \\\[stopped\\\]\n/);
    expect(markdown).not.toMatch(/\]\(|¶/);
  });

  it('names an outlet that is its own author once, and leaves out what is not known', () => {
    const article = { ...OF.article, byline: 'The Halmar Courier' };
    const markdown = briefMarkdown(article, BRIEF, { ...LABELS, published: null });
    expect(markdown).toContain('\n\nThe Halmar Courier · 2 min\n\n');
  });

  it('keeps facts of two directions apart', () => {
    const article = { ...OF.article, outlet: 'الجريدة', byline: 'سلمى حداد' };
    expect(briefMarkdown(article, BRIEF, LABELS)).toContain(
      '\u2068الجريدة\u2069 · \u2068سلمى حداد\u2069 · \u206820 Nov 2026\u2069 · \u20682 min\u2069',
    );
  });

  it('links every statement to a place in the text', () => {
    const markdown = briefMarkdown(OF.article, BRIEF, LABELS);
    const directives = [...markdown.matchAll(/:~:text=([^)]+)\)/g)].map(([, found]) => found ?? '');
    expect(directives).toHaveLength(6);
    for (const directive of directives)
      expect(findDirective(OF.article.text, directive)).not.toBeNull();
  });
});

describe('a brief as text', () => {
  it('is plain lines with one address', () => {
    expect(briefText(OF.article, BRIEF, LABELS)).toBe(
      [
        'Ferries [stopped]',
        'The Halmar Courier · Signe Dahl · 20 Nov 2026 · 2 min',
        'https://courier.example/ferry',
        '',
        'The county looks for a ship.',
        '',
        'Key points',
        '1. Two of five ferries stop on Thursday.',
        '',
        'Overview',
        '• Two of five ferries stop on Thursday.',
        '• The repair costs $2 million.',
        '',
        'A stand-in',
        '• The county looks for a ship.',
        '• It may take weeks.',
        '',
        'The fleet',
        '',
      ].join('\n'),
    );
  });

  it('has no heading for key points where the gist is the only one', () => {
    expect(briefText(OF.article, briefWith(OF, [3]), LABELS)).not.toContain('Key points');
  });
});

describe('what explains a key point', () => {
  const { keyPoints } = briefWith(OF, [3, 1, 4]);
  const { sentences = [], spans = [], rule = '' } = keyPoints[0] ?? {};
  const beside = { sentences: [0], spans, rule };
  const explained: Brief = {
    ...BRIEF,
    keyPoints: keyPoints.map((point, at) =>
      at === 1
        ? {
            ...point,
            context: { ...beside, kind: 'before', text: 'Two of five ferries stop …' },
            people: [{ ...beside, name: 'Marit Aasen', whoIs: 'head of Nordlys' }],
          }
        : at === 2
          ? { ...point, context: { ...beside, sentences, kind: 'before', text: 'Twice.' } }
          : point,
    ),
  };

  it('stands behind it in brackets, unless it stands above as a point', () => {
    const lines = briefText(OF.article, explained, LABELS).split('\n');
    expect(lines).toContain(
      '1. The repair costs $2 million. [Marit Aasen: head of Nordlys; Two of five ferries stop …]',
    );
    expect(lines).toContain('2. It may take weeks.');
  });

  it('leads to its sentence in Markdown', () => {
    expect(briefMarkdown(OF.article, explained, LABELS)).toMatch(
      /¶1\]\([^)]*\) \\\[Marit Aasen: head of Nordlys \[¶1\]\([^)]*\); Two of five ferries stop … \[¶1\]\([^)]*\)\\\]\n/,
    );
  });

  it('says on whose word it stands', () => {
    const spoken: Brief = {
      ...BRIEF,
      keyPoints: keyPoints.map((point) => ({
        ...point,
        context: { ...beside, kind: 'speaker', text: 'Marit Aasen' },
      })),
    };
    expect(briefText(OF.article, spoken, LABELS)).toContain('[according to Marit Aasen]');
  });
});

describe('a brief of a part of an article', () => {
  const part = { ...OF.article, access: { level: 'partial' as const, reasons: [] } };

  it('says so before any statement, in either form', () => {
    expect(briefText(part, BRIEF, LABELS).split('\n').slice(0, 4)).toEqual([
      'Ferries [stopped]',
      'The Halmar Courier · Signe Dahl · 20 Nov 2026 · 2 min',
      'https://courier.example/ferry',
      LABELS.partial,
    ]);
    expect(briefMarkdown(part, BRIEF, LABELS)).toContain(
      '\n\n*Only part of the article was on the page.*\n\n**The county',
    );
  });

  it('says nothing of a whole one', () => {
    expect(briefText(OF.article, BRIEF, LABELS)).not.toContain(LABELS.partial);
  });
});
