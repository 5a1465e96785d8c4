import { createVerdicts, lossLimit, type Verdicts } from './assessment';
import { createAccount, type FundAccount } from './account';
import type { ClassOutcome } from './class';
import { createClassTotals, type ClassTotals } from './class-totals';
import { createCommon, type Common } from './common';
import { createExits, type Exits } from './exits';
import { EVERYTHING, type Extent } from './extent';
import type { FundAssessment } from './fund';
import { createFundFlows, type FundFlows } from './fund-flows';
import { createInStep, type InStep } from './holdings';
import { GOVERNMENT_SERIES, groupCount, metricNames, seriesNames } from './layout';
import { largestFund, type Plan } from './plan';
import { createRamps, type Ramps } from './positions';
import { createProgrammeTotals, type ProgrammeTotals } from './programme-totals';
import { createFates, createFatesFor, type Fates } from './projects';
import { createTally, type Tally } from './tally';

/** Memory the hot loop touches, allocated once per chunk. */
export interface Scratch {
  readonly extent: Extent;
  readonly common: Common;
  fates: Fates;
  exits: Exits;
  readonly ramps: Ramps;
  readonly flows: FundFlows;
  readonly account: FundAccount;
  readonly inStep: InStep;
  /** By sleeve: sums of its funds, how they are assessed, and their verdicts. */
  readonly classes: readonly ClassTotals[];
  readonly assessments: readonly FundAssessment[];
  readonly ofFunds: readonly Verdicts[];
  /** Verdicts of one class, or of the programme. */
  readonly ofGroup: Verdicts;
  /** The path's verdicts on each group, as bits. */
  readonly verdicts: Uint8Array;
  readonly outcome: ClassOutcome;
  readonly programme: ProgrammeTotals;
  readonly net: Float64Array;
  readonly metrics: Float64Array;
  readonly series: Float64Array;
  readonly interim: readonly Float64Array[];
  readonly tally: Tally;
}

/** Memory for the paths of a plan, as far as they are wanted. */
export function createScratch(plan: Plan, extent = EVERYTHING): Scratch {
  const { parameters, sleeves, years } = plan;
  const seriesValues = seriesNames(parameters).length * years;
  const series = new Float64Array(seriesValues);
  return {
    extent,
    common: createCommon(plan),
    fates: createFates(plan),
    exits: createExits(largestFund(plan)),
    ramps: createRamps(plan),
    flows: createFundFlows(plan),
    account: createAccount(),
    inStep: createInStep(plan),
    classes: sleeves.map(() => createClassTotals(plan)),
    assessments: sleeves.map(({ terms }) => ({
      limit: lossLimit(terms.lossTolerance),
      grace: parameters['assessment.grace'],
    })),
    ofFunds: sleeves.map(createVerdicts),
    ofGroup: createVerdicts(),
    verdicts: new Uint8Array(groupCount(parameters)),
    outcome: { tvpi: 0, lossNet: 0, lossGross: 0 },
    programme: createProgrammeTotals(plan),
    net: new Float64Array(plan.quarters + 1),
    metrics: new Float64Array(metricNames(parameters).length),
    series,
    interim: sleeves.map((_, i) => {
      const start = (GOVERNMENT_SERIES.length + i) * years;
      return series.subarray(start, start + years);
    }),
    tally: createTally(seriesValues),
  };
}

/** Makes sure a fund of this many projects fits; funds opened with recycled money may be larger than any planned. */
export function makeRoomForFund(s: Scratch, projects: number): void {
  if (projects <= s.exits.end.length) return;
  s.fates = createFatesFor(2 * projects);
  s.exits = createExits(2 * projects);
}
