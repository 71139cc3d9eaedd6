// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CopyForm } from '@/components/hooks/use-copy';
import { PopupView } from '@/components/views/PopupView';
import { ok } from '@/lib/model/result';
import { emptyStore } from '@/tests/support/store';
import { expectAccessible } from '../support/axe';
import { answerWith } from '../support/background';
import { providePopovers } from '../support/popovers';
import { sampleReading } from '../support/samples';
import { speak } from '../support/screen-language';

beforeAll(providePopovers);

const writeText = vi.fn<(text: string) => Promise<undefined>>();
beforeEach(async () => {
  await speak('en');
  await emptyStore();
  writeText.mockReset().mockResolvedValue(undefined);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
});

async function choose(form: CopyForm, reading = sampleReading()) {
  answerWith({ readPage: async () => ok(reading) });
  render(<PopupView findTab={async () => 7} openLibrary={() => undefined} openPanel={null} />);
  await screen.findByTestId('popup-brief');
  fireEvent.keyDown(document.body, { key: 'c' });
  fireEvent.click(screen.getByTestId(`copy-${form}`));
  return (await screen.findByTestId('toast')).textContent;
}
const written = () => writeText.mock.lastCall?.[0] ?? '';

describe('copying from the popup', () => {
  it('gives the brief as Markdown, each statement with a link to its sentence', async () => {
    expect(await choose('markdown')).toBe('Brief copied as Markdown.');
    expect(written()).toMatch(/^# \[Two ferries withdrawn over cracked ramps\]\(https:/);
    expect(written()).toContain('\n## Key points\n\n1. The ferry operator Nordlys withdrew');
    expect(written()).toContain('\n## Overview\n');
    expect(written().match(/\[¶\d+\]\(https:\S+#:~:text=\S+\)/g)).toHaveLength(5);
    await expectAccessible();
  });

  it('gives the brief as text', async () => {
    expect(await choose('text')).toBe('Brief copied as text.');
    expect(written()).toMatch(
      /^Two ferries .*\nThe Halmar Courier · Signe Dahl · Nov 20, 2026 · 2/,
    );
  });

  it('gives a citation with the day of today', async () => {
    expect(await choose('citation')).toBe('Citation copied.');
    const year = new Date().getFullYear();
    expect(written()).toMatch(/^Signe Dahl: Two ferries withdrawn over cracked ramps\. The Halmar/);
    expect(written()).toMatch(new RegExp(` \\(accessed \\w+ \\d+, ${year}\\)\\.$`));
  });

  it('gives a citation for BibTeX', async () => {
    expect(await choose('bibtex')).toBe('Citation copied for BibTeX.');
    expect(written()).toMatch(/^@online\{dahl2026two,\n/);
  });

  it('speaks the reader’s language', async () => {
    await speak('de');
    expect(await choose('text')).toBe('Kurzfassung als Text kopiert.');
    expect(written()).toContain('\n\nKernaussagen\n1. ');
    expect(written()).toContain('\n\nÜberblick\n');
  });

  it('says so where the browser does not allow it', async () => {
    writeText.mockRejectedValue(new Error('Not allowed'));
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    expect(await choose('markdown')).toMatch(/^Nothing was copied/);
    expect(screen.getByTestId('toast').dataset.failed).toBe('true');
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});
