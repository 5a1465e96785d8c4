import pow from '@stdlib/math-base-special-pow';
import { createCommon, drawCommon } from '../../engine/common';
import { makePlan } from '../../engine/plan';
import { text } from '../../model/text';
import { eachOf, shareOf, withChanges, type Lab } from './lab';
import { sampled, type Obtained, type Oracle, type OracleTopic } from './oracle';

const PATHS = 20_000;
/** Paths drawn between two breaths. */
const BATCH = 1000;
const CLOSURE = 0.4;
const REOPENING = 0.6;

const perQuarter = (perYear: number): number => 1 - pow(1 - perYear, 0.25);

/** Probability that a two-state chain which starts open is shut after so many quarters. */
function shutAfter(quarters: number): number {
  const [closing, reopening] = [perQuarter(CLOSURE), perQuarter(REOPENING)];
  return (closing / (closing + reopening)) * (1 - pow(1 - closing - reopening, quarters));
}

/** In how many futures the window is shut at an instant. */
async function shutAt(lab: Lab, quarter: number): Promise<Obtained> {
  const plan = makePlan(withChanges(lab, { 'market.ipoClosure': CLOSURE, 'market.ipoReopening': REOPENING }));
  const common = createCommon(plan);
  const shut = new Float64Array(PATHS);
  await eachOf(lab, PATHS / BATCH, (batch) => {
    for (let path = batch * BATCH; path < (batch + 1) * BATCH; path++) {
      drawCommon(plan, path, common);
      shut[path] = common.firstOpen[quarter] > quarter ? 1 : 0;
    }
  });
  return shareOf(shut, (isShut) => isShut === 1);
}

const after = (years: number): Oracle => ({
  id: `window.${years}`,
  name: text(
    `第 ${years} 年末窗口关着的概率`,
    `Probability that the window is shut after ${years} ${years === 1 ? 'year' : 'years'}`,
  ),
  expected: sampled(shutAfter(4 * years)),
  digits: 4,
  obtain: (lab) => shutAt(lab, 4 * years),
});

export const ipoWindow: OracleTopic = {
  id: 'window',
  name: text('IPO窗口', 'The IPO window'),
  how: text(
    `年关闭概率 ${CLOSURE}、重开概率 ${REOPENING}，抽 ${PATHS} 次窗口，数关着的次数。`,
    `Closing with ${CLOSURE} and reopening with ${REOPENING} a year, ${PATHS} windows are drawn; those shut are counted.`,
  ),
  source: text('两状态马尔可夫链的 n 步转移概率', 'n-step transition probability of a two-state Markov chain'),
  oracles: [after(1), after(3), after(10)],
};
