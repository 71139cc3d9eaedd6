import * as v from 'valibot';
import { readSeenPage } from '@/lib/extract/read-seen-page';
import {
  ACCESS_LEVELS,
  ASIDE_KINDS,
  BLOCK_KINDS,
  CONFIDENCE_LEVELS,
  CONFIDENCE_REASONS,
  type ExtractedPage,
  GENRES,
  type PageAbout,
} from '@/lib/model/article';
import { REFUSAL_REASONS, type Refusal } from '@/lib/model/refusal';
import { failed, type Result } from '@/lib/model/result';
import { SEEN_PAGE } from './seen-page';

/**
 * Bounds on what a page may send. Far above any article (the longest books have 5 million
 * characters), far below what would fill the memory of a background.
 */
const MAX_BLOCKS = 50_000;
const MAX_TEXT = 10_000_000;
const MAX_LINE = 10_000;

const line = v.pipe(v.string(), v.maxLength(MAX_LINE));
const maybeLine = v.nullable(line);
const reasons = v.array(line);

const ABOUT_FIELDS = {
  title: line,
  byline: maybeLine,
  published: maybeLine,
  modified: maybeLine,
  outlet: line,
  lang: maybeLine,
  url: line,
  canonicalUrl: maybeLine,
  ampUrl: maybeLine,
};

const ABOUT: v.GenericSchema<unknown, PageAbout> = v.object(ABOUT_FIELDS);

const PAGE: v.GenericSchema<unknown, ExtractedPage> = v.object({
  ...ABOUT_FIELDS,
  blocks: v.pipe(
    v.array(
      v.object({
        kind: v.picklist(BLOCK_KINDS),
        level: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(6))),
        text: v.pipe(v.string(), v.nonEmpty()),
      }),
    ),
    v.maxLength(MAX_BLOCKS),
    v.check((blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= MAX_TEXT),
  ),
  asides: v.pipe(
    v.array(v.object({ kind: v.picklist(ASIDE_KINDS), text: line })),
    v.maxLength(MAX_BLOCKS),
  ),
  confidence: v.object({
    level: v.picklist(CONFIDENCE_LEVELS),
    reasons: v.array(v.picklist(CONFIDENCE_REASONS)),
  }),
  access: v.object({ level: v.picklist(ACCESS_LEVELS), reasons }),
  genre: v.object({ kind: v.picklist(GENRES), reasons }),
});

const ANSWER = v.variant('ok', [
  v.object({ ok: v.literal(true), value: PAGE }),
  v.object({
    ok: v.literal(false),
    error: v.object({ reason: v.picklist(REFUSAL_REASONS) }),
  }),
]);

/**
 * The article that a script in the page read, or tells of what it saw there; checked, since a page
 * can break the process its script runs in. Anything of another shape is `script-failed`.
 */
export function extractedPage(answer: unknown): Result<ExtractedPage, Refusal> {
  const seen = v.safeParse(SEEN_PAGE, answer);
  const checked = v.safeParse(ANSWER, seen.success ? readSeenPage(seen.output) : answer);
  if (checked.success) return checked.output;
  console.warn('The page answered something else', v.flatten(checked.issues));
  return failed({ reason: 'script-failed' });
}

/** What a page answered about itself, checked likewise; `null` where it is of another shape. */
export function checkedAbout(answer: unknown): PageAbout | null {
  const checked = v.safeParse(ABOUT, answer);
  return checked.success ? checked.output : null;
}
