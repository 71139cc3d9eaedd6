import { i18n } from '#i18n';
import type { BriefPart } from '@/lib/model/brief-part';
import { DateRows } from './DateRows';
import { DrawerRows } from './DrawerRows';
import { FigureRows } from './FigureRows';
import css from './PartRows.module.css';
import { PeopleRows } from './PeopleRows';
import type { PartView } from './part-view';
import { QuoteRows } from './QuoteRows';
import { SourceRows } from './SourceRows';

export type PartRowsProps = { part: BriefPart; view: PartView };

/** The rows of one part of a brief, under a line that says what they are. */
export function PartRows({ part, view }: PartRowsProps) {
  return (
    <>
      <p class={css.hint}>{i18n.t(`partHints.${part}`)}</p>
      <Rows part={part} view={view} />
    </>
  );
}

function Rows({ part, view }: PartRowsProps) {
  if (part === 'quotes') return <QuoteRows view={view} />;
  if (part === 'people') return <PeopleRows view={view} />;
  if (part === 'figures') return <FigureRows view={view} />;
  if (part === 'dates') return <DateRows view={view} />;
  if (part === 'sources') return <SourceRows view={view} />;
  return <DrawerRows view={view} role={part} />;
}
