import { REPORTING_CLAUSE, REPORTING_VERBS } from '../../data/reporting-verbs';
import type { SentenceLanguage } from '../language';
import type { Rule } from '../verdict';

/** Name, title and office before the verb: `Mr Smith`, `Foreign Minister Ana María Silva`. */
const LONGEST_NAME = 5;

/** No name with its verb is longer. */
const REACH = 80;

const patterns = new Map<string, RegExp | undefined>();

/**
 * A quotation's question or exclamation mark does not end the sentence that names its speaker:
 * `“Are you sure?” Smith asked.`, `「本当ですか。」と聞いた。`
 *
 * Behind a full stop a capital begins a new sentence; a comma would stand there otherwise.
 */
export const speaker: Rule = (ending, _context, language) => {
  const { text, next, closed, opened, terminator } = ending;
  if (!closed) return null;
  // 总统强调：“……。”反对党表示不满。 The speaker was named before: another one speaks now.
  const introduced = opened !== null && /[：:，]/u.test(text[opened - 1] ?? '');
  if (language.code === 'zh' && introduced) return null;
  const behind = text.slice(next, next + REACH);
  if (REPORTING_CLAUSE[language.code]?.test(behind)) return 'join';
  if (!/[!?]/u.test(terminator)) return null;
  return namedSpeaker(language)?.test(behind) ? 'join' : null;
};

function namedSpeaker({ code }: SentenceLanguage): RegExp | undefined {
  const verbs = REPORTING_VERBS[code];
  if (verbs !== undefined && !patterns.has(code)) {
    patterns.set(
      code,
      new RegExp(
        `^(?:\\p{Lu}[\\p{L}.’'-]*\\s+){1,${LONGEST_NAME}}(?:${verbs})(?![\\p{L}\\p{N}])`,
        'u',
      ),
    );
  }
  return patterns.get(code);
}
