// @vitest-environment happy-dom
import { renderHook, waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { useTags } from '@/components/hooks/use-tags';
import { failed, ok } from '@/lib/model/result';
import { answerWith } from '../support/background';

it('sends the newest tags only, when several changes came while one was on its way', async () => {
  let arrive: () => void = () => undefined;
  const first = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const calls = answerWith({
    setTags: async ({ tags }) => {
      if (tags[0] === 'f') await first;
      return ok({ tags });
    },
  });
  const { result } = renderHook(() => useTags('ferry'));
  for (const tag of ['f', 'fe', 'fer', 'ferries']) result.current.store([tag]);
  arrive();
  await waitFor(() => expect(calls).toHaveLength(2));
  expect(calls.map(({ data }) => data)).toEqual([
    { articleId: 'ferry', tags: ['f'] },
    { articleId: 'ferry', tags: ['ferries'] },
  ]);
});

it('says what could not be stored, until it could', async () => {
  const answers = [failed('disk-full' as const), ok({ tags: [] })];
  answerWith({ setTags: async () => answers.shift() ?? failed('no-answer') });
  const { result } = renderHook(() => useTags('ferry'));
  result.current.store(['winter']);
  await waitFor(() => expect(result.current.error).toBe('disk-full'));
  result.current.store(['winter', 'ferries']);
  await waitFor(() => expect(result.current.error).toBeNull());
});
