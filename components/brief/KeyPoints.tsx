import { i18n } from '#i18n';
import { type SentenceMarks, sentenceMarks } from '@/components/parts/sentence-marks';
import { ParagraphNumber } from '@/components/ui/ParagraphNumber';
import { listFormat } from '@/components/words/formats';
import { screenLocale } from '@/components/words/locale';
import type { Brief, Introduction } from '@/lib/model/brief';
import { type ShownPoint, shownPoints } from '@/lib/model/shown-points';
import css from './KeyPoints.module.css';
import { PointContextRow } from './PointContextRow';

export type KeyPointsProps = {
  brief: Brief;
  lang: string | null;
  /** Number of the sentence that was last asked for, and a word about it if it is not there. */
  current: number | null;
  problem: string | null;
  /** What a row does, for its tooltip. */
  hint: string;
  onSelect: (sentence: number) => void;
};

/** The first row that leads to a sentence, by its point or else by its context; -1 for none. */
function rowOf(points: readonly ShownPoint[], sentence: number | null): number {
  const at = points.findIndex(({ point }) => point.sentences[0] === sentence);
  return at < 0 ? points.findIndex(({ context }) => context?.sentences[0] === sentence) : at;
}

/** The key points; each row is a button that leads to its sentence. */
export function KeyPoints({ brief, lang, current, problem, hint, onSelect }: KeyPointsProps) {
  if (brief.keyPoints.length === 0) return <p class={css.none}>{i18n.t('brief.noKeyPoints')}</p>;
  const points = shownPoints(brief.keyPoints);
  const asked = rowOf(points, current);
  return (
    <ol class={css.points} data-testid="key-points">
      {points.map(({ point, context }, at) => {
        const sentence = point.sentences[0] ?? 0;
        const paragraph = brief.sentences[sentence]?.paragraph ?? 0;
        const isCurrent = current === sentence;
        return (
          <li key={`${sentence}:${point.rank}`}>
            <button
              type="button"
              class={css.point}
              data-gist={at === 0 && point.rank === 1}
              data-testid="key-point"
              data-rank={point.rank}
              data-key-row
              dir="auto"
              aria-current={isCurrent || undefined}
              aria-keyshortcuts={String(at + 1)}
              title={`${hint} (${at + 1})`}
              onClick={() => onSelect(sentence)}
            >
              <span class={css.number} aria-hidden="true">
                {at + 1}
              </span>
              <span class={css.text} lang={lang ?? undefined} data-trimmed={point.trimmed}>
                {point.text}
              </span>
              <ParagraphNumber paragraph={paragraph} />
              <Marks {...sentenceMarks(brief, sentence)} people={point.people ?? []} lang={lang} />
            </button>
            {context && (
              <PointContextRow
                brief={brief}
                context={context}
                lang={lang}
                isCurrent={asked === at && !isCurrent}
                hint={hint}
                onSelect={onSelect}
              />
            )}
            <p class={css.problem} role="status" data-testid="key-point-status">
              {asked === at && problem}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

type MarksProps = SentenceMarks & {
  /** Who is named in it, in the article's words from elsewhere. */
  people: readonly Introduction[];
  lang: string | null;
};

/** Who is named, on whose word the point stands, what in it is held back; or nothing. */
function Marks({ speakers, hedges, people, lang }: MarksProps) {
  if (speakers.length + hedges.length + people.length === 0) return null;
  return (
    <span class={css.marks} data-testid="key-point-marks">
      {people.map(({ name, whoIs }) => (
        <span key={name} lang={lang ?? undefined}>
          {whoIs ? `${name}: ${whoIs}` : name}
        </span>
      ))}
      {speakers.length > 0 && (
        <span>{i18n.t('parts.saidBy', [listFormat(screenLocale()).format(speakers)])}</span>
      )}
      {hedges.map((hedge) => (
        <q key={hedge} class={css.hedge} lang={lang ?? undefined}>
          {hedge}
        </q>
      ))}
    </span>
  );
}
