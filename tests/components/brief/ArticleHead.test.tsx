// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { ArticleHead } from '@/components/brief/ArticleHead';
import { ReadingNotes } from '@/components/brief/ReadingNotes';
import { expectAccessible } from '../support/axe';
import { sampleArticle } from '../support/samples';
import { speak } from '../support/screen-language';

beforeAll(() => speak('en'));

const facts = () => [...screen.getByTestId('facts').children].map(({ textContent }) => textContent);

describe('the head of an article', () => {
  it('says who wrote it, when, how long it is and how well it was read', () => {
    render(<ArticleHead article={sampleArticle()} minutes={6} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Two ferries withdrawn over cracked ramps',
    );
    expect(facts()).toEqual(['Signe Dahl', 'Nov 20, 2026', '6 min', 'text read well']);
  });

  it('leaves out what the page did not say', () => {
    render(<ArticleHead article={sampleArticle({ byline: null, published: null })} minutes={1} />);
    expect(facts()).toEqual(['1 min', 'text read well']);
  });

  it('names an opinion before anything else', () => {
    const article = sampleArticle({ genre: { kind: 'opinion', reasons: [] } });
    render(<ArticleHead article={article} minutes={1} />);
    expect(facts()[0]).toBe('Opinion');
  });

  it('calls no reading good where a part of the text is missing', () => {
    const access = { level: 'partial' as const, reasons: [] };
    render(<ArticleHead article={sampleArticle({ access })} minutes={1} />);
    expect(facts().slice(-2)).toEqual(['1 min', 'only part of the text']);
  });

  it('says of a part that was not read well both', () => {
    const access = { level: 'partial' as const, reasons: [] };
    const confidence = { level: 'fair' as const, reasons: [] };
    render(<ArticleHead article={sampleArticle({ access, confidence })} minutes={1} />);
    expect(facts().slice(-2)).toEqual(['only part of the text', 'text read fairly well']);
  });

  it('is accessible', async () => {
    render(<ArticleHead article={sampleArticle()} minutes={6} />);
    await expectAccessible();
  });
});

describe('notes on the reading', () => {
  it('are none for a good and whole text', () => {
    const { confidence, access } = sampleArticle();
    render(<ReadingNotes confidence={confidence} access={access} />);
    expect(screen.queryByTestId('confidence-reasons')).toBeNull();
  });

  it('stand out where a part is missing, however well the rest was read', () => {
    const { confidence } = sampleArticle();
    render(<ReadingNotes confidence={confidence} access={{ level: 'partial', reasons: [] }} />);
    expect(screen.getByTestId('confidence-reasons').dataset.tone).toBe('doubt');
  });

  it('say each doubt in words, and first that a part is missing', async () => {
    render(
      <ReadingNotes
        confidence={{ level: 'doubtful', reasons: ['rescued', 'little-prose'] }}
        access={{ level: 'partial', reasons: [] }}
      />,
    );
    const words = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(words).toEqual([
      'Only part of the article was on the page. The rest may need a subscription.',
      'The page was hard to read, so parts may be missing or out of place.',
      'Few of the paragraphs read like an article.',
    ]);
    await expectAccessible();
  });
});
