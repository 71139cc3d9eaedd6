import { describe, expect, it } from 'vitest';
import { walkPage } from '@/lib/extract/walk/walk-page';
import { documentOf } from '../../support/read-page';

const blocksOf = (body: string) => walkPage(documentOf(`<body>${body}</body>`).body).blocks;
const textsOf = (body: string): string[] => blocksOf(body).map((block) => block.text);

describe('walkPage', () => {
  it.each<[string, string, string[]]>([
    ['parts text where blocks meet', '<h2>Rain</h2><p>It fell.</p>', ['Rain', 'It fell.']],
    [
      'keeps inline elements in their line',
      '<p>It <em>fell</em> <b>hard</b>.</p>',
      ['It fell hard.'],
    ],
    [
      'reads text that no paragraph holds',
      '<div>One<p>Two</p>Three</div>',
      ['One', 'Two', 'Three'],
    ],
    ['takes one break for a blank', '<p>One<br>Two</p>', ['One Two']],
    ['parts paragraphs at two breaks', '<p>One<br> <br>Two</p>', ['One', 'Two']],
    [
      'folds white space and soft hyphens',
      '<p> Zu\u00adsammen \n\t ge\u00a0fügt </p>',
      ['Zusammen ge fügt'],
    ],
    [
      'leaves out what is not shown',
      '<p>One</p><script>two</script><select><option>3</select>',
      ['One'],
    ],
    ['leaves out empty blocks', '<p> </p><div><br></div><p>One</p>', ['One']],
  ])('%s', (_, body, texts) => {
    expect(textsOf(body)).toEqual(texts);
  });

  it('says what each block is', () => {
    const kinds = blocksOf(
      '<h3>A</h3><p>B</p><ul><li>C</li></ul><blockquote><p>D</p></blockquote>' +
        '<table><tr><td>E</td><td>1</td></tr><tr><td>F</td><td>2</td></tr></table>',
    ).map(({ kind, level, text }) => [kind, level, text]);
    expect(kinds).toEqual([
      ['heading', 3, 'A'],
      ['paragraph', undefined, 'B'],
      ['item', undefined, 'C'],
      ['quote', undefined, 'D'],
      ['row', undefined, 'E | 1'],
      ['row', undefined, 'F | 2'],
    ]);
  });

  it('reads a table for layout as if it were not there', () => {
    const [block] = blocksOf(
      `<table><tr><td>${'long prose '.repeat(30)}</td><td>x</td></tr></table>`,
    );
    expect(block?.kind).toBe('paragraph');
  });

  it('counts links that lead away, not places on the page', () => {
    const shares = blocksOf('<p><a href="/x">abcd</a> efgh</p><h2><a href="#x">abcd</a></h2>').map(
      (block) => block.linkShare,
    );
    expect(shares).toEqual([0.5, 0]);
  });

  it('knows which blocks stand within an element', () => {
    const { nodes } = walkPage(documentOf('<body><p>1</p><div><p>2</p><p>3</p></div></body>').body);
    const div = nodes.find((node) => node.tag === 'div');
    expect([div?.firstBlock, div?.endBlock]).toEqual([1, 3]);
  });
});
