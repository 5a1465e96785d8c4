import type { Parameters } from '../model/parameters';
import { leverageCap, moneyLeft } from './advice/capital';
import {
  concessionToNobody,
  gainCededOnDebt,
  idleConcession,
  lateBuyback,
  recyclingOfCeded,
} from './advice/concession';
import { fewProjects, lateWinners, livesCut, longInvestmentPeriod } from './advice/funds';
import { graceBeyondTerm, windowNeverShut, windowShutForGood, windowWithoutIpos } from './advice/market';
import { idleCatchUp, impliedReturn, toleranceBelowAverage } from './advice/returns';
import type { Advice, Rule } from './advice/rule';
import { idleSecondary, lateSecondary } from './advice/secondary';
import { situationOf } from './advice/situation';
import { idleInvestmentReward, idleLossSubsidy, idleScreening, lateRecycling } from './advice/support';

export type { Advice } from './advice/rule';

/** Every rule, in the order of the form. */
const rules: readonly Rule[] = [
  livesCut,
  moneyLeft,
  lateRecycling,
  recyclingOfCeded,
  leverageCap,
  fewProjects,
  longInvestmentPeriod,
  lateWinners,
  idleCatchUp,
  impliedReturn,
  toleranceBelowAverage,
  windowNeverShut,
  windowShutForGood,
  windowWithoutIpos,
  graceBeyondTerm,
  idleSecondary,
  lateSecondary,
  idleConcession,
  concessionToNobody,
  gainCededOnDebt,
  lateBuyback,
  idleLossSubsidy,
  idleInvestmentReward,
  idleScreening,
];

/** What is worth knowing about these parameters before anything is simulated. They must resolve. */
export function advise(parameters: Parameters): readonly Advice[] {
  const situation = situationOf(parameters);
  return rules.flatMap((rule) => rule(situation));
}
