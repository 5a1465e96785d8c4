import { openAccount } from './account';
import { countVerdicts, lossLimit, resetVerdicts, verdictBits, type Verdicts } from './assessment';
import { assessClass, shareClass } from './class';
import { resetClassTotals } from './class-totals';
import { drawCommon } from './common';
import { settleClass, settleProgramme } from './concession';
import { settleExits } from './exits';
import { runFund } from './fund';
import { runInStep } from './in-step';
import { firstSleeveMetric, GOVERNMENT_SERIES, GROUP_ROWS } from './layout';
import type { Plan } from './plan';
import { addUpPositions } from './positions';
import { assessProgramme, governmentSeries, programmeMetrics, secondarySeries } from './programme';
import { resetProgrammeTotals } from './programme-totals';
import { drawFates } from './projects';
import type { Scratch } from './scratch';
import { settleSecondary } from './secondary';

/** Runs the funds of a sleeve one after the other, each from launch to liquidation. */
function runSleeve(plan: Plan, position: number, path: number, s: Scratch): void {
  const sleeve = plan.sleeves[position];
  const { ticket } = sleeve.terms;
  const { fates, exits, ramps, flows, account, programme, tally } = s;
  for (const vintage of sleeve.vintages) {
    for (let i = 0; i < vintage.funds; i++) {
      drawFates(plan, sleeve, vintage, vintage.firstFund + i, path, s.common, fates);
      settleExits(plan, sleeve, vintage, fates, exits);
      addUpPositions(plan, sleeve, vintage, fates, exits, ramps, flows, programme, tally);
      openAccount(account, vintage, ticket, false);
      const { classes, assessments, ofFunds } = s;
      runFund(
        sleeve,
        account,
        vintage.lifeQuarters,
        flows,
        classes[position],
        assessments[position],
        ofFunds[position],
      );
    }
  }
  programme.funds += sleeve.structure.funds;
  programme.projects += sleeve.projects;
}

/** Notes a path's verdicts on a group, and adds them to the counts. */
function enterGroup(s: Scratch, group: number, verdicts: Verdicts, breaches: Float64Array): void {
  s.verdicts[group] = verdictBits(verdicts);
  countVerdicts(verdicts, breaches, group * GROUP_ROWS);
}

function closeSleeve(plan: Plan, position: number, s: Scratch, breaches: Float64Array): void {
  const sleeve = plan.sleeves[position];
  const totals = s.classes[position];
  resetVerdicts(s.ofGroup);
  shareClass(plan, sleeve, totals, s.programme, s.tally);
  if (totals.transfers.used) settleClass(plan, sleeve, totals, s.programme, s.tally);
  assessClass(
    plan,
    sleeve,
    totals,
    s.programme,
    s.assessments[position].limit,
    s.ofGroup,
    s.interim[position],
    s.outcome,
  );
  const metric = firstSleeveMetric(position);
  s.metrics[metric] = s.outcome.tvpi;
  s.metrics[metric + 1] = s.outcome.lossNet;
  s.metrics[metric + 2] = s.outcome.lossGross;
  enterGroup(s, 2 * position, s.ofGroup, breaches);
  enterGroup(s, 2 * position + 1, s.ofFunds[position], breaches);
}

function closeProgramme(plan: Plan, s: Scratch, breaches: Float64Array): void {
  settleProgramme(plan, s.programme, s.tally);
  if (plan.secondary) settleSecondary(plan, s.programme, s.tally);
  resetVerdicts(s.ofGroup);
  assessProgramme(plan, s.programme, lossLimit(plan.tolerance), s.ofGroup);
  enterGroup(s, 2 * plan.sleeves.length, s.ofGroup, breaches);
  programmeMetrics(plan, s.programme, s.extent.rates, s.net, s.metrics);
  s.tally.funds += s.programme.funds;
  s.tally.projects += s.programme.projects;
}

function closeSeries(plan: Plan, s: Scratch): void {
  governmentSeries(plan, s.programme, s.series);
  if (plan.secondary) {
    const at = (GOVERNMENT_SERIES.length + plan.sleeves.length) * plan.years;
    secondarySeries(plan, s.programme, s.series, at);
  }
  for (let i = 0; i < s.series.length; i++) s.tally.series[i] += s.series[i];
}

/** One simulated future, from the market's draw to its metrics, series and breaches. */
export function runPath(plan: Plan, path: number, s: Scratch, breaches: Float64Array): void {
  drawCommon(plan, path, s.common);
  resetProgrammeTotals(s.programme);
  for (let position = 0; position < plan.sleeves.length; position++) {
    resetClassTotals(s.classes[position]);
    resetVerdicts(s.ofFunds[position]);
  }
  if (plan.inStep) runInStep(plan, path, s);
  else for (let position = 0; position < plan.sleeves.length; position++) runSleeve(plan, position, path, s);
  for (let position = 0; position < plan.sleeves.length; position++) closeSleeve(plan, position, s, breaches);
  closeProgramme(plan, s, breaches);
  if (s.extent.series) closeSeries(plan, s);
}
