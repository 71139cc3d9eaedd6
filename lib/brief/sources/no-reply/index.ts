import type { NoReply, NoReplyKind } from '@/lib/model/source';
import { type CueMatch, cueFinder } from '../../cues/cue-patterns';
import type { ReadSentence, ReadText } from '../../read-text';
import { subjectBefore } from '../subject';
import { DE } from './de';
import { EN, type NoReplyPattern } from './en';
import { germanSubject } from './german-subject';

const LISTS: Readonly<Record<string, readonly NoReplyPattern[]>> = { en: EN, de: DE };
const finders = new Map(
  Object.entries(LISTS).map(([lang, list]) => [lang, cueFinder<NoReplyKind>(list)]),
);

/**
 * Who gave no answer, in order: declined, did not respond, could not be reached, referred to
 * someone. Empty in a language without a list, which is all but English and German.
 */
export function findNoReplies(read: ReadText): NoReply[] {
  const find = finders.get(read.lang);
  if (!find) return [];
  return read.sentences.flatMap((sentence) =>
    sentence.kind === 'heading'
      ? []
      : find(sentence).map((match) => noReply(sentence, match, read.lang)),
  );
}

const UNRETURNED =
  /^(?:[\w-]+ ){0,2}?(?:requests?|messages?|e-?mails?|calls?|voicemails?|texts?|letters?|questions?)\b.*\b(?:unanswered|returned|answered)$/iu;

function noReply(sentence: ReadSentence, found: CueMatch<NoReplyKind>, lang: string): NoReply {
  const { who, to } = found.match.groups ?? {};
  const place = found.start - sentence.start;
  const subjectOf = lang === 'de' ? germanSubject : subjectBefore;
  // "A message was not returned": what stands before is the message
  const subject = who || UNRETURNED.test(found.text) ? null : subjectOf(sentence.text, place);
  const start = sentence.start + Math.min(place, subject?.start ?? place);
  return {
    who: (who ?? (subject ? sentence.text.slice(subject.start, subject.end) : '')).trim() || null,
    kind: found.kind,
    ...(to && { to: to.trim() }),
    sentences: [sentence.index],
    spans: [{ start, end: found.end }],
    rule: `no-reply.${found.kind}@1`,
  };
}
