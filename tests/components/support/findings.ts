/** What an invented article says beside its key points, for components. */
import type { Article } from '@/lib/model/article';
import type { Brief } from '@/lib/model/brief';
import { sampleBrief } from './samples';

/** The sample's brief with something in every part. */
export function fullBrief(article: Article): Brief {
  const brief = sampleBrief(article);
  const at = (words: string) => {
    const start = article.text.indexOf(words);
    if (start < 0) throw new Error(`The sample does not say ${words}.`);
    return { start, end: start + words.length };
  };
  const found = (words: string) => {
    const span = at(words);
    const sentence = brief.sentences.findIndex(
      ({ start, end }) => start <= span.start && span.end <= end,
    );
    return { sentences: [sentence], spans: [span], rule: 'sample@1' };
  };
  const person = (name: string, role: string) => ({
    ...found(name),
    name,
    aka: [],
    kind: 'person' as const,
    sure: true,
    mentions: [at(name)],
    whoIs: [{ ...found(role), text: role }],
  });
  const quotation = 'A single crossing is a closed road with a timetable.';
  const reported = 'Cracks had been found in the loading ramps';
  return {
    ...brief,
    entities: [person('Marit Aasen', 'chief executive'), person('Jonas Tveit', 'Mayor')],
    quotes: [
      {
        ...found(reported),
        ...at(reported),
        text: reported,
        kind: 'indirect',
        speaker: {
          text: 'Marit Aasen',
          name: 'Marit Aasen',
          via: 'named',
          span: at('Marit Aasen'),
          entity: 0,
        },
      },
      { ...found(quotation), ...at(quotation), text: quotation, kind: 'direct' },
    ],
    sources: [
      { ...found('Marit Aasen'), kind: 'named', name: 'Marit Aasen', entity: 0 },
      { ...found('Mayor'), kind: 'role-only', name: 'the mayor' },
    ],
    noReply: [{ ...found('the county'), who: 'the county', kind: 'declined' }],
    figures: [
      {
        ...found('about 1.9 million crowns'),
        text: 'about 1.9 million crowns',
        lo: 1_900_000,
        hi: 1_900_000,
        bound: 'about',
        unit: 'money',
        currency: 'NOK',
        counts: 'A stand-in',
      },
    ],
    dates: [
      { ...found('2008'), text: '2008', iso: '2008', precision: 'year' },
      { ...found('on Thursday'), text: 'on Thursday', iso: '2026-11-19', precision: 'day' },
    ],
    hedges: [{ ...found('would cost'), cue: 'would', kind: 'hearsay', by: 'outlet' }],
    drawers: [
      { ...found('Mayor Jonas Tveit asked'), role: 'responses', margins: [0.4] },
      { ...found('Sula: one crossing a day.'), role: 'closing', margins: [1] },
    ],
  };
}
