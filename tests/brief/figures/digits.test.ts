import { describe, expect, it } from 'vitest';
import { digitValue, separators } from '@/lib/brief/figures/digits';

describe('numbers in digits', () => {
  it.each<[string, string, number | null]>([
    ['en', '1,234', 1234],
    ['en', '1.234', 1.234],
    ['en', '1,234,567.8', 1_234_567.8],
    ['en', '12,34,567', 1_234_567],
    ['en', '0.5', 0.5],
    ['en-ZA', '1,234', 1234],
    ['de', '1.234', 1234],
    ['de', '1,234', 1.234],
    ['de', '1.234.567,8', 1_234_567.8],
    ['de', '2,5', 2.5],
    ['de-CH', '1’234’567', 1_234_567],
    ['de-CH', '800.000', 800_000],
    ['de-CH', '2.5', 2.5],
    ['fr', '12 345,6', 12_345.6],
    ['fr', '12\u202f345', 12_345],
    ['es', '1.500', 1500],
    ['es-MX', '1,500', 1500],
    ['ja', '12,000', 12_000],
    ['ar', '١٢', 12],
    ['en', '12.3.2024', null],
    ['en', '192.168.0.1', null],
  ])('%s: %s', (locale, written, value) => {
    expect(digitValue(written, separators(locale))).toBe(value);
  });
});
