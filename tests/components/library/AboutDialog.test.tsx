// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { render, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { AboutDialog } from '@/components/library/AboutDialog';
import { ERROR_RATES, JUDGED_RATES, STORY_RATE } from '@/components/library/error-rates';
import { expectAccessible } from '../support/axe';
import { speak } from '../support/screen-language';

beforeAll(() => speak('en'));

const READINGS = path.resolve(import.meta.dirname, '../../../docs/readings');
/** Limits of `docs/methods`: from where on a text is the same, from where on a point was said. */
const [LARGELY_SAME, SAID_IN_PASSAGE, SAID_ANYWHERE] = [0.5, 0.25, 0.5];

type Row = { readers: [boolean, boolean]; link?: string; sample?: number };

const rowsOf = <T,>(sheet: string): T[] =>
  readFileSync(path.join(READINGS, `${sheet}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

describe('what is said of error rates', () => {
  it.each(ERROR_RATES)(
    'is what the readers of $sheet said of $part',
    ({ sheet, right, of, link, sample }) => {
      const rows = rowsOf<Row>(sheet).filter(
        (row) => (!link || row.link === link) && (!sample || row.sample === sample),
      );
      expect(rows.length).toBe(of);
      expect(rows.filter(({ readers }) => readers.every(Boolean)).length).toBe(right);
    },
  );

  it('is what one reader said of texts that are called the same, and of what is called new', () => {
    const same = rowsOf<{ containment: number; verdict: string }>('2026-11-27-families').filter(
      ({ containment }) => containment >= LARGELY_SAME,
    );
    const fresh = rowsOf<{ share: number; anywhere: number; isNew: boolean }>(
      '2026-11-27-new-here',
    ).filter(({ share, anywhere }) => share < SAID_IN_PASSAGE && anywhere < SAID_ANYWHERE);
    const counted = (all: readonly unknown[], right: readonly unknown[]) => ({
      right: right.length,
      of: all.length,
    });
    const [sameText, newHere] = JUDGED_RATES;
    expect(sameText).toMatchObject(
      counted(
        same,
        same.filter(({ verdict }) => verdict === 'text'),
      ),
    );
    expect(newHere).toMatchObject(
      counted(
        fresh,
        fresh.filter(({ isNew }) => isNew),
      ),
    );
  });

  it('is what the methods say of stories', () => {
    const methods = readFileSync(path.join(READINGS, '../methods/stories.md'), 'utf8');
    const row = methods.split('\n').find((line) => line.startsWith('| BASIL')) ?? '';
    const cells = row.split('|').map((cell) => cell.trim());
    expect(cells[1]).toContain(`${STORY_RATE.events} events`);
    expect(cells[2]).toBe(`${STORY_RATE.of}`);
    expect(cells.at(-2)).toBe(`${STORY_RATE.wrong}`);
  });

  it('stands in a table', async () => {
    render(<AboutDialog onClose={() => undefined} />);
    expect(screen.getAllByRole('row', { hidden: true })).toHaveLength(
      ERROR_RATES.length + JUDGED_RATES.length + 2,
    );
    await expectAccessible();
  });
});
