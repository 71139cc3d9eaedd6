import css from './Monogram.module.css';

/** Words that say nothing about which outlet it is. */
const ARTICLES = /^(the|der|die|das|le|la|les|el|il|al)\s+/i;

/** The first letter of an outlet's name, without its article; `•` for a name without letters. */
export function monogramOf(outlet: string): string {
  const [first] =
    outlet
      .trim()
      .replace(ARTICLES, '')
      .match(/\p{L}|\p{N}/u) ?? [];
  return first?.toLocaleUpperCase() ?? '•';
}

/** An outlet's sign: its letter in one ink for all, so that no colour takes sides. */
export function Monogram({ outlet }: { outlet: string }) {
  return (
    <span class={css.monogram} aria-hidden="true">
      {monogramOf(outlet)}
    </span>
  );
}
