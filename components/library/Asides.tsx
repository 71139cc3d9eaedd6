import { i18n } from '#i18n';
import type { Aside } from '@/lib/model/article';
import css from './Asides.module.css';

export type AsidesProps = { asides: readonly Aside[]; lang: string | null };

/** What stood around the text: captions, credits, author boxes, notes. The headline is above already. */
export function Asides({ asides, lang }: AsidesProps) {
  const shown = asides.flatMap(({ kind, text }) => (kind === 'headline' ? [] : [{ kind, text }]));
  if (shown.length === 0) return null;
  return (
    <details class={css.asides} data-testid="asides">
      <summary class={css.title}>{i18n.t('library.asides', shown.length)}</summary>
      <dl class={css.list}>
        {shown.map(({ kind, text }) => (
          <div key={`${kind}:${text}`} class={css.aside}>
            <dt class={css.kind}>{i18n.t(`asides.${kind}`)}</dt>
            <dd dir="auto" lang={lang ?? undefined}>
              {text}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
