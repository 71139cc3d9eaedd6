import { Monogram } from '@/components/ui/Monogram';
import css from './OutletLine.module.css';

/** Who published it. */
export function OutletLine({ outlet }: { outlet: string }) {
  return (
    <p class={css.outlet}>
      <Monogram outlet={outlet} />
      <span class={css.name} dir="auto">
        {outlet}
      </span>
    </p>
  );
}
