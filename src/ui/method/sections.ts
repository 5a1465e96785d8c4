import type { MethodSection } from './section';
import { buyback } from './sections/buyback';
import { concession } from './sections/concession';
import { correlation } from './sections/correlation';
import { exits } from './sections/exits';
import { fate } from './sections/fate';
import { followOn } from './sections/follow-on';
import { losses } from './sections/losses';
import { measures } from './sections/measures';
import { money } from './sections/money';
import { notModelled } from './sections/not-modelled';
import { overview } from './sections/overview';
import { recycling } from './sections/recycling';
import { sampling } from './sections/sampling';
import { screening } from './sections/screening';
import { secondary } from './sections/secondary';
import { structure } from './sections/structure';
import { subsidy } from './sections/subsidy';

/** The model, mechanism by mechanism, in the order in which a future unfolds. */
export const methodSections: readonly MethodSection[] = [
  overview,
  structure,
  fate,
  correlation,
  screening,
  exits,
  money,
  followOn,
  recycling,
  concession,
  buyback,
  secondary,
  subsidy,
  losses,
  measures,
  sampling,
  notModelled,
];
