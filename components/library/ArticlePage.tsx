import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ArticleHead } from '@/components/brief/ArticleHead';
import { OutletLine } from '@/components/brief/OutletLine';
import { ReadingNotes } from '@/components/brief/ReadingNotes';
import { Notice } from '@/components/ui/Notice';
import type { Snapshot } from '@/lib/model/library';
import type { TextView } from '@/lib/storage/queries';
import { ArticleBrief } from './ArticleBrief';
import css from './ArticlePage.module.css';
import { ArticleText, paragraphId } from './ArticleText';
import { Asides } from './Asides';
import { SavedLine } from './SavedLine';
import { Versions } from './Versions';

export type ArticlePageProps = {
  view: TextView;
  /** Newest first. */
  snapshots: readonly Snapshot[];
  knownTags: readonly string[];
  now: number;
  onTags: (tags: readonly string[]) => void;
  /** The sentence to go to; `null` = the beginning. */
  startAt: number | null;
  /** The story that it is of. */
  story: ComponentChildren;
  /** What the brief tells beside key points and sections; a row leads to a sentence of the text. */
  renderParts: (onSentence: (sentence: number) => void) => ComponentChildren;
};

/** A saved article: its brief, its text, what stood around it, its versions. */
export function ArticlePage(props: ArticlePageProps) {
  const { view, snapshots, knownTags, now, onTags, startAt, story, renderParts } = props;
  const { article, brief, reader } = view;
  const [shownId, setShownId] = useState<string | null>(null);
  const [sentence, setSentence] = useState<{ index: number } | null>(null);
  const page = useRef<HTMLElement>(null);
  const shown = snapshots.find(({ id }) => id === shownId) ?? view.snapshot;
  const isCurrent = shown.id === view.snapshot.id;

  const marked = sentence && isCurrent ? brief.sentences[sentence.index] : undefined;
  const marks = useMemo(() => (marked ? [marked] : []), [marked]);
  const numbered = useMemo(
    () =>
      new Set(
        brief.keyPoints.flatMap(({ sentences }) =>
          sentences.slice(0, 1).flatMap((at) => brief.sentences[at]?.paragraph ?? []),
        ),
      ),
    [brief],
  );

  const showSentence = (index: number) => setSentence({ index });
  useEffect(() => {
    if (startAt !== null) setSentence({ index: startAt });
  }, [startAt]);

  // A sentence asked for twice is gone to twice: `sentence` is a new object each time.
  useEffect(() => {
    if (sentence) page.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [sentence]);

  return (
    <article ref={page} class={css.page} data-testid="article-page" data-article-id={article.id}>
      <OutletLine outlet={article.outlet} />
      <ArticleHead article={shown} minutes={article.minutes} level={2} />
      <SavedLine
        article={article}
        reader={reader}
        knownTags={knownTags}
        now={now}
        onTags={onTags}
      />
      <ReadingNotes confidence={shown.confidence} access={shown.access} />
      {isCurrent ? (
        <>
          <ArticleBrief
            brief={brief}
            lang={article.lang}
            current={sentence?.index ?? null}
            onSentence={showSentence}
            onParagraph={(paragraph) =>
              document.getElementById(paragraphId(paragraph))?.scrollIntoView({ block: 'start' })
            }
          />
          {renderParts(showSentence)}
        </>
      ) : (
        <Notice tone="plain">{i18n.t('library.otherVersion')}</Notice>
      )}
      <ArticleText
        text={shown.text}
        blocks={shown.blocks}
        lang={shown.lang}
        marks={marks}
        numbered={isCurrent ? numbered : NONE}
      />
      {story}
      <Asides asides={shown.asides} lang={shown.lang} />
      <Versions
        snapshots={snapshots}
        currentId={view.snapshot.id}
        shownId={shown.id}
        onShow={setShownId}
      />
    </article>
  );
}

const NONE: ReadonlySet<number> = new Set();
