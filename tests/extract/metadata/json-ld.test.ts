import { describe, expect, it } from 'vitest';
import {
  nodesOf,
  own,
  readJsonLd,
  repairJson,
  textOf,
  typesOf,
} from '@/lib/extract/metadata/json-ld';

const first = (source: string): unknown => readJsonLd([source]).nodes[0]?.headline;

describe('broken JSON-LD', () => {
  it.each([
    ['comments', '/* cms */ {"headline": "Ferry stops" // title\n}'],
    ['marks of HTML comments', '<!-- {"headline":"Ferry stops"} -->'],
    ['CDATA', '//<![CDATA[\n{"headline":"Ferry stops"}\n//]]>'],
    ['trailing commas', '{"headline":"Ferry stops","author":["Ana Ruiz",],}'],
    ['a semicolon', '{"headline":"Ferry stops"};'],
    ['bad escapes', String.raw`{"headline":"Ferry stops","by":"Ana\'s"}`],
    ['quotes as entities', '{&quot;headline&quot;:&quot;Ferry stops&quot;}'],
  ])('is mended: %s', (_, source) => {
    expect(first(source)).toBe('Ferry stops');
  });

  it('keeps what looks like a comment within a string', () => {
    expect(JSON.parse(repairJson('{"url":"https://harbour.example/a",}'))).toEqual({
      url: 'https://harbour.example/a',
    });
  });

  it('reads line breaks in strings as blanks', () => {
    expect(first('{"headline":"Ferry\nstops"}')).toBe('Ferry stops');
  });

  it.each(['', 'var x = 1', '{"a":', '[[[', 'null', '"text"', '42'])(
    'gives nothing for %j',
    (source) => {
      expect(readJsonLd([source]).nodes).toEqual([]);
    },
  );
});

describe('JSON-LD', () => {
  it('is read through lists and graphs, outer objects first', () => {
    const data = readJsonLd([
      '[{"@graph":[{"@type":"WebPage","about":{"@type":"Thing"}},{"@type":["NewsArticle"]}]}]',
    ]);
    expect(data.nodes.flatMap(typesOf)).toEqual(['WebPage', 'NewsArticle', 'Thing']);
  });

  it('follows references', () => {
    const data = readJsonLd([
      '{"@graph":[{"@type":"NewsArticle","author":{"@id":"#ana"}},{"@id":"#ana","name":"Ana Ruiz"}]}',
    ]);
    const [author] = nodesOf(data, data.nodes[1]?.author);
    expect(author && own(author, 'name')).toBe('Ana Ruiz');
  });

  it('drops the prefix of a type', () => {
    expect(typesOf({ '@type': ['http://schema.org/NewsArticle', 'schema:Report', 7] })).toEqual([
      'NewsArticle',
      'Report',
    ]);
  });

  it('gives own properties only', () => {
    const [node] = readJsonLd(['{"__proto__":{"headline":"from above"},"a":1}']).nodes;
    expect(node && own(node, 'headline')).toBeUndefined();
    expect(own({}, 'constructor')).toBeUndefined();
    expect(({} as Record<string, unknown>).headline).toBeUndefined();
  });

  it('survives nesting a thousand deep and lists of a hundred thousand', () => {
    const deep = `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`;
    const wide = `[${'{"@type":"Thing"},'.repeat(100_000)}{}]`;
    expect(readJsonLd([deep]).nodes.length).toBe(1000);
    expect(readJsonLd([wide]).nodes.length).toBeLessThanOrEqual(3000);
  });
});

describe('the text of a value', () => {
  it.each<[unknown, string | null]>([
    ['Ferry &amp;amp; tram', 'Ferry & tram'],
    [{ '@value': 'Ferry' }, 'Ferry'],
    [{ name: 'Ana Ruiz' }, 'Ana Ruiz'],
    [['', 'Ferry'], 'Ferry'],
    ['<b>Ferry</b> stops', 'Ferry stops'],
    ['x'.repeat(5000), null],
    [7, '7'],
    [true, null],
    [null, null],
    [undefined, null],
    [{}, null],
  ])('of %j', (value, text) => {
    expect(textOf(value)).toBe(text);
  });
});
