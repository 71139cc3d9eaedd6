import type { Context } from './context';
import type { Ending } from './ending';
import type { SentenceLanguage } from './language';
import { abbreviation } from './rules/abbreviation';
import { acronym } from './rules/acronym';
import { continuation } from './rules/continuation';
import { ellipsis } from './rules/ellipsis';
import { initial } from './rules/initial';
import { listMarker } from './rules/list-marker';
import { ordinal } from './rules/ordinal';
import { speaker } from './rules/speaker';

/** `join`: the sentence goes on. `end`: it ends here. `null`: the rule has nothing to say. */
export type Verdict = 'join' | 'end' | null;

/** One reason why a sentence goes on or ends at a place where it may. */
export type Rule = (ending: Ending, context: Context, language: SentenceLanguage) => Verdict;

/** The first rule with a verdict decides; the sure ones come first. */
const RULES: readonly Rule[] = [
  listMarker,
  continuation,
  ellipsis,
  speaker,
  ordinal,
  abbreviation,
  initial,
  acronym,
];

/** Whether the sentence ends here; without a reason against it, it does. */
export function isEnd(ending: Ending, context: Context, language: SentenceLanguage): boolean {
  for (const rule of RULES) {
    const verdict = rule(ending, context, language);
    if (verdict) return verdict === 'end';
  }
  return true;
}
