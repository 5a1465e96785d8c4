import { questionLabel } from '../../analysis/question';
import { formatCount } from '../../model/units';
import { convergenceChart } from '../../charts/convergence';
import { text } from '../../model/text';
import type { ConvergenceStep } from '../findings';
import { figure, numberColumn, paragraph, table, textColumn, type Block } from '../report';
import type { Writing } from '../writing';
import { answerWords } from './answer-words';
import { withOwnError } from './own-error';
import { quantileErrors } from './quantile-errors';
import { quantityOf } from './question-words';

/** The steps with the same errors as everywhere else in the report. */
function stepsOf({ findings }: Writing): readonly ConvergenceStep[] {
  const { question, steps } = findings.convergence;
  const [first] = findings.scenarios;
  return steps.map(({ paths, estimate }) => ({ paths, estimate: withOwnError(question, first, estimate, paths) }));
}

/** How the number settles; one step shows nothing. */
function convergenceFigure(writing: Writing): readonly Block[] {
  const { t, findings } = writing;
  const { question } = findings.convergence;
  const steps = stepsOf(writing);
  if (steps.length < 2) return [];
  const measure = questionLabel(question);
  const title = text(`“${measure.zh}”何时稳定下来？`, `When does “${measure.en}” settle?`);
  const data = { title, measure, quantity: quantityOf(question), steps };
  return [
    figure({
      caption: t(`“${measure.zh}”与模拟次数`, `“${measure.en}” and the number of futures`),
      draw: (options) => convergenceChart(data, options),
      ratio: 0.42,
    }),
  ];
}

/** How far the numbers may still be from what endlessly many simulations would give. */
export function sampling(writing: Writing): readonly Block[] {
  const { t, findings, language } = writing;
  const { question } = findings.convergence;
  const say = answerWords(question, writing);
  return [
    paragraph(
      t(
        '误差只反映模拟次数有限，不反映参数本身是否准确。除另有注明外，± 均为 95% 误差：平均值取标准误的 1.96 倍；概率取 Wilson 区间、中位数和分位数取次序统计量区间中离数值较远的一端；其他公式、方案之差和敏感性用刀切法（路径分为 100 组，逐组剔除），差异逐条路径配对。“?”表示误差无法估计。',
        'Errors tell what a limited number of futures leaves open, not whether the inputs are right. Unless said otherwise ± is a 95% error: 1.96 standard errors of a mean; for a probability the farther end of its Wilson interval, for a median or percentile that of its order-statistic interval; for other formulas, differences and sensitivities a jackknife that leaves out one of 100 groups of paths at a time, paired path by path for differences. “?”: the error cannot be told.',
      ),
    ),
    table({
      caption: t(
        `“${questionLabel(question).zh}”随模拟次数收敛`,
        `“${questionLabel(question).en}” on more and more futures`,
      ),
      head: [
        textColumn(t('模拟次数', 'Futures')),
        numberColumn(t('数值', 'Value')),
        numberColumn(t('95% 误差', '95% error')),
      ],
      rows: stepsOf(writing).map(({ paths, estimate }) => ({
        cells: [formatCount(paths, language), say.value(estimate.value), say.error95(estimate.se)],
      })),
      notes: [],
    }),
    ...convergenceFigure(writing),
    quantileErrors(writing),
  ];
}
