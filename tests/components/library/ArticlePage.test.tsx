// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { ArticlePage, type ArticlePageProps } from '@/components/library/ArticlePage';
import { expectAccessible } from '../support/axe';
import { DAY, NOW, sampleView } from '../support/samples';
import { speak } from '../support/screen-language';

beforeAll(() => speak('en'));

const view = sampleView();
const show = (props: Partial<ArticlePageProps> = {}) =>
  render(
    <ArticlePage
      view={view}
      snapshots={[view.snapshot]}
      knownTags={[]}
      now={NOW}
      onTags={() => undefined}
      startAt={null}
      story={null}
      renderParts={() => null}
      renderChanges={() => null}
      {...props}
    />,
  );

describe('the page of an article', () => {
  it('goes to the sentence that its address names', () => {
    show({ startAt: 1 });
    expect(screen.getByTestId('marked-sentence').textContent).toMatch(/^Cracks had been found/);
  });

  it('shows the story that it is of behind its text', () => {
    show({ story: <p>Its story</p> });
    const text = screen.getByTestId('article-text');
    expect(text.compareDocumentPosition(screen.getByText('Its story'))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('marks in the saved text the sentence of a key point that was chosen', () => {
    show();
    expect(screen.queryByTestId('marked-sentence')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^Cracks had been found/ }));
    expect(screen.getByTestId('marked-sentence').textContent).toBe(
      'Cracks had been found in the loading ramps, its chief executive Marit Aasen said.',
    );
  });

  it('shows each kind of block as what it is', () => {
    show();
    const text = screen.getByTestId('article-text');
    expect(text.querySelector('h3')?.textContent).toBe('Islanders ask for a stand-in');
    expect([...text.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'Bryn: one crossing a day.',
      'Sula: one crossing a day.',
    ]);
    expect([...text.querySelectorAll('td')].map(({ textContent }) => textContent)).toEqual([
      ...['Ship', 'Built', 'Vesla', '2008'],
    ]);
    expect(text.querySelector('blockquote')?.textContent).toMatch(/^A single crossing/);
  });

  it('shows what a page wrote as words, never as markup', () => {
    const hostile = '<img src=x onerror=alert(1)><b>bold</b>';
    const blocks = [{ kind: 'paragraph' as const, text: hostile, start: 0, end: hostile.length }];
    const snapshot = { ...view.snapshot, title: hostile, text: hostile, blocks };
    show({ view: { ...view, snapshot }, snapshots: [snapshot] });
    expect(screen.getByTestId('article-text').textContent).toBe(hostile);
    expect(document.querySelector('img, b')).toBeNull();
  });

  it('numbers in the margin the paragraphs that hold a key point', () => {
    show();
    const numbered = [...document.querySelectorAll('[data-paragraph]')];
    expect(numbered.map((element) => element.getAttribute('data-paragraph'))).toEqual([
      '¶1',
      '¶2',
      '¶5',
    ]);
  });

  it('keeps what stood around the text apart from it', () => {
    show();
    expect(screen.getByTestId('asides').textContent).toContain('The Vesla at her berth in Halmar.');
    expect(screen.getByTestId('article-text').textContent).not.toContain('The Vesla at her berth');
  });

  it('lists versions only where there is more than one', () => {
    show();
    expect(screen.queryByTestId('versions')).toBeNull();
  });

  it('shows another version without the brief, which is of the one in front', () => {
    const older = {
      ...view.snapshot,
      id: 'ferry-0',
      takenAt: NOW - 3 * DAY,
      text: 'An earlier text.',
      blocks: [{ kind: 'paragraph' as const, text: 'An earlier text.', start: 0, end: 16 }],
    };
    show({ snapshots: [view.snapshot, older] });
    const [, second] = screen.getAllByTestId('version');
    fireEvent.click(second as HTMLElement);
    expect(screen.getByTestId('article-text').textContent).toBe('An earlier text.');
    expect(screen.queryByTestId('article-brief')).toBeNull();
    expect(screen.getByText(/another version of the text/)).toBeTruthy();
  });

  it('marks versions that are a selection or a part', () => {
    const selection = {
      ...view.snapshot,
      id: 'ferry-0',
      confidence: { level: 'fair' as const, reasons: ['selection' as const] },
      access: { level: 'partial' as const, reasons: [] },
    };
    show({ snapshots: [selection, view.snapshot] });
    const [first, second] = screen.getAllByTestId('version').map(({ textContent }) => textContent);
    expect(first).toMatch(/your selection.*part only/);
    expect(second).toMatch(/in front$/);
  });

  it('is accessible', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: /^Cracks had been found/ }));
    await expectAccessible();
  });
});
