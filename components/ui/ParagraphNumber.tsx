import { i18n } from '#i18n';
import css from './ParagraphNumber.module.css';

/** Where a sentence stands: the number of its paragraph, counted from 1 on screen and from 0 here. */
export function ParagraphNumber({ paragraph }: { paragraph: number }) {
  return (
    <span class={css.number}>
      <bdi aria-hidden="true">¶{paragraph + 1}</bdi>
      <span class="visually-hidden">{i18n.t('brief.paragraph', [paragraph + 1])}</span>
    </span>
  );
}
