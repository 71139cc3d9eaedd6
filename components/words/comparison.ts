import { i18n } from '#i18n';
import type { Comparison, DifferenceKind } from '@/lib/model/comparison';
import { listFormat } from './formats';

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

type Compared = {
  articles: readonly { saved: { outlet: string } }[];
  comparison: Pick<Comparison, 'counted' | 'oneLanguage' | 'texts'>;
};

/** What a reader should know of a comparison first: what does not count, what is not compared. */
export function comparisonNotes({ articles, comparison }: Compared, locale: string): string[] {
  const uncounted = articles
    .filter((_, at) => !comparison.counted[at])
    .map(({ saved }) => saved.outlet);
  return [
    ...(uncounted.length > 0
      ? [i18n.t('comparison.uncounted', [listFormat(locale).format(uncounted)])]
      : []),
    ...(comparison.oneLanguage ? [] : [i18n.t('comparison.languages')]),
    ...(comparison.texts < 2 ? [i18n.t('comparison.oneText')] : []),
  ];
}
