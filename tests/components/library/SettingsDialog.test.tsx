// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { SettingsDialog } from '@/components/library/SettingsDialog';
import { partChoices } from '@/lib/settings/brief-parts';
import { expectAccessible } from '../support/axe';
import { speak } from '../support/screen-language';

beforeAll(() => speak('en'));

const usual = partChoices(null);
const show = () => {
  const onChoose = vi.fn();
  render(<SettingsDialog choices={usual} onChoose={onChoose} onClose={() => undefined} />);
  return onChoose;
};
const row = (part: string) => within(screen.getByTestId(`setting-${part}`));

describe('the settings', () => {
  it('hide a part of the brief', async () => {
    const onChoose = show();
    fireEvent.click(row('dates').getByRole('checkbox'));
    const [choices] = onChoose.mock.lastCall ?? [];
    expect(choices.find(({ part }: { part: string }) => part === 'dates').shown).toBe(false);
    await expectAccessible();
  });

  it('cannot hide the sources', () => {
    show();
    expect(row('sources').getByRole('checkbox')).toHaveProperty('disabled', true);
  });

  it('move a part up and down, but not out of the list', () => {
    const onChoose = show();
    fireEvent.click(row('quotes').getByRole('button', { name: 'Move Quotes up' }));
    expect(onChoose.mock.lastCall?.[0][0].part).toBe('quotes');
    const first = row('uncertain').getByRole('button', { name: 'Move Unclear up' });
    expect(first).toHaveProperty('disabled', true);
    const last = row('closing').getByRole('button', { name: 'Move Closing notes down' });
    expect(last).toHaveProperty('disabled', true);
  });
});
