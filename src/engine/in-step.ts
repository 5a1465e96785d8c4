import { MOST_PROJECTS } from '../model/structure';
import { settleExits } from './exits';
import { runFund } from './fund';
import { passYear } from './fund-year';
import { createFundInStep, enterFund } from './holdings';
import type { FundPlan, Plan } from './plan';
import { drawFates } from './projects';
import { keepForNewFunds, recycledFund } from './recycling';
import { makeRoomForFund, type Scratch } from './scratch';
import { offers, takeover } from './secondary';

/** Launches one fund: draws its projects' fates and enters it among those that advance together. */
function launch(
  plan: Plan,
  path: number,
  s: Scratch,
  position: number,
  fund: FundPlan,
  number: number,
  recycled: boolean,
): void {
  const sleeve = plan.sleeves[position];
  const { inStep, programme } = s;
  makeRoomForFund(s, fund.projects);
  drawFates(plan, sleeve, fund, number, path, s.common, s.fates);
  settleExits(plan, sleeve, fund, s.fates, s.exits);
  const record = (inStep.funds[inStep.count] ??= createFundInStep());
  inStep.count++;
  enterFund(inStep.holdings, record, position, fund, sleeve.terms.ticket, recycled, s.fates, s.exits);
  programme.funds++;
  programme.projects += fund.projects;
  for (let j = 0; j < fund.projects; j++) programme.successes += s.fates.success[j];
}

function launchPlanned(plan: Plan, path: number, s: Scratch, launchYear: number): void {
  for (const [position, sleeve] of plan.sleeves.entries()) {
    for (const vintage of sleeve.vintages) {
      if (vintage.launchYear !== launchYear) continue;
      for (let i = 0; i < vintage.funds; i++) launch(plan, path, s, position, vintage, vintage.firstFund + i, false);
    }
  }
}

/** Opens funds with what was received in `year`; what they do not take is paid out at that year's end. */
function recycle(plan: Plan, path: number, s: Scratch, year: number): void {
  const pot = keepForNewFunds(plan, s.classes, year, s.programme);
  if (pot === 0) return;
  const shares = plan.sleeves.reduce((sum, { terms }) => sum + terms.share, 0);
  let left = pot;
  for (const [position, { terms, structure }] of plan.sleeves.entries()) {
    const money = (pot * terms.share) / shares;
    const fund = recycledFund(plan, plan.sleeves[position], money, year, MOST_PROJECTS - s.inStep.expected);
    if (!fund) continue;
    s.inStep.expected += fund.projects;
    launch(plan, path, s, position, fund, structure.funds + year, true);
    left -= money;
  }
  s.programme.distributions[4 * year] += left;
}

/** Takes every fund through programme year `year`. */
function advance(plan: Plan, s: Scratch, year: number): void {
  const { inStep, programme, tally } = s;
  const { secondary } = plan;
  const part = secondary ? takeover(plan, secondary, inStep.funds, inStep.count, year, inStep.holdings, programme) : 0;
  for (let f = 0; f < inStep.count; f++) {
    const fund = inStep.funds[f];
    const { account } = fund;
    if (account.instant > account.lifeQuarters) continue;
    const sleeve = plan.sleeves[fund.sleeve];
    const to = Math.min(account.lifeQuarters, 4 * (year - account.launchYear));
    const takenPart = secondary && offers(secondary, fund, year) ? part : 0;
    passYear(plan, sleeve, fund, to, takenPart, inStep.holdings, s.flows, programme, tally);
    runFund(sleeve, account, to, s.flows, s.classes[fund.sleeve], s.assessments[fund.sleeve], s.ofFunds[fund.sleeve]);
  }
}

/** Runs all funds of a path year by year, because the S-fund's year, or a new fund, depends on all of them. */
export function runInStep(plan: Plan, path: number, s: Scratch): void {
  s.inStep.count = 0;
  s.inStep.expected = plan.projects;
  s.inStep.holdings.used = 0;
  for (let year = 1; year <= plan.years; year++) {
    launchPlanned(plan, path, s, year - 1);
    advance(plan, s, year);
    if (plan.parameters['programme.recycling'] > 0) recycle(plan, path, s, year);
  }
}
