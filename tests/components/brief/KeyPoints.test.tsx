// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { KeyPoints } from '@/components/brief/KeyPoints';
import { expectAccessible } from '../support/axe';
import { sampleArticle, sampleBrief } from '../support/samples';
import { speak } from '../support/screen-language';

beforeAll(() => speak('en'));

const brief = sampleBrief(sampleArticle());
const show = (props: Partial<Parameters<typeof KeyPoints>[0]> = {}) =>
  render(
    <KeyPoints
      brief={brief}
      lang="en"
      current={null}
      problem={null}
      hint="Show on the page"
      onSelect={() => undefined}
      {...props}
    />,
  );

describe('key points', () => {
  it('are whole rows that lead to their sentence', () => {
    const onSelect = vi.fn();
    show({ onSelect });
    fireEvent.click(screen.getByRole('button', { name: /1\.9 million crowns/ }));
    expect(onSelect).toHaveBeenCalledWith(4);
  });

  it('say in which paragraph they stand, to the eye and to a screen reader', () => {
    show();
    const [gist] = screen.getAllByTestId('key-point');
    expect(gist?.textContent).toContain('¶2');
    expect(screen.getByRole('button', { name: /paragraph 2$/ })).toBe(gist);
  });

  it('tell the key that does the same', () => {
    show();
    const keys = screen
      .getAllByTestId('key-point')
      .map((row) => row.getAttribute('aria-keyshortcuts'));
    expect(keys).toEqual(['1', '2', '3']);
  });

  it('say beneath the row where its sentence was not found', () => {
    show({ current: 4, problem: 'Not found on the page now.' });
    const words = screen.getAllByTestId('key-point-status').map(({ textContent }) => textContent);
    expect(words).toEqual(['', '', 'Not found on the page now.']);
  });

  it('carry the language and direction of the text', () => {
    show({ lang: 'ar' });
    expect(
      document.querySelectorAll('[data-testid="key-point"][dir="auto"] [lang="ar"]'),
    ).toHaveLength(3);
  });

  it('say beneath who is named, in words from elsewhere in the article', () => {
    const { text } = sampleArticle();
    const at = (words: string) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length };
    };
    const who = { sentences: [0], spans: [at('Nordlys')], rule: 'sample@1' };
    const person = { name: 'Marit Aasen', whoIs: 'chief executive of Nordlys', ...who };
    const keyPoints = brief.keyPoints.map((point) =>
      point.rank === 1 ? { ...point, people: [person] } : point,
    );
    show({ brief: { ...brief, keyPoints } });
    expect(screen.getAllByTestId('key-point-marks').map(({ textContent }) => textContent)).toEqual([
      'Marit Aasen: chief executive of Nordlys',
    ]);
  });

  it('have beneath them the words from before that explain them, which lead to their sentence', () => {
    const onSelect = vi.fn();
    const { blocks } = sampleArticle();
    const { start = 0, end = 0, text = '' } = blocks[3] ?? {};
    const evidence = { sentences: [3], spans: [{ start, end }], rule: 'sample@1' };
    const keyPoints = brief.keyPoints.map((point) =>
      point.rank === 3
        ? { ...point, context: { ...evidence, kind: 'before' as const, text } }
        : point,
    );
    const problem = 'Not found on the page now.';
    show({ brief: { ...brief, keyPoints }, onSelect, current: 3, problem });
    const row = screen.getByRole('button', { name: /^Mayor Jonas Tveit.*paragraph 4$/ });
    expect(row.getAttribute('aria-current')).toBe('true');
    fireEvent.click(row);
    expect(onSelect).toHaveBeenCalledWith(3);
    const words = screen.getAllByTestId('key-point-status').map(({ textContent }) => textContent);
    expect(words).toEqual(['', '', problem]);
  });

  it('say so where no sentence is fit for one', () => {
    show({ brief: { ...brief, keyPoints: [] } });
    expect(screen.getByText('No sentence stood out as a key point.')).toBeTruthy();
  });

  it('are accessible', async () => {
    show({ current: 4, problem: 'Not found on the page now.' });
    await expectAccessible();
  });
});
