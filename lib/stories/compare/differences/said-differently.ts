import type { Difference } from '@/lib/model/comparison';
import type { Speaker, SpeechVerb } from '@/lib/model/quotes';
import { words } from '@/lib/text/words';
import { type CellInArticle, type DifferenceFinder, differenceOf, inSentence } from './sides';

type Said = { speaker?: Speaker; verb?: SpeechVerb };

/** Who says the sentence and with which verb; `null` where it is the outlet's own statement. */
function saidIn(at: CellInArticle): Said | null {
  const { quotes, attributed } = at.of.brief;
  const said = [...inSentence(quotes, at), ...inSentence(attributed, at)];
  if (said.length === 0) return null;
  return {
    speaker: said.find(({ speaker }) => speaker)?.speaker,
    verb: said.find(({ verb }) => verb)?.verb,
  };
}

/** Names, roles: whether they have a word in common, as "Mr Halloran" and "Ines Halloran" have. */
function mayBeOne(a: Speaker, b: Speaker, lang: string): boolean {
  const known = new Set([...words(a.name, lang), ...words(a.text, lang)]);
  return [...words(b.name, lang), ...words(b.text, lang)].some((word) => known.has(word));
}

/** The speaker where it is someone: a radar that shows a thing and a bare pronoun name nobody. */
function somebody({ of }: CellInArticle, said: Said | null): Speaker | undefined {
  const speaker = said?.speaker;
  if (!speaker) return undefined;
  const known = speaker.entity === undefined ? undefined : of.brief.entities[speaker.entity];
  const isSomebody = known ? known.kind !== 'place' : speaker.via === 'role-only';
  return isSomebody ? speaker : undefined;
}

function speakerDifferences(
  [a, one]: readonly [CellInArticle, Said | null],
  [b, other]: readonly [CellInArticle, Said | null],
): Difference[] {
  const [x, y] = [somebody(a, one), somebody(b, other)];
  if (x && !other) return [differenceOf('attribution', [a, [x.span]], [b, []])];
  if (y && !one) return [differenceOf('attribution', [a, []], [b, [y.span]])];
  if (!x || !y) return [];
  // only one that is named and one that is not can be told apart by words alone where both have names
  const bothNamed = x.via === 'named' && y.via === 'named';
  if (!bothNamed || mayBeOne(x, y, a.of.brief.lang)) return [];
  return [differenceOf('attribution', [a, [x.span]], [b, [y.span]])];
}

/**
 * Who is said to have said it, and with which kind of verb: attributed in one and the outlet's own
 * statement in the other, other names, or `claimed` beside `said`.
 */
export const saidDifferences: DifferenceFinder = (a, b) => {
  const [one, other] = [saidIn(a), saidIn(b)];
  const [x, y] = [one?.verb, other?.verb];
  const verb =
    x && y && x.kind !== y.kind ? [differenceOf('verb', [a, [x.span]], [b, [y.span]])] : [];
  return [...speakerDifferences([a, one], [b, other]), ...verb];
};
