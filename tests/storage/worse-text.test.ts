import { describe, expect, it } from 'vitest';
import { type ComparedText, isWorse } from '@/lib/storage/worse-text';
import { article } from '../support/articles';

const text = (overrides: Partial<ComparedText> = {}): ComparedText => ({
  ...article(),
  ...overrides,
});
const selection: ComparedText['confidence'] = { level: 'fair', reasons: ['selection'] };

describe('a selection', () => {
  it.each(['good', 'fair'] as const)('never takes the place of a %s whole text', (level) => {
    const whole = text({ confidence: { level, reasons: [] } });
    expect(isWorse(text({ text: `${whole.text} More.`, confidence: selection }), whole)).toBe(true);
  });

  it('may take the place of a doubtful text, and of another selection', () => {
    const doubtful = text({ confidence: { level: 'doubtful', reasons: ['many-links'] } });
    expect(isWorse(text({ confidence: selection }), doubtful)).toBe(false);
    expect(isWorse(text({ confidence: selection }), text({ confidence: selection }))).toBe(false);
  });

  it('gives way to the whole text', () => {
    expect(isWorse(text(), text({ confidence: selection }))).toBe(false);
  });

  it('stays in front of a doubtful text', () => {
    const doubtful = text({ confidence: { level: 'doubtful', reasons: ['many-links'] } });
    expect(isWorse(doubtful, text({ confidence: selection }))).toBe(true);
  });
});
