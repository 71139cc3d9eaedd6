// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/preact';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ArticlePicker } from '@/components/comparison/ArticlePicker';
import { comparisonHash, MOST_COMPARED, readComparison } from '@/components/library/routes';
import { emptyStore } from '@/tests/support/store';
import { savedStory } from '@/tests/support/stories';
import { speak } from '../support/screen-language';

beforeAll(() => speak('en'));
beforeEach(emptyStore);

describe('the choice of what is compared', () => {
  it('offers all articles of a story, says how many are outside, and takes in no more than fit', async () => {
    const ids = await savedStory(MOST_COMPARED + 1);
    expect(readComparison(comparisonHash(ids))).toEqual(ids);
    const left = new Set(ids.slice(MOST_COMPARED));
    render(<ArticlePicker ids={ids} left={left} onChange={() => undefined} />);
    expect((await screen.findByTestId('outside-comparison')).textContent).toMatch(/^1 article /);
    const boxes = within(screen.getByTestId('comparison-picker')).getAllByRole('checkbox');
    const states = boxes.map(
      (box) => box instanceof HTMLInputElement && [box.checked, box.disabled],
    );
    expect(states.toSorted()).toEqual([[false, true], ...ids.slice(1).map(() => [true, false])]);
  });
});
