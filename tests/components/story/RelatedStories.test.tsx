// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { RelatedStories } from '@/components/story/RelatedStories';
import { expectAccessible } from '../support/axe';
import { DAY, NOW, relatedArticle } from '../support/samples';
import { speak } from '../support/screen-language';

beforeAll(() => speak('en'));

const show = (related = [relatedArticle()], onOpen: (id: string) => void = () => undefined) =>
  render(<RelatedStories related={related} now={NOW} hrefOf={(id) => `#/${id}`} onOpen={onOpen} />);

describe('related stories', () => {
  it('say who, how long ago, and why', () => {
    show();
    expect(screen.getByTestId('related-story').textContent).toBe(
      'Council pays for a replacement shipFjordbladet, 2 days agoshares Marit Aasen, Bryn, ferry',
    );
  });

  it('say when they were saved where the page gave no date', () => {
    show([relatedArticle({ published: null, savedAt: NOW - DAY })]);
    expect(screen.getByText('saved yesterday')).toBeTruthy();
  });

  it('open in the library', () => {
    const onOpen = vi.fn();
    show([relatedArticle()], onOpen);
    fireEvent.click(screen.getByTestId('related-story'));
    expect(onOpen).toHaveBeenCalledWith('council');
  });

  it('are nothing where there are none', () => {
    const { container } = show([]);
    expect(container.textContent).toBe('');
  });

  it('are accessible', async () => {
    show();
    await expectAccessible();
  });
});
