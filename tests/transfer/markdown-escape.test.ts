import { describe, expect, it } from 'vitest';
import { escapeMarkdown, markdownLink } from '@/lib/transfer/markdown-escape';

describe('a text in Markdown', () => {
  it.each([
    ['*so* _called_ `code`', '\\*so\\* \\_called\\_ \\`code\\`'],
    ['[a](b) and ![c](d)', '\\[a\\](b) and !\\[c\\](d)'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['a\\b', 'a\\\\b'],
    // formulas in many programs
    ['from $1.9 million to $2 million', 'from \\$1.9 million to \\$2 million'],
    ['#tag and C#', '\\#tag and C\\#'],
    ['~~gone~~ and ==marked==', '\\~\\~gone\\~\\~ and \\=\\=marked\\=\\='],
    ['a | b', 'a \\| b'],
    ['AT&T &amp; R&D; &#38;', 'AT&T \\&amp; R\\&D; &\\#38;'],
    ['2024. A year', '2024\\. A year'],
    ['1) first', '1\\) first'],
    ['1.5 million', '1.5 million'],
    ['- a dash', '\\- a dash'],
    ['+ 3 degrees', '\\+ 3 degrees'],
    ['– a dash of another kind', '– a dash of another kind'],
    ['two\nlines', 'two lines'],
    ['“Halt”, said O’Neill.', '“Halt”, said O’Neill.'],
    ['أعلنت الشركة', 'أعلنت الشركة'],
  ])('%s', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});

describe('a link in Markdown', () => {
  it.each([
    ['Bridge [closed]', 'https://post.example/a', '[Bridge \\[closed\\]](https://post.example/a)'],
    ['A', 'https://post.example/a_(b)', '[A](https://post.example/a_%28b%29)'],
    ['A', 'https://post.example/<a b>', '[A](https://post.example/%3Ca%20b%3E)'],
    ['A', null, 'A'],
  ])('of %s to %s', (words, address, expected) => {
    expect(markdownLink(words, address)).toBe(expected);
  });
});
