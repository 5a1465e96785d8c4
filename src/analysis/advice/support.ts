import { RECYCLING_YEARS } from '../../engine/recycling';
import { usesRecycling } from '../../model/mechanisms';
import { text } from '../../model/text';
import { once, type Rule } from './rule';
import { moneyEn, moneyZh, percent, yearsEn, yearsZh } from './say';

/** Money comes back too late to be put into new funds. */
export const lateRecycling: Rule = once(({ parameters, sleeves }) => {
  if (!usesRecycling(parameters)) return undefined;
  const term = parameters['programme.term'];
  const lastYear = Math.floor(term - RECYCLING_YEARS);
  const firstReturns = Math.min(...sleeves.map(({ terms }) => terms.successYears));
  if (lastYear >= firstReturns) return undefined;
  const [zh, en] =
    lastYear >= 1
      ? [`只有前 ${lastYear} 年收回的来得及`, `only receipts of the first ${yearsEn(lastYear)} are in time`]
      : ['没有资金来得及', 'no receipts are in time'];
  return {
    code: 'late-recycling',
    keys: ['programme.recycling', 'programme.term'],
    text: text(
      `资金至少要在母基金到期 ${RECYCLING_YEARS} 年前收回，才能再设子基金：${zh}，而成功项目多在投资 ${yearsZh(firstReturns)}以后退出，几乎没有资金可循环。`,
      `Receipts open new funds only while ${RECYCLING_YEARS} years are left: ${en}, while half of the winners take ${yearsEn(firstReturns)} or more. Hardly anything is recycled.`,
    ),
  };
});

/** A subsidy whose cap lets nothing through. */
const capped = (kind: 'loss' | 'invest', zh: string, en: string): Rule =>
  once(({ parameters }) => {
    const rate = parameters[`subsidy.${kind}Rate`];
    if (rate === 0 || parameters[`subsidy.${kind}Cap`] > 0) return undefined;
    return {
      code: 'subsidy-capped-at-nothing',
      keys: [`subsidy.${kind}Cap`, `subsidy.${kind}Rate`],
      text: text(
        `${zh}比例为 ${percent(rate)}，但上限为 ${moneyZh(0)}，实际不会支付。`,
        `${en} is ${percent(rate)}, but its cap is ${moneyEn(0)}: nothing is paid.`,
      ),
    };
  });

export const idleLossSubsidy = capped('loss', '风险补助', 'The loss subsidy');
export const idleInvestmentReward = capped('invest', '投资奖励', 'The investment reward');

/** A choice among one, or a choice by a score that says nothing. */
export const idleScreening: Rule = once(({ parameters }) => {
  const { 'screening.applicants': applicants, 'screening.accuracy': accuracy } = parameters;
  if (accuracy > 0 && applicants === 1)
    return {
      code: 'idle-screening',
      keys: ['screening.applicants', 'screening.accuracy'],
      text: text(
        '每个立项只有 1 个申请，无从挑选，评分再准也不起作用。',
        'With one applicant per project there is nothing to choose from; no score helps.',
      ),
    };
  if (applicants > 1 && accuracy === 0)
    return {
      code: 'idle-screening',
      keys: ['screening.accuracy', 'screening.applicants'],
      text: text(
        `从 ${applicants} 个申请中选 1 个，但评分与真实质量的相关系数为 0，等于随机抽取，成功率不变。`,
        `One of ${applicants} applicants is chosen, but by a score that says nothing about quality: success is as likely as without.`,
      ),
    };
  return undefined;
});
