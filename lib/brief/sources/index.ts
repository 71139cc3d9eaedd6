import type { Entity } from '@/lib/model/entities';
import type { Quote } from '@/lib/model/quotes';
import type { Source } from '@/lib/model/source';
import { liesIn, overlap } from '@/lib/text/spans';
import type { ReadText } from '../read-text';
import type { Spoken } from '../spoken';
import { anonymousUses } from './anonymous';
import { documentUses } from './documents';
import { outletUses } from './outlet';
import { speakerUses } from './speakers';
import type { SourceUse } from './uses';

/**
 * On whose word the article stands, each source once with all its uses, in order of the first use.
 * Who is cited inside a direct quotation is the speaker's source and not the article's.
 */
export function findSources(
  read: ReadText,
  {
    quotes,
    entities,
    spoken: { quoted },
  }: { quotes: readonly Quote[]; entities: readonly Entity[]; spoken: Spoken },
): Source[] {
  const told = [...anonymousUses(read), ...documentUses(read), ...outletUses(read, quoted)];
  const uses = apart(told.filter(({ span }) => !liesIn(span, quoted)));
  // Who gave out a statement is a source by name, too; "a senior official" is not a role as well.
  const taken = bySentence(uses.filter(({ kind }) => kind !== 'official-statement'));
  const speakers = speakerUses(read, quotes, entities).filter((use) => !meets(use, taken));
  return joined([...uses, ...speakers]);
}

type BySentence = Map<number, SourceUse[]>;

function bySentence(uses: readonly SourceUse[]): BySentence {
  const map: BySentence = new Map();
  for (const use of uses) put(use, map);
  return map;
}

function put(use: SourceUse, map: BySentence): void {
  const known = map.get(use.sentence);
  if (known) known.push(use);
  else map.set(use.sentence, [use]);
}

const meets = ({ sentence, span }: SourceUse, others: BySentence): boolean =>
  !!others.get(sentence)?.some((other) => overlap(other.span, span));

/** Of two uses that overlap the first listed stands. */
function apart(uses: readonly SourceUse[]): SourceUse[] {
  const kept: BySentence = new Map();
  return uses.filter((use) => {
    if (meets(use, kept)) return false;
    put(use, kept);
    return true;
  });
}

/** One source for all uses of a kind and key. */
function joined(uses: readonly SourceUse[]): Source[] {
  const sources = new Map<string, Source>();
  for (const use of [...uses].sort((a, b) => a.span.start - b.span.start)) {
    const { kind, name, entity, justification, sentence, span, rule } = use;
    const id = `${kind} ${use.key}`;
    // "A crew member, who asked not to be named", later "the crew member"
    const unnamed = kind === 'role-only' ? sources.get(`anonymous ${use.key}`) : undefined;
    const known = unnamed ?? sources.get(id);
    if (!known) {
      sources.set(id, {
        kind,
        name,
        ...(entity !== undefined && { entity }),
        ...(justification && { justification }),
        sentences: [sentence],
        spans: [span],
        rule,
      });
      continue;
    }
    if (justification) known.justification ??= justification;
    if ((known.spans.at(-1)?.end ?? 0) > span.start) continue;
    known.spans.push(span);
    if (known.sentences.at(-1) !== sentence) known.sentences.push(sentence);
  }
  return [...sources.values()];
}
