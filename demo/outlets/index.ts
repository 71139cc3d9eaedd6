import type { Outlet } from '../outlet.ts';
import { business } from './business/template.ts';
import { courrier } from './courrier/template.ts';
import { echo } from './echo/template.ts';
import { herald } from './herald/template.ts';
import { ledger } from './ledger/template.ts';
import { post } from './post/template.ts';
import { signal } from './signal/template.ts';
import { tageblatt } from './tageblatt/template.ts';
import { wpa } from './wpa/template.ts';

/** All outlets of the demo. */
export const OUTLETS: readonly Outlet[] = [
  ledger,
  post,
  signal,
  herald,
  wpa,
  echo,
  business,
  tageblatt,
  courrier,
];
