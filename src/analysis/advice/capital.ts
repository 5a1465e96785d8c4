import { SLEEVES } from '../../model/parameters';
import { text } from '../../model/text';
import { ofEachSleeve, once, type Rule } from './rule';
import { figure, moneyEn, moneyZh, percent } from './say';

/** Sums of shares may miss 1 by rounding. */
const ROUNDING = 1e-9;

/** The government's share s leaves room for (1 − s)/s yuan of others' money per yuan of its own; direct deals ask for none. */
export const leverageCap: Rule = ofEachSleeve(({ sleeve, terms }) => {
  const { governmentShare: share } = terms;
  const cap = (1 - share) / share;
  if (cap >= 1 || (sleeve === 'direct' && share === 1)) return undefined;
  return {
    code: 'leverage-cap',
    keys: [`${sleeve}.governmentShare`],
    text: text(
      `政府出资 ${percent(share)} 时，每 1 元财政资金最多带动 ${figure(cap)} 元社会资本（含管理人出资）；要带动 1 元，政府出资不能高于 50%。`,
      `At a government share of ${percent(share)} each yuan of public money brings in at most ${figure(cap)} yuan of other money (the managers' included); for 1 yuan the share may not exceed 50%.`,
    ),
  };
});

/** Money of the programme that no kind of fund gets. */
export const moneyLeft: Rule = once(({ parameters, sleeves: [first] }) => {
  const left = 1 - SLEEVES.reduce((sum, sleeve) => sum + parameters[`${sleeve}.share`], 0);
  if (left <= ROUNDING || !first) return undefined;
  const money = left * parameters['programme.capital'];
  return {
    code: 'money-left',
    keys: [`${first.sleeve}.share`],
    text: text(
      `各类配置合计 ${percent(1 - left)}，余下的 ${moneyZh(money)}留在财政，不出资也不计入结果。`,
      `The shares sum to ${percent(1 - left)}; the remaining ${moneyEn(money)} stay with the treasury, are never paid in and count nowhere in the result.`,
    ),
  };
});
