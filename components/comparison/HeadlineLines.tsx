import { i18n } from '#i18n';
import type { Compared } from '@/components/hooks/use-comparison';
import { textParts } from '@/components/library/text-parts';
import { Block } from './Block';
import css from './HeadlineLines.module.css';
import outletLine from './OutletLine.module.css';

/** Each outlet's headline; the words that others have too stand back. */
export function HeadlineLines({ articles, comparison }: Compared) {
  return (
    <Block
      title={i18n.t('comparison.headlines')}
      hint={i18n.t('comparison.headlinesHint')}
      testId="comparison-headlines"
    >
      <dl class={css.lines}>
        {comparison.headlines.map(({ article, shared }) => {
          const found = articles[article];
          if (!found) return null;
          const { title } = found.article;
          return (
            <div key={found.saved.id} class={outletLine.line}>
              <dt class={outletLine.outlet}>
                <bdi>{found.saved.outlet}</bdi>
              </dt>
              <dd class={css.headline} dir="auto" lang={found.brief.lang}>
                {textParts(title, { start: 0, end: title.length }, shared).map((part) => (
                  <span key={part.start} class={part.marked ? css.shared : undefined}>
                    {part.text}
                  </span>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </Block>
  );
}
