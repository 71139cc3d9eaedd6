// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { extractPage } from '@/lib/extract';
import { seePage } from '@/lib/extract/see/see-page';
import { extractedPage } from '@/lib/services/extracted-page';
import { documentOf, PAGE_URL } from '../support/read-page';

const PARAGRAPHS = [
  'The harbour board of Sandholm voted on Tuesday to close the outer pier for the winter, after divers found that two of its eleven piles had been eaten through below the water line.',
  'Repairs will cost about 1.4 million crowns and cannot begin before April, the board said in a statement.',
  '“Nobody will be put at risk for the sake of a timetable,” said Hanne Ravn, who chairs the board.',
];
const HTML = `<html lang="en"><head><title>Sandholm closes its outer pier</title>
<meta property="og:type" content="article"></head><body><main><article><h1>Sandholm closes its outer pier</h1>
${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;

const sent = (): Record<string, unknown> =>
  JSON.parse(JSON.stringify(seePage(documentOf(HTML), { url: PAGE_URL })));

describe('what the script saw of a page', () => {
  it('gives the same article after it was sent as JSON', () => {
    const read = extractedPage(sent());
    expect(read).toEqual(extractPage(documentOf(HTML), { url: PAGE_URL }));
    expect(read.ok && read.value.blocks.map((block) => block.text)).toEqual(PARAGRAPHS);
  });

  it.each([
    ['a node that is its own parent', { nodes: [{ ...node(), parent: 0 }] }],
    ['a block in no node', { nodes: [] }],
    ['facts of another shape', { facts: { title: 7 } }],
    ['a share above one', { blocks: [{ ...block(), linkShare: 2 }] }],
  ])('is refused with %s', (_, broken) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(extractedPage({ ...sent(), ...broken })).toEqual({
      ok: false,
      error: { reason: 'script-failed' },
    });
  });
});

function node(): object {
  return (sent().nodes as object[])[0] ?? {};
}

function block(): object {
  return (sent().blocks as object[])[0] ?? {};
}
