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
import type { VersionPlace } from './WhatChanged';

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
  /** What changed between versions, where there is more than one. */
  renderChanges: (onPlace: (place: VersionPlace) => void) => ComponentChildren;
};

/** A saved article: its brief, its text, what stood around it, its versions. */
export function ArticlePage(props: ArticlePageProps) {
  const { view, snapshots, knownTags, now, onTags, startAt, story } = props;
  const { renderParts, renderChanges } = props;
  const { article, brief, reader } = view;
  const [shownId, setShownId] = useState<string | null>(null);
  const [sentence, setSentence] = useState<number | null>(null);
  const [place, setPlace] = useState<VersionPlace | null>(null);
  const page = useRef<HTMLElement>(null);
  const shown = snapshots.find(({ id }) => id === shownId) ?? view.snapshot;
  const isCurrent = shown.id === view.snapshot.id;

  const marks = useMemo(
    () => (place?.snapshotId === shown.id ? [place.span] : []),
    [place, shown.id],
  );
  const numbered = useMemo(
    () =>
      new Set(
        brief.keyPoints.flatMap(({ sentences }) =>
          sentences.slice(0, 1).flatMap((at) => brief.sentences[at]?.paragraph ?? []),
        ),
      ),
    [brief],
  );

  const showPlace = (to: VersionPlace) => {
    setSentence(null);
    setShownId(to.snapshotId);
    setPlace({ ...to });
  };
  const showSentence = (index: number) => {
    const span = brief.sentences[index];
    if (span) showPlace({ snapshotId: view.snapshot.id, span });
    setSentence(index);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each wish
  useEffect(() => {
    if (startAt !== null) showSentence(startAt);
  }, [startAt]);

  // A place asked for twice is gone to twice: it is a new object each time.
  useEffect(() => {
    if (place) page.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [place]);

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
      {snapshots.length > 1 && renderChanges(showPlace)}
      {isCurrent ? (
        <>
          <ArticleBrief
            brief={brief}
            lang={article.lang}
            current={sentence}
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
