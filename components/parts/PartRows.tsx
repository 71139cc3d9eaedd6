import type { BriefPart } from '@/lib/model/brief-part';
import { DateRows } from './DateRows';
import { DrawerRows } from './DrawerRows';
import { FigureRows } from './FigureRows';
import { PeopleRows } from './PeopleRows';
import type { PartView } from './part-view';
import { QuoteRows } from './QuoteRows';
import { SourceRows } from './SourceRows';

export type PartRowsProps = { part: BriefPart; view: PartView };

/** The rows of one part of a brief. */
export function PartRows({ part, view }: PartRowsProps) {
  if (part === 'quotes') return <QuoteRows view={view} />;
  if (part === 'people') return <PeopleRows view={view} />;
  if (part === 'figures') return <FigureRows view={view} />;
  if (part === 'dates') return <DateRows view={view} />;
  if (part === 'sources') return <SourceRows view={view} />;
  return <DrawerRows view={view} role={part} />;
}
