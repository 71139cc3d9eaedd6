// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { beforeAll, expect, it, vi } from 'vitest';
import { useShortcuts } from '@/components/hooks/use-shortcuts';
import { Toast } from '@/components/ui/Toast';
import { speak } from '../support/screen-language';

beforeAll(() => speak('en'));

/** A view that says something on a click, as several on one page do. */
function View({ words, onUndo = null }: { words: string; onUndo?: (() => void) | null }) {
  const [said, setSaid] = useState(0);
  const [close] = useState(() => () => setSaid(0));
  return (
    <>
      <button type="button" onClick={() => setSaid((n) => n + 1)}>
        {`say ${words}`}
      </button>
      {said > 0 && (
        <Toast key={said} words={words} failed={false} onUndo={onUndo} onClose={close} />
      )}
    </>
  );
}
const say = (words: string) => fireEvent.click(screen.getByText(`say ${words}`));
const said = () => screen.queryAllByTestId('toast').map((toast) => toast.firstChild?.textContent);

it('one toast is shown at a time, whichever view it is of', async () => {
  render(
    <>
      <View words="Saved." />
      <View words="Copied." />
    </>,
  );
  say('Saved.');
  expect(said()).toEqual(['Saved.']);
  await act(async () => void say('Copied.'));
  expect(said()).toEqual(['Copied.']);
  await act(async () => void say('Copied.'));
  expect(said()).toEqual(['Copied.']);
  await act(async () => void say('Saved.'));
  expect(said()).toEqual(['Saved.']);
});

it('its key goes before the same key of the page beneath', async () => {
  const [undo, beneath] = [vi.fn(), vi.fn()];
  function Page() {
    useShortcuts({ u: beneath });
    return <View words="One story now." onUndo={undo} />;
  }
  render(<Page />);
  await act(async () => void fireEvent.keyDown(document.body, { key: 'u' }));
  expect(beneath).toHaveBeenCalledTimes(1);
  say('One story now.');
  await act(async () => void fireEvent.keyDown(document.body, { key: 'u' }));
  expect(undo).toHaveBeenCalledTimes(1);
  expect(beneath).toHaveBeenCalledTimes(1);
});
