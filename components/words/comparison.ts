import { i18n } from '#i18n';
import type { DifferenceKind } from '@/lib/model/comparison';

const KINDS = {
  figure: 'figure',
  'later-figure': 'later_figure',
  'quotation-cut': 'quotation_cut',
  attribution: 'attribution',
  verb: 'verb',
  hedge: 'hedge',
  date: 'date',
} as const satisfies Record<DifferenceKind, string>;

/** What two outlets differ in, without a word on who is right. */
export const differenceWords = (kind: DifferenceKind): string =>
  i18n.t(`comparison.differs.${KINDS[kind]}`);
