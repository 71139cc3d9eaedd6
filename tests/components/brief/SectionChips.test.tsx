// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { SectionChips } from '@/components/brief/SectionChips';
import type { Section } from '@/lib/model/brief';
import { expectAccessible } from '../support/axe';
import { sampleArticle, sampleBrief } from '../support/samples';
import { speak } from '../support/screen-language';

beforeAll(() => speak('de'));

const article = sampleArticle();
const brief = sampleBrief(article);
const show = (onSelect: (sentence: number) => void = () => undefined) =>
  render(<SectionChips brief={brief} article={article} hint="Zeigen" onSelect={onSelect} />);

const manySections = (count: number): Section[] =>
  Array.from({ length: count }, (_, at) => ({
    ...(brief.sections[1] as Section),
    heading: `Part ${at + 1}`,
    paragraphs: [at, at],
  }));

describe('section chips', () => {
  it('translate the names of roles and nothing else', () => {
    show();
    const names = screen.getAllByTestId('section-chip').map(({ textContent }) => textContent);
    expect(names).toEqual(['Überblick', 'Islanders ask for a stand-in']);
  });

  it('run in the direction of the article’s own headings', () => {
    show();
    const dirs = screen.getAllByTestId('section-chip').map((chip) => chip.getAttribute('dir'));
    // with `auto` around them, the browser goes by the first heading that has none of its own
    expect(dirs).toEqual(['auto', null]);
    expect(screen.getByRole('region').getAttribute('dir')).toBe('auto');
  });

  it('unfold in place into the first sentences and key points, without the heading', () => {
    show();
    const chip = screen.getByRole('button', { name: 'Islanders ask for a stand-in' });
    fireEvent.click(chip);
    expect(chip.getAttribute('aria-expanded')).toBe('true');
    const shown = within(screen.getByTestId('section-panel')).getAllByTestId('section-sentence');
    expect(shown.map(({ textContent }) => textContent?.slice(0, 16))).toEqual([
      'Mayor Jonas Tvei',
      'A stand-in would',
    ]);
  });

  it('fold up again, and one at a time', () => {
    show();
    const [first, second] = screen.getAllByTestId('section-chip') as [HTMLElement, HTMLElement];
    fireEvent.click(first);
    fireEvent.click(second);
    expect(first.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(second);
    expect(screen.getByTestId('section-panel').hidden).toBe(true);
  });

  it('lead to the sentences that they show', () => {
    const onSelect = vi.fn();
    show(onSelect);
    fireEvent.click(screen.getByRole('button', { name: 'Überblick' }));
    fireEvent.click(screen.getByRole('button', { name: /^The ferry operator/ }));
    expect(onSelect).toHaveBeenCalledWith(0);
  });

  it('are none where the whole text is one section', () => {
    const { container } = render(
      <SectionChips
        brief={{ ...brief, sections: brief.sections.slice(0, 1) }}
        article={article}
        hint="Zeigen"
        onSelect={() => undefined}
      />,
    );
    expect(container.textContent).toBe('');
  });

  it.each([
    [7, 7, null],
    [8, 6, '2 weitere Abschnitte'],
    [12, 6, '6 weitere Abschnitte'],
  ])('of %i sections show %i at once', (count, shown, more) => {
    render(
      <SectionChips
        brief={{ ...brief, sections: manySections(count) }}
        article={article}
        hint="Zeigen"
        onSelect={() => undefined}
      />,
    );
    expect(screen.getAllByTestId('section-chip')).toHaveLength(shown);
    expect(screen.queryByTestId('more-sections')?.textContent ?? null).toBe(more);
  });

  it('show all on one click, with the focus on the first that was hidden', () => {
    render(
      <SectionChips
        brief={{ ...brief, sections: manySections(9) }}
        article={article}
        hint="Zeigen"
        onSelect={() => undefined}
      />,
    );
    fireEvent.click(screen.getByTestId('more-sections'));
    expect(screen.getAllByTestId('section-chip')).toHaveLength(9);
    expect(screen.queryByTestId('more-sections')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Part 7');
  });

  it('are accessible, folded and unfolded', async () => {
    show();
    await expectAccessible();
    fireEvent.click(screen.getByRole('button', { name: 'Überblick' }));
    await expectAccessible();
  });
});
