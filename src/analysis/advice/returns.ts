import pow from '@stdlib/math-base-special-pow';
import { meanSuccessMultiple } from '../../engine/distributions';
import { usesScreening } from '../../model/mechanisms';
import type { SleeveParameters } from '../../model/parameters';
import { text } from '../../model/text';
import { formatShare } from '../../model/units';
import { ofEachSleeve, type Rule } from './rule';
import { figure, percent, yearsEn, yearsZh } from './say';

/** Yearly gross return beyond which assumptions deserve a second look. */
const HIGH_RETURN = 0.25;
/** Returns beyond this are told as “more than”. */
const TOO_HIGH_TO_TELL = 1;
const BISECTIONS = 60;
/** Products of shares may miss a tolerance by rounding. */
const ROUNDING = 1e-9;

/** What one yuan in a project is worth on average when a yuan a year later counts v: p·m·v^Ts + (1−p)·r·v^Tf. */
const valueAt = (v: number, p: SleeveParameters): number =>
  p.successRate * meanSuccessMultiple(p) * pow(v, p.successYears) +
  (1 - p.successRate) * p.recovery * pow(v, p.failureYears);

/**
 * The yearly return, before fees and carry, of a project with the mean multiple at the median time: the r at which
 * `valueAt(1/(1+r))` is 1. Only where it is above `HIGH_RETURN`; undefined otherwise.
 */
export function highReturn(p: SleeveParameters): number | undefined {
  let [low, high] = [0, 1 / (1 + HIGH_RETURN)];
  if (valueAt(high, p) <= 1) return undefined;
  for (let i = 0; i < BISECTIONS; i++) {
    const middle = (low + high) / 2;
    if (valueAt(middle, p) < 1) low = middle;
    else high = middle;
  }
  return 1 / high - 1;
}

function sayReturn(rate: number): { readonly zh: string; readonly en: string } {
  const said = formatShare(Math.min(rate, TOO_HIGH_TO_TELL), 'zh', 0);
  return rate > TOO_HIGH_TO_TELL
    ? { zh: `超过 ${said}`, en: `more than ${said}` }
    : { zh: `约 ${said}`, en: `about ${said}` };
}

/** Success rate, multiple and holding time that together promise more than early-stage funds bring. */
export const impliedReturn: Rule = ofEachSleeve(({ sleeve, terms }, { parameters }) => {
  const rate = highReturn(terms);
  if (rate === undefined) return undefined;
  const said = sayReturn(rate);
  const [success, multiple] = [formatShare(terms.successRate, 'zh', 0), figure(meanSuccessMultiple(terms))];
  const [screenedZh, screenedEn] = usesScreening(parameters) ? ['筛选后', ' after screening'] : ['', ''];
  const key = terms.multipleModel === 'table' ? 'multipleTable' : 'multipleMean';
  return {
    code: 'implied-return',
    keys: [`${sleeve}.${key}`, `${sleeve}.successRate`, `${sleeve}.successYears`],
    text: text(
      `${screenedZh}成功率 ${success}、成功平均 ${multiple} 倍、中位 ${yearsZh(terms.successYears)}退出，相当于扣除费用前年化收益${said.zh}；早期投资长期平均很少超过 ${percent(HIGH_RETURN)}，请再核对这几项。`,
      `A success rate of ${success}${screenedEn}, winners of ${multiple}× on average and a median of ${yearsEn(terms.successYears)} imply ${said.en} a year before fees; early-stage money rarely earns more than ${percent(HIGH_RETURN)} over the long run. Please check these values.`,
    ),
  };
});

/** A tolerance that the losing projects alone use up on average, where winners may not make up for them. */
export const toleranceBelowAverage: Rule = ofEachSleeve(({ sleeve, terms }, { parameters }) => {
  const loss = (1 - terms.successRate) * (1 - terms.recovery);
  if (loss <= terms.lossTolerance + ROUNDING) return undefined;
  const [lost, allowed] = [percent(loss), percent(terms.lossTolerance)];
  const isGross = parameters['assessment.measure'] === 'gross';
  return {
    code: 'tolerance-below-average',
    keys: [`${sleeve}.lossTolerance`, `${sleeve}.successRate`, `${sleeve}.recovery`],
    text: isGross
      ? text(
          `亏损项目的损失平均占投资额的 ${lost}，高于容许的 ${allowed}；按现在的口径（盈亏不相抵），平均情形就已触线。`,
          `Losing projects cost ${lost} of the money on average, more than the ${allowed} tolerated: as losses are read now, without offsetting, the average future breaches it.`,
        )
      : text(
          `亏损项目的损失平均占投资额的 ${lost}，高于容许的 ${allowed}：只有盈亏相抵才可能守住，若只看亏损项目，平均情形就已触线。`,
          `Losing projects cost ${lost} of the money on average, more than the ${allowed} tolerated. Only winners that offset them can keep it; without offsetting the average future breaches it.`,
        ),
  };
});

/** A catch-up rate that never brings the manager to its share of the whole profit. */
export const idleCatchUp: Rule = ofEachSleeve(({ sleeve, terms }) => {
  const { hurdle, carry, catchUp } = terms;
  if (hurdle === 0 || catchUp === 0 || catchUp > carry) return undefined;
  return {
    code: 'idle-catch-up',
    keys: [`${sleeve}.catchUp`, `${sleeve}.carry`],
    text: text(
      `追补比例 ${percent(catchUp)} 不高于业绩报酬 ${percent(carry)}，追补不会发生：管理人只对超过门槛的部分分成。`,
      `A catch-up of ${percent(catchUp)} is no more than the carry of ${percent(carry)}, so there is none: the manager shares only what is beyond the hurdle.`,
    ),
  };
});
