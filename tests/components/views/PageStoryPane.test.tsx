// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PageStoryPane } from '@/components/views/PageStoryPane';
import { failed, ok } from '@/lib/model/result';
import { emptyStore } from '@/tests/support/store';
import { match, noStory, placed, saved, savedStory } from '@/tests/support/stories';
import { answerWith } from '../support/background';
import { NOW, storyMember } from '../support/samples';
import { speak } from '../support/screen-language';

beforeAll(() => speak('en'));
beforeEach(emptyStore);

type Props = Parameters<typeof PageStoryPane>[0];
const show = (
  articleId: string | null,
  read = noStory,
  onCompare: Props['onCompare'] = () => undefined,
) =>
  render(
    <PageStoryPane
      articleId={articleId}
      read={read}
      page={null}
      beside={null}
      now={NOW}
      hrefOf={(id) => `#/${id}`}
      onOpen={() => undefined}
      onStory={() => undefined}
      onCompare={onCompare}
    />,
  );

describe('the story of a saved article', () => {
  it('follows the store', async () => {
    const [a = ''] = await savedStory(2);
    show(a);
    expect(await screen.findAllByTestId('story-article')).toHaveLength(1);
    const late = await saved({ title: 'Bridge opens again' });
    await placed(late, [match(a)]);
    expect(await screen.findByText('Bridge opens again')).toBeTruthy();
  });

  it('is what was read with the page until the article is placed', async () => {
    const id = await saved();
    show(id, { ...noStory, storyId: 's', members: [storyMember()], saved: 1 });
    expect(await screen.findByText('Ferry operator withdraws two ships')).toBeTruthy();
    await placed(id);
    await waitFor(() => expect(screen.queryByTestId('story-article')).toBeNull());
  });

  it('takes the reader’s word, and takes it back by the toast or its key', async () => {
    const [a = ''] = await savedStory(1);
    const other = await saved();
    await placed(other, [match(a, 'maybe')]);
    const calls = answerWith({
      answerStory: async () => ok({ decisionId: 'decision' }),
      undoDecision: async () => ok(null),
    });
    show(a);
    fireEvent.click(await screen.findByTestId('answer-same'));
    expect((await screen.findByTestId('toast')).textContent).toContain('One story now.');
    fireEvent.keyDown(document.body, { key: 'u' });
    await screen.findByText('Undone.');
    expect(calls).toEqual([
      { call: 'answerStory', data: { articleId: a, otherId: other, same: true } },
      { call: 'undoDecision', data: { decisionId: 'decision' } },
    ]);
  });

  it('says why an answer was not kept', async () => {
    const [a = ''] = await savedStory(1);
    await placed(await saved(), [match(a, 'maybe')]);
    answerWith({ answerStory: async () => failed('disk-full') });
    show(a);
    fireEvent.click(await screen.findByTestId('answer-different'));
    expect((await screen.findByTestId('toast')).textContent).toContain('no room left');
  });
});

describe('the way to the comparison', () => {
  it('takes all saved articles of the story along, the one in view too', async () => {
    const ids = await savedStory(3);
    let compared: string[] = [];
    show(ids[0] ?? '', noStory, (asked) => {
      compared = asked;
    });
    fireEvent.click(await screen.findByTestId('compare-page-story'));
    expect(compared.toSorted()).toEqual(ids.toSorted());
  });

  it('is not there for a page that is not saved and has one saved article beside it', async () => {
    show(null, { ...noStory, storyId: 's', members: [storyMember()], saved: 1 });
    expect(await screen.findAllByTestId('story-article')).toHaveLength(1);
    expect(screen.queryByTestId('compare-page-story')).toBeNull();
  });
});

describe('a page that is not saved', () => {
  it('shows what was looked up, and asks nothing', async () => {
    show(null, { ...noStory, storyId: 's', members: [storyMember()], saved: 1, texts: 1 });
    expect(await screen.findByTestId('story-counts')).toBeTruthy();
    expect(screen.queryByTestId('answer-same')).toBeNull();
  });
});
