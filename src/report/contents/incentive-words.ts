import type { ResolvedScenario } from '../../model/scenario';
import type { Writing } from '../writing';
import { valueOf } from './provenance-words';

/** What the treasury pays for losses, in a few words; empty where nothing: without a cap there is nothing either. */
export function lossSubsidyOf(scenario: ResolvedScenario, writing: Writing): string {
  const { parameters } = scenario;
  if (parameters['subsidy.lossRate'] === 0 || parameters['subsidy.lossCap'] === 0) return '';
  const [rate, cap] = (['lossRate', 'lossCap'] as const).map((name) => valueOf(scenario, `subsidy.${name}`, writing));
  return writing.t(
    `补助子基金净亏损的 ${rate}（每只至多 ${cap}）`,
    `${rate} of a fund’s net loss, up to ${cap} a fund`,
  );
}

/** What the treasury pays for investments, in a few words; empty where nothing. */
export function investmentRewardOf(scenario: ResolvedScenario, writing: Writing): string {
  const { parameters } = scenario;
  if (parameters['subsidy.investRate'] === 0 || parameters['subsidy.investCap'] === 0) return '';
  const [rate, cap] = (['investRate', 'investCap'] as const).map((name) =>
    valueOf(scenario, `subsidy.${name}`, writing),
  );
  return writing.t(
    `奖励子基金当年投资额的 ${rate}（每只至多 ${cap}）`,
    `${rate} of what a fund invests in a year, up to ${cap} a fund`,
  );
}
