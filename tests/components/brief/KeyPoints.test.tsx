// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { KeyPoints, orderedPoints } from '@/components/brief/KeyPoints';
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
  it('begin with the one of rank 1; the others follow in reading order', () => {
    expect(orderedPoints(brief.keyPoints).map(({ rank }) => rank)).toEqual([1, 2, 3]);
  });

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
    const { text, textHash } = sampleArticle();
    const at = (words: string) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length };
    };
    const name = at('Marit Aasen');
    const who = { text: 'chief executive of Nordlys', sentences: [0], spans: [at('Nordlys')] };
    const entity = {
      name: 'Marit Aasen',
      aka: [],
      kind: 'person' as const,
      sure: true,
      mentions: [name],
      whoIs: [{ ...who, rule: 'sample@1' }],
      sentences: [1],
      spans: [name],
      rule: 'sample@1',
    };
    show({ brief: { ...brief, textHash, entities: [entity] } });
    expect(screen.getAllByTestId('key-point-marks').map(({ textContent }) => textContent)).toEqual([
      'Marit Aasen: chief executive of Nordlys',
    ]);
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
