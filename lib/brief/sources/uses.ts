import type { Span } from '@/lib/model/evidence';
import type { SourceKind } from '@/lib/model/source';

/** One use of a source, before uses of the same source are joined. */
export type SourceUse = {
  kind: SourceKind;
  name: string;
  /** Uses with the same kind and key are one source. */
  key: string;
  sentence: number;
  span: Span;
  entity?: number;
  justification?: { text: string; span: Span };
  rule: string;
};

const COUNTS =
  /^(?:(?:an?|the|one|two|three|four|five|six|seven|eight|several|some|multiple|many|another|other|both|all|these|those|this|that|at least|a few|\d+|ein|eine|einer|einem|einen|eines|der|die|das|dem|den|des|zwei|drei|vier|mehrere|mehreren|its|his|her|their)\s)+/iu;

/** A name without articles and number words, so that "two people briefed" and "people briefed" meet. */
export const keyOf = (name: string): string =>
  name.toLowerCase().replaceAll('’', "'").replace(COUNTS, '').trim();
