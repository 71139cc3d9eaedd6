import type { Brief } from '@/lib/model/brief';
import type { Speaker } from '@/lib/model/quotes';
import { overlap } from '@/lib/text/spans';

/** On whose word a sentence stands and what in it is held back: shown quietly beside it. */
export type SentenceMarks = {
  /** Whom the sentence quotes or reports, as the text calls them, each once. */
  speakers: string[];
  /** Words with which the outlet itself holds the sentence back. */
  hedges: string[];
};

/** "The council", "Several officials" begin a sentence there and none here; a name or a noun keeps its capital. */
const OPENS_LOWER =
  /^(?:the|an?|some|many|several|two|three|four|five|senior|other|officials?|police|prosecutors?|experts?|authorities|witnesses|residents|critics|supporters|organi[sz]ers|lawmakers|investigators|researchers|scientists|analysts|doctors|lawyers|judicial|local|de[rsmn]|die|das|eine?[rsmn]?|einige|mehrere|viele|zwei|drei)(?= |$)/iu;

/**
 * People and organisations that the brief knows, and those who have only a role and are a source of
 * the article. A thing that "shows" or "finds" something is nobody's word.
 */
function speakerWords(brief: Brief, { name, entity, via, span }: Speaker): string[] {
  const known = entity === undefined ? undefined : brief.entities[entity];
  if (known) return known.kind === 'person' || known.kind === 'organisation' ? [name] : [];
  const isSource = brief.sources.some(({ spans }) => spans.some((each) => overlap(each, span)));
  if (via !== 'role-only' || !isSource) return [];
  return [OPENS_LOWER.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name];
}

/** The marks of one sentence; both empty where the outlet says it plainly in its own words. */
export function sentenceMarks(brief: Brief, sentence: number): SentenceMarks {
  const span = brief.sentences[sentence];
  if (!span) return { speakers: [], hedges: [] };
  const speakers = [...brief.quotes, ...brief.attributed].flatMap((each) =>
    overlap(span, each) && each.speaker ? speakerWords(brief, each.speaker) : [],
  );
  const hedges = brief.hedges.flatMap(({ cue, by, kind, sentences }) =>
    by === 'outlet' && kind !== 'approximate' && sentences.includes(sentence) ? [cue] : [],
  );
  return { speakers: [...new Set(speakers)], hedges: [...new Set(hedges)] };
}
