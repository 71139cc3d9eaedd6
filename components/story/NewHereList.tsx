import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { useFold } from '@/components/hooks/use-fold';
import { Button } from '@/components/ui/Button';
import type { Figure } from '@/lib/model/figure';
import type { NewHere } from '@/lib/model/page-story';
import css from './NewHereList.module.css';
import group from './PageStorySection.module.css';

/** More figures at once are a table, not a line. */
const FIGURES_AT_ONCE = 5;

export type NewHereListProps = NewHere & {
  /** How many articles of the story are saved, compared or not. */
  members: number;
  lang: string | null;
  /** Goes to a sentence on the page. */
  onSentence: (sentence: number) => void;
};

const figureWords = ({ text, counts }: Figure): string =>
  counts && !text.includes(counts) ? `${text} (${counts})` : text;

/** What the page in view has that was not found in the saved articles of its story. */
export function NewHereList(props: NewHereListProps) {
  const { points, figures, compared, members, lang, onSentence } = props;
  const [title, figuresTitle] = [useId(), useId()];
  const fold = useFold<Figure, HTMLUListElement>(figures, FIGURES_AT_ONCE);
  if (points.length + figures.length === 0) return null;
  const hint = compared < members ? 'newHere.hintPart' : 'newHere.hint';
  const words = {
    type: 'button',
    'data-key-row': true,
    dir: 'auto',
    lang: lang ?? undefined,
    title: i18n.t('brief.showOnPage'),
  } as const;
  return (
    <section class={group.group} aria-labelledby={title} data-testid="new-here">
      <h2 id={title} class={group.title}>
        {i18n.t('newHere.title')}
      </h2>
      <p class={group.hint}>{i18n.t(hint, compared)}</p>
      {points.length > 0 && (
        <ul>
          {points.map(({ text, spans, sentences }) => (
            <li key={spans[0]?.start}>
              <button
                {...words}
                class={css.point}
                data-testid="new-point"
                onClick={() => onSentence(sentences[0] ?? 0)}
              >
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
      {figures.length > 0 && (
        <div class={css.figures}>
          <span id={figuresTitle} class={group.hint}>
            {i18n.t('parts.figures')}
          </span>
          <ul aria-labelledby={figuresTitle} ref={fold.list}>
            {fold.shown.map((figure) => (
              <li key={figure.spans[0]?.start}>
                <button
                  {...words}
                  class={css.figure}
                  data-testid="new-figure"
                  onClick={() => onSentence(figure.sentences[0] ?? 0)}
                >
                  {figureWords(figure)}
                </button>
              </li>
            ))}
          </ul>
          {fold.hidden > 0 && (
            <Button look="quiet" data-testid="more-new-figures" onClick={fold.unfold}>
              {i18n.t('parts.more', fold.hidden)}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
