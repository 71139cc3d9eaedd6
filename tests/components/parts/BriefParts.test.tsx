// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { BriefParts } from '@/components/parts/BriefParts';
import type { PartView } from '@/components/parts/part-view';
import { partChoices } from '@/lib/settings/brief-parts';
import { expectAccessible } from '../support/axe';
import { fullBrief } from '../support/findings';
import { providePopovers } from '../support/popovers';
import { sampleArticle, sampleBrief } from '../support/samples';
import { speak } from '../support/screen-language';

// Loaded when the parts stand: here before the first test, so that none waits for its compilation.
beforeAll(() => import('@/components/parts/PartRows'));
beforeAll(() => {
  providePopovers();
  return speak('en');
});

const article = sampleArticle();
const show = (view: Partial<PartView> = {}, stored: unknown = null) =>
  render(
    <BriefParts
      view={{
        brief: fullBrief(article),
        text: article.text,
        lang: article.lang,
        moves: [],
        hint: 'Show on the page',
        onSelect: () => undefined,
        onMove: null,
        ...view,
      }}
      choices={partChoices(stored)}
    />,
  );
const chips = () =>
  within(screen.getByTestId('brief-parts'))
    .getAllByRole('button', { expanded: false })
    .map(({ textContent }) => textContent);
const rows = () => screen.getAllByTestId('part-row').map(({ textContent }) => textContent);
const unfold = async (part: string) => {
  fireEvent.click(screen.getByTestId(`part-${part}`));
  await screen.findAllByTestId('part-row');
};

describe('the parts of a brief', () => {
  it('are chips with counts; those without anything are not there', () => {
    show();
    expect(chips()).toEqual([
      'Unclear1',
      'Quotes1',
      'People2',
      'Figures1',
      'Dates2',
      'Sources3',
      'Responses1',
      'Closing notes1',
    ]);
  });

  it('are not there at all where nothing was found', () => {
    const { container } = show({ brief: sampleBrief(article) });
    expect(container.innerHTML).toBe('');
  });

  it('stand in the reader’s order, without what the reader hid', () => {
    show({}, [{ part: 'sources' }, { part: 'dates' }, { part: 'people', shown: false }]);
    expect(chips().slice(0, 3)).toEqual(['Sources3', 'Dates2', 'Unclear1']);
    expect(chips().join()).not.toContain('People');
  });

  it.each([
    ['quotes', ['A single crossing', '¶10']],
    ['people', ['Marit Aasen', 'chief executive · named once']],
    ['figures', ['about 1.9 million crowns', 'A stand-in']],
    ['dates', ['2008', '2026']],
    ['sources', ['Marit Aasen', 'used once', 'declined to comment']],
    ['uncertain', ['A stand-in would cost', 'would']],
    ['responses', ['Mayor Jonas Tveit asked']],
  ])('unfold in place: %s', async (part, words) => {
    show();
    await unfold(part);
    const text = rows().join(' | ');
    for (const word of words) expect(text).toContain(word);
    await expectAccessible();
  });

  it('show one part at a time', async () => {
    show();
    await unfold('quotes');
    await unfold('people');
    expect(rows()).toHaveLength(2);
    fireEvent.click(screen.getByTestId('part-people'));
    expect(screen.queryAllByTestId('part-row')).toEqual([]);
  });

  it('lead to the sentence of each row', async () => {
    const onSelect = vi.fn();
    show({ onSelect });
    await unfold('figures');
    fireEvent.click(screen.getByTestId('part-row'));
    expect(onSelect).toHaveBeenCalledWith(4);
  });

  it('name the drawers that a sentence can go to, once the article is saved', async () => {
    const onMove = vi.fn();
    show({ onMove });
    await unfold('responses');
    fireEvent.click(screen.getByTestId('move-sentence-next'));
    expect(onMove).toHaveBeenCalledWith(3, 'next');
    fireEvent.click(screen.getByTestId('move-sentence-out'));
    expect(onMove).toHaveBeenLastCalledWith(3, null);
    expect(screen.queryByTestId('move-sentence-as-found')).toBeNull();
  });

  it('offer the way back where the reader has moved a sentence', async () => {
    const sentence = 'Mayor Jonas Tveit asked the county to hire a replacement ship.';
    const onMove = vi.fn();
    show({ onMove, moves: [{ sentence, role: 'next' }] });
    await unfold('next');
    fireEvent.click(screen.getByTestId('move-sentence-as-found'));
    expect(onMove).toHaveBeenCalledWith(3, 'as-found');
  });

  it('cannot be moved where nothing of the reader’s is kept', async () => {
    show();
    await unfold('responses');
    expect(screen.queryByTestId('move-sentence')).toBeNull();
  });
});
