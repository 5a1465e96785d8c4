import { questionLabel } from '../../analysis/question';
import { formatCount } from '../../model/units';
import { convergenceChart } from '../../charts/convergence';
import { text } from '../../model/text';
import { figure, numberColumn, paragraph, table, textColumn, type Block } from '../report';
import type { Writing } from '../writing';
import { answerWords } from './answer-words';
import { quantityOf } from './question-words';

/** How the number settles; one step shows nothing. */
function convergenceFigure({ t, findings }: Writing): readonly Block[] {
  const { question, steps } = findings.convergence;
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
  const { question, steps } = findings.convergence;
  const say = answerWords(question, writing);
  return [
    paragraph(
      t(
        '误差只反映模拟次数有限，不反映参数本身是否准确。均值用标准误，概率用 Wilson 区间，分位数用次序统计量；差异用逐条路径配对的刀切法。',
        'Errors tell what a limited number of futures leaves open, not whether the inputs are right. Means have standard errors, probabilities Wilson intervals, quantiles order statistics, differences a paired jackknife.',
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
      rows: steps.map(({ paths, estimate }) => ({
        cells: [formatCount(paths, language), say.value(estimate.value), say.error95(estimate.se)],
      })),
      notes: [],
    }),
    ...convergenceFigure(writing),
  ];
}
