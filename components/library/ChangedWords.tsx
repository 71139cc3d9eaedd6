import { Fragment } from 'preact';
import { i18n } from '#i18n';
import type { ChangedRun } from '@/lib/model/changes';
import css from './ChangedWords.module.css';

export type ChangedWordsProps = {
  runs: readonly ChangedRun[];
  /** The older and the newer text that the runs point into. */
  before: string;
  after: string;
};

/**
 * One passage with what was taken out of it and what came in: struck through and underlined, and
 * said in words where it is read out.
 */
export function ChangedWords({ runs, before, after }: ChangedWordsProps) {
  return (
    <>
      {runs.map((run, at) => {
        if (run.kind === 'removed') {
          const gone = before.slice(run.before.start, run.before.end);
          return (
            <Fragment key={`-${run.before.start}`}>
              {touches(runs[at - 1], before, after) && ' '}
              <RemovedWords>{gone}</RemovedWords>
              {(runs[at + 1]?.kind === 'added' || gone.trimEnd() !== gone) && ' '}
            </Fragment>
          );
        }
        const words = after.slice(run.after.start, run.after.end);
        return run.kind === 'added' ? (
          <AddedWords key={`+${run.after.start}`}>{words}</AddedWords>
        ) : (
          words
        );
      })}
    </>
  );
}

/** Whether what is kept before words that went has lost the blank between them: `canteen` of `canteen.` */
function touches(run: ChangedRun | undefined, before: string, after: string): boolean {
  if (run?.kind !== 'kept') return false;
  const endsOpen = /\s$/u.test(before.slice(run.before.start, run.before.end));
  return endsOpen && !/\s$/u.test(after.slice(run.after.start, run.after.end));
}

/** Words that are no longer there. */
export function RemovedWords({ children }: { children: string }) {
  return (
    <>
      <span class="visually-hidden">{i18n.t('changes.removedBegins')} </span>
      <del class={css.removed}>{children.trimEnd()}</del>
      <span class="visually-hidden"> {i18n.t('changes.passageEnds')}</span>
    </>
  );
}

/** Words that are new. */
export function AddedWords({ children }: { children: string }) {
  const words = children.trimEnd();
  return (
    <>
      <span class="visually-hidden">{i18n.t('changes.addedBegins')} </span>
      <ins class={css.added}>{words}</ins>
      <span class="visually-hidden"> {i18n.t('changes.passageEnds')}</span>
      {words.length < children.length && ' '}
    </>
  );
}
