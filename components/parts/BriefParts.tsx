import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { later } from '@/components/hooks/use-later';
import { Chip } from '@/components/ui/Chip';
import { countWords } from '@/components/words/formats';
import { screenLocale } from '@/components/words/locale';
import type { BriefPart, PartChoice } from '@/lib/model/brief-part';
import css from './BriefParts.module.css';
import { partCounts } from './part-items';
import type { PartView } from './part-view';

/** Rows are shown on a click, and so are none of the first paint. */
const useRows = later(async () => (await import('./PartRows')).PartRows);

export type BriefPartsProps = {
  view: PartView;
  /** The reader's order and choice; `null` until it is known: nothing jumps about then. */
  choices: readonly PartChoice[] | null;
};

/**
 * What a brief tells beside its key points: a chip with a count for each part that has anything;
 * it unfolds its rows in place, one part at a time.
 */
export function BriefParts({ view, choices }: BriefPartsProps) {
  const [open, setOpen] = useState<BriefPart | null>(null);
  const Rows = useRows();
  const panel = useId();
  const counts = partCounts(view.brief, view.text, view.moves);
  const shown = (choices ?? []).filter((each) => each.shown && counts[each.part] > 0);
  const current = shown.some(({ part }) => part === open) ? open : null;
  if (shown.length === 0) return null;
  return (
    <section class={css.parts} aria-label={i18n.t('parts.title')} data-testid="brief-parts">
      <ul class={css.chips}>
        {shown.map(({ part }) => (
          <li key={part}>
            <Chip
              label={i18n.t(`parts.${part}`)}
              count={countWords(counts[part], screenLocale())}
              hint={i18n.t(`partHints.${part}`)}
              look="plain"
              expanded={current === part}
              controls={panel}
              testId={`part-${part}`}
              onToggle={() => setOpen(current === part ? null : part)}
            />
          </li>
        ))}
      </ul>
      <div id={panel} class={css.panel} hidden={!current} data-testid="part-panel">
        {current && Rows && <Rows key={current} part={current} view={view} />}
      </div>
    </section>
  );
}
