import { partyLabels } from '../../charts/labels';
import { takersOf, type Takers } from '../../engine/concession-terms';
import { usesConcession } from '../../model/mechanisms';
import { activeSleeves, sleeveParameters, type Parameters } from '../../model/parameters';
import type { ResolvedScenario } from '../../model/scenario';
import { text } from '../../model/text';
import { formatShare } from '../../model/units';
import type { Writing } from '../writing';
import { valueOf } from './provenance-words';

/** Shares that rounding left over are none. */
const NONE = 1e-9;

/** Who stands in for the government in each kind of fund with money. */
function takers(parameters: Parameters): readonly Takers[] {
  const all = activeSleeves(parameters).map((sleeve) => {
    const { governmentShare, managerShare } = sleeveParameters(parameters, sleeve);
    const social = 1 - governmentShare - managerShare;
    return takersOf(sleeve, social > NONE ? social : 0);
  });
  return [...new Set(all)];
}

/** To whom the gains go; managers get all of them where there is no other investor, founders get none. */
function receivers(parameters: Parameters, { t, language }: Writing): string {
  const toManager = takers(parameters).includes('social') ? parameters['concession.toManager'] : 1;
  if (toManager === 1) return t('全部归管理人', 'all to the managers');
  if (toManager === 0) return t('全部归社会资本', 'all to private investors');
  if (toManager === 0.5) return t('管理人、社会资本各半', 'half to the managers, half to private investors');
  const [managers, others] = [toManager, 1 - toManager].map((share) => formatShare(share, language));
  return t(`管理人得 ${managers}、社会资本得 ${others}`, `${managers} to the managers, ${others} to private investors`);
}

/** Gains ceded: how much, from where on, to whom, and settled when. Of the whole programme it is always beyond the principal. */
function sharedGains(scenario: ResolvedScenario, writing: Writing): string {
  const { t } = writing;
  const { parameters } = scenario;
  const rate = valueOf(scenario, 'concession.rate', writing);
  const to = receivers(parameters, writing);
  if (parameters['concession.level'] === 'programme')
    return t(
      `收回本金后让渡增值收益的 ${rate}（${to}，母基金到期时合并结算）`,
      `${rate} of the gains beyond the principal ceded (${to}; settled over the whole programme at its end)`,
    );
  const isBeyondHurdle = parameters['concession.trigger'] === 'hurdle';
  return t(
    `${isBeyondHurdle ? '超过门槛收益后' : '收回本金后'}让渡增值收益的 ${rate}（${to}，各子基金清算时结算）`,
    `${rate} of the gains beyond the ${isBeyondHurdle ? 'hurdle' : 'principal'} ceded (${to}; settled when each fund is liquidated)`,
  );
}

/** The stake offered: who may buy how much of it, when and at what price. */
function buyback(scenario: ResolvedScenario, writing: Writing): string {
  const { t, language } = writing;
  const [year, rate, share] = (['buybackYear', 'buybackRate', 'buybackShare'] as const).map((name) =>
    valueOf(scenario, `concession.${name}`, writing),
  );
  const buyers: Readonly<Record<Takers, string>> = {
    social: partyLabels.social[language].toLowerCase(),
    'manager.commitment': t('管理人', 'managers'),
    founders: t('创始团队', 'founders'),
  };
  const who = takers(scenario.parameters).map((taker) => buyers[taker]);
  const isAtCost = scenario.parameters['concession.buybackRate'] === 0;
  const price = isAtCost ? t('原价', 'cost') : t(`原价加年息 ${rate} `, `cost plus ${rate} a year`);
  const isWhole = scenario.parameters['concession.buybackShare'] === 1;
  const limit = isWhole ? text('', '') : text(`（至多 ${share}）`, ` of up to ${share}`);
  return t(
    `满 ${year}时可由${who.join('、')}按${price}回购${limit.zh}`,
    `buyback${limit.en} by ${who.join(' or ')} after ${year} at ${price}`,
  );
}

/** What the government cedes of its gains or offers of its stake, in a few words; empty where nothing. */
export function concessionOf(scenario: ResolvedScenario, writing: Writing): string {
  if (!usesConcession(scenario.parameters)) return '';
  return scenario.parameters['concession.mode'] === 'share'
    ? sharedGains(scenario, writing)
    : buyback(scenario, writing);
}
