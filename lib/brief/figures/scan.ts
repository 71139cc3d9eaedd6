import type { Span } from '@/lib/model/evidence';
import type { Separators } from './digits';
import type { Lexeme } from './lexemes';

/** One sentence as figures are looked for in it. All places are in the sentence's text. */
export type Scan = {
  text: string;
  lex: readonly Lexeme[];
  lang: string;
  separators: Separators;
  /** Parts whose numbers count nothing. */
  masked: readonly Span[];
  /** What a bare `$` is, ISO 4217; `null` where that is open. */
  dollar: string | null;
};

/** A number, or a range of two, with its sum of money if it has a sign; lexemes from..to. */
export type Quantity = {
  from: number;
  /** The lexeme after the last one. */
  to: number;
  lo: number;
  hi: number;
  range: boolean;
  /** Digits, a number in words, or a share in words (`a third`), whose value is in percent. */
  by: 'digits' | 'words' | 'share';
  /** Whether a scale such as `million` belongs to it. */
  scaled: boolean;
  /** ISO 4217; `null` where it is money and nobody can tell whose; absent where it is no money. */
  currency?: string | null;
};

/** The lower-case lexeme at a place; empty outside the sentence. */
export const lowerAt = (scan: Scan, at: number): string => scan.lex[at]?.lower ?? '';

/** Whether a lexeme stands right behind the one before, without a blank. */
export const isGlued = (scan: Scan, at: number): boolean => scan.lex[at]?.glued === true;

const HYPHENS = new Set(['-', '‑', '–']);

/** Whether a hyphen joins the lexemes on both sides of it. */
export const isJoint = (scan: Scan, at: number): boolean =>
  HYPHENS.has(lowerAt(scan, at)) && isGlued(scan, at) && isGlued(scan, at + 1);

/** The place behind a joining hyphen, or the place itself. */
export const pastJoint = (scan: Scan, at: number): number => (isJoint(scan, at) ? at + 1 : at);
