import { describe, expect, it } from 'vitest';
import { markupBlocks } from '@/lib/extract/rescue/markup-blocks';

describe('blocks of markup that is not on the page', () => {
  it.each([
    [
      '<p>One.</p><p>Two.</p>',
      [
        { kind: 'paragraph', text: 'One.' },
        { kind: 'paragraph', text: 'Two.' },
      ],
    ],
    [
      'One<br>Two',
      [
        { kind: 'paragraph', text: 'One' },
        { kind: 'paragraph', text: 'Two' },
      ],
    ],
    [
      '<h1>Head</h1>Text',
      [
        { kind: 'heading', level: 2, text: 'Head' },
        { kind: 'paragraph', text: 'Text' },
      ],
    ],
    ['<blockquote><p>Said.</p></blockquote>', [{ kind: 'quote', text: 'Said.' }]],
    ['<ul><li><a href="/x">Item</a> one</li></ul>', [{ kind: 'item', text: 'Item one' }]],
    [
      '<p>Fish &amp; chips</p><figure><figcaption>A boat</figcaption></figure>',
      [{ kind: 'paragraph', text: 'Fish & chips' }],
    ],
    ['<p>a < b and b > a</p>', [{ kind: 'paragraph', text: 'a < b and b > a' }]],
    ['<script>alert(1)</script><p>***</p>', []],
    ['', []],
  ])('of %j', (markup, blocks) => {
    expect(markupBlocks(markup)).toEqual(blocks);
  });
});
