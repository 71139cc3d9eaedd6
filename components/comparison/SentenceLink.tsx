import type { ComponentChildren } from 'preact';
import type { Compared } from '@/components/hooks/use-comparison';
import { articleHash } from '@/components/library/routes';
import css from './SentenceLink.module.css';

export type SentenceLinkProps = Pick<Compared, 'articles'> & {
  article: number;
  /** Index into the brief's `sentences`. */
  sentence: number | undefined;
  children: ComponentChildren;
};

/** An article's own words, which lead to the sentence in the saved text that they stand in. */
export function SentenceLink({ articles, article, sentence, children }: SentenceLinkProps) {
  const found = articles[article];
  if (!found) return null;
  return (
    <a
      class={css.link}
      href={`#${articleHash(found.saved.id, sentence)}`}
      lang={found.brief.lang}
      dir="auto"
    >
      {children}
    </a>
  );
}
