// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PanelAccess } from '@/components/views/PanelAccess';
import { fakePermissions } from '@/tests/support/permissions';
import { expectAccessible } from '../support/axe';
import { speak } from '../support/screen-language';

beforeAll(() => speak('en'));
beforeEach(() => {
  Object.assign(fakeBrowser, { sidebarAction: { open: async () => undefined } });
});

const button = () => screen.findByTestId('all-sites');
const granted = () => screen.getByTestId('panel-setting').dataset.granted;

describe('the setting of the side panel', () => {
  it('says what access is asked for, asks in the click, and takes it back', async () => {
    const permissions = fakePermissions();
    render(<PanelAccess />);
    expect((await button()).textContent).toBe('Allow access to all sites');
    expect(screen.getByRole('status').textContent).toMatch(/reads by itself each page/);
    await expectAccessible();
    fireEvent.click(await button());
    await waitFor(() => expect(granted()).toBe('true'));
    expect(permissions.granted).toBe(true);
    expect((await button()).textContent).toBe('Take back the access');
    fireEvent.click(await button());
    await waitFor(() => expect(granted()).toBe('false'));
    expect(permissions.granted).toBe(false);
  });

  it('stays as it was where the reader says no to the browser', async () => {
    const permissions = fakePermissions({ answer: false });
    render(<PanelAccess />);
    fireEvent.click(await button());
    await waitFor(() => expect(granted()).toBe('false'));
    expect(permissions.granted).toBe(false);
  });

  it('is not there where the browser has no side panel', async () => {
    fakePermissions();
    Object.assign(fakeBrowser, { sidebarAction: undefined, sidePanel: undefined });
    const { container } = render(<PanelAccess />);
    await Promise.resolve();
    expect(container.textContent).toBe('');
  });
});
