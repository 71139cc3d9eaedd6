import { Monogram } from '@/components/ui/Monogram';
import css from './OutletLine.module.css';

/** Who published it. */
export function OutletLine({ outlet }: { outlet: string }) {
  return (
    <p class={css.outlet} dir="auto">
      <Monogram outlet={outlet} />
      <span class={css.name}>{outlet}</span>
    </p>
  );
}
