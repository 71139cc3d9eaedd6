// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { render, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { AboutDialog } from '@/components/library/AboutDialog';
import { ERROR_RATES } from '@/components/library/error-rates';
import { expectAccessible } from '../support/axe';
import { speak } from '../support/screen-language';

beforeAll(() => speak('en'));

const READINGS = path.resolve(import.meta.dirname, '../../../docs/readings');
type Row = { readers: [boolean, boolean] };

describe('what is said of error rates', () => {
  it.each(ERROR_RATES)('is what the readers of $sheet said', ({ sheet, right, of }) => {
    const rows = readFileSync(path.join(READINGS, `${sheet}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
    expect(rows.length).toBe(of);
    expect(rows.filter(({ readers }) => readers.every(Boolean)).length).toBe(right);
  });

  it('stands in a table', async () => {
    render(<AboutDialog onClose={() => undefined} />);
    expect(screen.getAllByRole('row', { hidden: true })).toHaveLength(ERROR_RATES.length + 1);
    await expectAccessible();
  });
});
