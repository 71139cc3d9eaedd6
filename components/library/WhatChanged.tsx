import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ChangesState } from '@/components/hooks/use-changes';
import { PartList } from '@/components/parts/PartList';
import { PartRow } from '@/components/parts/PartRow';
import { Notice } from '@/components/ui/Notice';
import { Skeleton } from '@/components/ui/Skeleton';
import { changeWords, versionWords } from '@/components/words/changes';
import { unitWords } from '@/components/words/figures';
import { screenLocale } from '@/components/words/locale';
import { errorWords } from '@/components/words/reasons';
import type { Changes, SentenceChange } from '@/lib/model/changes';
import type { Span } from '@/lib/model/evidence';
import type { Snapshot } from '@/lib/model/library';
import { AddedWords, ChangedWords, RemovedWords } from './ChangedWords';
import css from './WhatChanged.module.css';

/** A place in one version of the text. */
export type VersionPlace = { snapshotId: string; span: Span };

export type WhatChangedProps = {
  /** Newest first, at least two. */
  snapshots: readonly Snapshot[];
  before: Snapshot;
  after: Snapshot;
  changes: ChangesState;
  onBefore: (snapshotId: string) => void;
  onAfter: (snapshotId: string) => void;
  onPlace: (place: VersionPlace) => void;
};

/** What differs between two versions of an article, headline and figures first. */
export function WhatChanged(props: WhatChangedProps) {
  const { snapshots, before, after, changes, onBefore, onAfter, onPlace } = props;
  const title = useId();
  return (
    <section class={css.changes} aria-labelledby={title} data-testid="what-changed">
      <h3 id={title} class={css.title}>
        {i18n.t('changes.title')}
      </h3>
      <div class={css.versions}>
        <VersionPicker
          label={i18n.t('changes.from')}
          snapshots={snapshots}
          chosen={before}
          testId="changes-before"
          onChoose={onBefore}
        />
        <VersionPicker
          label={i18n.t('changes.to')}
          snapshots={snapshots}
          chosen={after}
          testId="changes-after"
          onChoose={onAfter}
        />
      </div>
      {changes.state === 'loading' && <Skeleton text="point" lines={2} />}
      {changes.state === 'failed' && <Notice tone="loss">{errorWords(changes.error)}</Notice>}
      {changes.state === 'ready' && (
        <AllChanges
          key={`${before.id} ${after.id}`}
          changes={changes.changes}
          before={before}
          after={after}
          onPlace={onPlace}
        />
      )}
    </section>
  );
}

type VersionPickerProps = {
  label: string;
  snapshots: readonly Snapshot[];
  chosen: Snapshot;
  testId: string;
  onChoose: (snapshotId: string) => void;
};

function VersionPicker({ label, snapshots, chosen, testId, onChoose }: VersionPickerProps) {
  const locale = screenLocale();
  return (
    <label class={css.version}>
      <span>{label}</span>
      <select
        value={chosen.id}
        data-testid={testId}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {snapshots.map(({ id }, at) => (
          <option key={id} value={id}>
            {versionWords(snapshots, at, locale)}
          </option>
        ))}
      </select>
    </label>
  );
}

type AllChangesProps = Pick<WhatChangedProps, 'before' | 'after' | 'onPlace'> & {
  changes: Changes;
};

function AllChanges({ changes, before, after, onPlace }: AllChangesProps) {
  const { headline, figures, sentences } = changes;
  const counts = {
    headline: headline !== null,
    figures: figures.length,
    sentences: sentences.length,
  };
  return (
    <>
      <p class={css.counts} role="status" data-testid="change-counts">
        {changeWords(counts)}
      </p>
      {headline && (
        <div>
          <h4 class={css.kind}>{i18n.t('changes.headline')}</h4>
          <p class={css.headline} dir="auto" lang={after.lang ?? undefined}>
            <ChangedWords runs={headline} before={before.title} after={after.title} />
          </p>
        </div>
      )}
      <PartList title={i18n.t('changes.figures')} items={figures}>
        {(figure) => (
          <PartRow
            key={figure.after.span.start}
            lang={after.lang}
            paragraph={paragraphAt(after, figure.after.span)}
            hint={i18n.t('brief.showInText')}
            note={figure.counts ?? unitWords(figure.unit) ?? figure.unit}
            onSelect={() => onPlace({ snapshotId: after.id, span: figure.after.span })}
          >
            <RemovedWords>{figure.before.text}</RemovedWords>{' '}
            <AddedWords>{figure.after.text}</AddedWords>
          </PartRow>
        )}
      </PartList>
      <PartList title={i18n.t('changes.sentences')} items={sentences}>
        {(change) => {
          const place = placeOf(change, before, after);
          return (
            <PartRow
              key={`${change.kind} ${place.span.start}`}
              lang={place.version.lang}
              paragraph={paragraphAt(place.version, place.span)}
              hint={i18n.t('brief.showInText')}
              note={i18n.t(`changes.kind.${change.kind}`)}
              onSelect={() => onPlace({ snapshotId: place.version.id, span: place.span })}
            >
              <SentenceWords change={change} before={before.text} after={after.text} />
            </PartRow>
          );
        }}
      </PartList>
    </>
  );
}

type SentenceWordsProps = { change: SentenceChange; before: string; after: string };

function SentenceWords({ change, before, after }: SentenceWordsProps) {
  if (change.kind === 'changed')
    return <ChangedWords runs={change.runs} before={before} after={after} />;
  if (change.kind === 'removed')
    return <RemovedWords>{before.slice(change.before.start, change.before.end)}</RemovedWords>;
  const words = after.slice(change.after.start, change.after.end);
  return change.kind === 'added' ? <AddedWords>{words}</AddedWords> : words;
}

/** Where a change is read: in the newer version, unless it is only in the older one. */
function placeOf(change: SentenceChange, before: Snapshot, after: Snapshot) {
  return change.kind === 'removed'
    ? { version: before, span: change.before }
    : { version: after, span: change.after };
}

const paragraphAt = ({ blocks }: Snapshot, { start }: Span): number =>
  Math.max(
    0,
    blocks.findIndex((block) => start < block.end),
  );
