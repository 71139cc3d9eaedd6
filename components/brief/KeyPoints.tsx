import { i18n } from '#i18n';
import { type Introduction, introductions } from '@/components/parts/introductions';
import { type SentenceMarks, sentenceMarks } from '@/components/parts/sentence-marks';
import { listFormat } from '@/components/words/formats';
import { screenLocale } from '@/components/words/locale';
import type { Brief, KeyPoint } from '@/lib/model/brief';
import css from './KeyPoints.module.css';

/** The gist first, then the others in reading order: as shown, and as keys 1 to 5 count them. */
export function orderedPoints(keyPoints: readonly KeyPoint[]): KeyPoint[] {
  const gist = keyPoints.find(({ rank }) => rank === 1);
  return gist ? [gist, ...keyPoints.filter((point) => point !== gist)] : [...keyPoints];
}

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

/** The key points; each row is a button that leads to its sentence. */
export function KeyPoints({ brief, lang, current, problem, hint, onSelect }: KeyPointsProps) {
  if (brief.keyPoints.length === 0) return <p class={css.none}>{i18n.t('brief.noKeyPoints')}</p>;
  return (
    <ol class={css.points} data-testid="key-points">
      {orderedPoints(brief.keyPoints).map((point, at) => {
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
              <span class={css.paragraph}>
                <bdi aria-hidden="true">¶{paragraph + 1}</bdi>
                <span class="visually-hidden">{i18n.t('brief.paragraph', [paragraph + 1])}</span>
              </span>
              <Marks
                {...sentenceMarks(brief, sentence)}
                people={point.spans.flatMap((span) => introductions(brief, span))}
                lang={lang}
              />
            </button>
            <p class={css.problem} role="status" data-testid="key-point-status">
              {isCurrent && problem}
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
