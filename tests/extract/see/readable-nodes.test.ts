import { expect, it } from 'vitest';
import { seePage } from '@/lib/extract/see/see-page';
import { documentOf, PAGE_URL } from '../../support/read-page';

const SENTENCES = Array.from(
  { length: 6 },
  (_, n) =>
    `Ferry number ${n} will cross the sound every hour from June on, the harbour office said, and carry cars, cyclists and walkers alike.`,
);

/** The texts of the blocks whose nodes Readability takes. */
function readableTexts(body: string): string[] {
  const seen = seePage(documentOf(`<title>Ferries</title><body>${body}</body>`), { url: PAGE_URL });
  const taken = new Set(seen.readable);
  return seen.blocks.filter((block) => taken.has(block.node)).map((block) => block.text);
}

it('knows paragraphs again that Readability takes', () => {
  const paragraphs = SENTENCES.map((text) => `<p>${text}</p>`).join('');
  expect(readableTexts(`<div>${paragraphs}</div>`)).toEqual(SENTENCES);
});

it('knows plain text in a div again, in whose place Readability puts a paragraph', () => {
  const boxes = SENTENCES.map((text) => `<div>${text}</div>`).join('');
  expect(readableTexts(`<div>${boxes}</div>`)).toEqual(SENTENCES);
});
