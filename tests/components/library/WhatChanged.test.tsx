// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ChangedWords } from '@/components/library/ChangedWords';
import { WhatChanged, type WhatChangedProps } from '@/components/library/WhatChanged';
import { makeBrief } from '@/lib/brief';
import { changesBetween } from '@/lib/stories/changes';
import { wordDiff } from '@/lib/stories/changes/word-diff';
import { expectAccessible } from '../support/axe';
import { DAY, NOW, sampleArticle, samplePage, sampleView } from '../support/samples';
import { speak } from '../support/screen-language';

beforeAll(() => speak('en'));

const { snapshot } = sampleView();
const edited = sampleArticle({
  title: 'Three ferries withdrawn over cracked ramps',
  blocks: samplePage().blocks.map((block) => ({
    ...block,
    text: block.text.replace('1.9 million', '2.4 million'),
  })),
});
const before = { ...snapshot, takenAt: NOW - 2 * DAY };
const after = { ...snapshot, ...edited, id: 'ferry-2', takenAt: NOW };
const versionOf = ({ title, text }: typeof before, brief = makeBrief(sampleArticle())) => ({
  title,
  text,
  brief,
});
const changes = changesBetween(versionOf(before), versionOf(after, makeBrief(edited)));
const nothing = () => undefined;
const show = (props: Partial<WhatChangedProps> = {}) =>
  render(
    <WhatChanged
      snapshots={[after, before]}
      before={before}
      after={after}
      changes={{ state: 'ready', changes }}
      onBefore={nothing}
      onAfter={nothing}
      onPlace={nothing}
      {...props}
    />,
  );

describe('what changed between two versions', () => {
  it('is counted, with the headline and the figures first', () => {
    show();
    expect(screen.getByTestId('change-counts').textContent).toBe('headline, 1 figure, 1 sentence');
    const [removed, added] = ['del', 'ins'].map((tag) =>
      [...document.querySelectorAll(tag)].map(({ textContent }) => textContent),
    );
    expect(removed).toEqual(['Two', 'about 1.9 million crowns', '1.9']);
    expect(added).toEqual(['Three', 'about 2.4 million crowns', '2.4']);
  });

  it('is told in words where it is read out', () => {
    show();
    expect(screen.getByTestId('what-changed').textContent).toContain(
      '[taken out: Two ] [added: Three ] ferries withdrawn',
    );
  });

  it('keeps the blank before words that were cut from the end', () => {
    const runs = wordDiff(
      { text: 'It set up beds and asked for help.', span: { start: 0, end: 34 } },
      { text: 'It set up beds.', span: { start: 0, end: 15 } },
      'en',
    );
    render(
      <ChangedWords
        runs={runs}
        before="It set up beds and asked for help."
        after="It set up beds."
      />,
    );
    for (const spoken of document.querySelectorAll('.visually-hidden')) spoken.remove();
    expect(document.body.textContent?.trim()).toBe('It set up beds and asked for help.');
  });

  it('leads to its place in the version that has it', () => {
    const onPlace = vi.fn();
    show({ onPlace });
    const [figure] = screen.getAllByTestId('part-row');
    fireEvent.click(figure as HTMLElement);
    const { snapshotId, span } = onPlace.mock.calls[0]?.[0] ?? {};
    expect(snapshotId).toBe('ferry-2');
    expect(after.text.slice(span.start, span.end)).toBe('about 2.4 million crowns');
  });

  it('lets the reader pick both versions', () => {
    const onBefore = vi.fn();
    show({ onBefore });
    fireEvent.change(screen.getByTestId('changes-before'), { target: { value: 'ferry-2' } });
    expect(onBefore).toHaveBeenCalledWith('ferry-2');
  });

  it('tells versions apart that were taken in one minute', () => {
    show({ snapshots: [after, { ...before, takenAt: NOW - 1_000 }] });
    const options = [...screen.getByTestId('changes-before').children];
    expect(options.map(({ textContent }) => textContent?.slice(0, 3))).toEqual(['2: ', '1: ']);
  });

  it.each([
    ['with changes', {}],
    ['waiting', { changes: { state: 'loading' as const } }],
    ['failed', { changes: { state: 'failed' as const, error: 'not-found' as const } }],
    [
      'with nothing that counts',
      {
        changes: {
          state: 'ready' as const,
          changes: { headline: null, figures: [], sentences: [] },
        },
      },
    ],
  ])('is accessible: %s', async (_, props) => {
    show(props);
    await expectAccessible();
  });
});
