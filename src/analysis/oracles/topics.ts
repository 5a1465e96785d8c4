import { breakEvenFormula, breakEvenRun } from './break-even';
import { byHand } from './by-hand';
import { comparisons } from './comparisons';
import { factors } from './factors';
import { leverages } from './leverage';
import { lossTails, successCounts } from './losses';
import { manyProjects } from './many-projects';
import { money } from './money';
import { multiples } from './multiples';
import { normal } from './normal';
import type { Oracle, OracleTopic } from './oracle';
import { proposal } from './proposal';
import { rates } from './rates';
import { screening } from './screening';
import { statistics } from './statistics';
import { student } from './student';
import { success } from './success';
import { transfers } from './transfers';
import { waterfall } from './waterfall';
import { ipoWindow } from './window';

/** Everything the program is held against, in the order a reader would ask for it. */
export const oracleTopics: readonly OracleTopic[] = [
  lossTails,
  manyProjects,
  successCounts,
  success,
  factors,
  multiples,
  ipoWindow,
  waterfall,
  rates,
  leverages,
  breakEvenFormula,
  breakEvenRun,
  proposal,
  byHand,
  money,
  transfers,
  comparisons,
  screening,
  normal,
  student,
  statistics,
];

/** Everything, without the topics. */
export const allOracles: readonly Oracle[] = oracleTopics.flatMap(({ oracles }) => oracles);
