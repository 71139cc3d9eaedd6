import type { Span } from '@/lib/model/evidence';
import { literalPattern } from '@/lib/text/literal-pattern';
import { liesIn } from '@/lib/text/spans';
import type { ReadText } from '../read-text';
import { keyOf, type SourceUse } from './uses';

/** Wordings before the outlet's name that make it the one who was told or who saw. */
const BEFORE: Readonly<Record<string, string>> = {
  en: '(?:told|tells|telling|interview(?:ed)? (?:with|by)|seen by|obtained by|reviewed by|viewed by|spoke (?:to|with)|spoken (?:to|with)|speaking (?:to|with)|shared with|contacted by|asked by|statement to|emailed? to|sent to|provided to)(?: (?:the|a))?',
  de: '(?:sagte?n?|sagt|erklärte?n?|bestätigte?n?|schilderte?n?|erzählte?n?|gegenüber|Gespräch mit|Interview mit|Anfrage (?:von|der|des)|Informationen (?:von|der|des)|Recherchen (?:von|der|des)|(?:liegt|liegen|lag|lagen)|verriet|berichtete)(?: (?:er|sie|Pressesprecher\\S*))?(?: (?:von|der|dem|den|das|die))?',
};

/** The outlet without its name, outside of quotations. */
const OWN: Readonly<Record<string, RegExp>> = {
  en: /\b(?:told|tells|spoke to|spoke with|seen by|obtained by|shared with|interview with) (?<who>(?:this (?:newspaper|paper|website|magazine|reporter|outlet|publication|news site|journalist)|our (?:reporters?|correspondents?|newsroom|newspaper)|me)\b)/gu,
  de: /(?<=\b(?:sagt|sagte|sagten|erklärte|erklärten|bestätigte|schilderte|erzählte|gegenüber|Gespräch|Interview|Recherchen|Informationen|Anfrage|Anfragen|liegt|liegen|lag|lagen|hat|haben)\b[^.;]{0,60}?)(?<who>(?:unsere[rm]? (?:Redaktion|Zeitung|Reporter(?:in)?|Portal|Korrespondent(?:en|in)?|Mediengruppe|Recherchen)|diese[rsmn]? (?:Zeitung|Redaktion|Magazin)))(?![\p{L}])/gu,
};

const SHORTEST_NAME = 3;

/**
 * Each use of the outlet's own work as the source: what it was told, what it has seen.
 *
 * @param quoted direct quotations, in which "me" and "us" are the speaker's, ascending
 */
export function outletUses(read: ReadText, quoted: readonly Span[]): SourceUse[] {
  const own = OWN[read.lang];
  const before = BEFORE[read.lang];
  if (!own || !before) return [];
  const name = read.article.outlet.replace(/^the\s/iu, '').replace(/\.\w{2,4}$/u, '');
  const patterns = [own];
  if (name.length >= SHORTEST_NAME) {
    const literal = literalPattern(name);
    patterns.push(new RegExp(`${before} (?<who>${literal})(?![\\p{L}\\p{N}])`, 'gu'));
  }
  const uses: SourceUse[] = [];
  for (const sentence of read.sentences) {
    if (sentence.kind === 'heading') continue;
    for (const pattern of patterns) {
      for (const match of sentence.text.matchAll(pattern)) {
        const who = match.groups?.who ?? '';
        const start = sentence.start + match.index + match[0].lastIndexOf(who);
        const span = { start, end: start + who.length };
        if (liesIn(span, quoted)) continue;
        uses.push({
          kind: 'outlet',
          name: who,
          key: keyOf(read.article.outlet || who),
          sentence: sentence.index,
          span,
          rule: 'source.outlet@1',
        });
      }
    }
  }
  return uses.sort((a, b) => a.span.start - b.span.start);
}
