import { headlineReading, headlineSleeve } from '../../analysis/headline';
import { readingLabel } from '../../analysis/reading-labels';
import { exceedanceChart } from '../../charts/exceedance';
import { frequencyError95 } from '../../engine/statistics';
import { text } from '../../model/text';
import { formatCount } from '../../model/units';
import type { IndependentRun } from '../findings';
import { figure, paragraph, type Block } from '../report';
import { chanceInText, type Writing } from '../writing';
import { groupWords, knownBreach } from './breach-words';

/** How likely the scenario's own breach is with correlation and without, each with its error and its paths. */
function breachWords(independent: IndependentRun, writing: Writing): string {
  const { t, findings } = writing;
  const [{ resolved, outcome }] = findings.scenarios;
  const [sleeve, reading] = [headlineSleeve(resolved.parameters), headlineReading(resolved.parameters)];
  const { probability } = knownBreach(outcome.result, sleeve, reading);
  const say = (p: number, paths: number): string => chanceInText(p, frequencyError95(p, paths), writing);
  const [own, without] = [say(probability, outcome.result.paths), say(independent.breach, independent.paths)];
  const [paths, otherPaths] = [outcome.result.paths, independent.paths].map((n) => formatCount(n, writing.language));
  const group = groupWords(sleeve, reading.level, writing);
  return t(
    `项目的成败受市场和管理人的共同影响。${group}按本方案口径突破容错线的可能性为 ${own}，模拟 ${paths} 次；若假定项目彼此独立，则为 ${without}，模拟 ${otherPaths} 次。± 为 95% 抽样误差。忽略相关性通常会低估极端亏损。`,
    `Projects share the market and their managers. The probability that the loss of the ${group.toLowerCase()} exceeds the tolerance (own reading) is ${own} in ${paths} futures; were projects independent, it would be ${without} in ${otherPaths}. ± is the 95% sampling error. Leaving correlation out usually understates extreme losses.`,
  );
}

/** Losses of the assessed money with correlation and without, in the scenario's own measure; runs tell them at liquidation, on what was invested. */
function lossFigure(independent: IndependentRun, writing: Writing): Block {
  const { t, findings } = writing;
  const [{ resolved, outcome }] = findings.scenarios;
  const reading = headlineReading(resolved.parameters);
  const [sleeve, { measure }] = [headlineSleeve(resolved.parameters), reading];
  const { tolerance } = knownBreach(outcome.result, sleeve, reading);
  const curves = [
    { exceedance: outcome.result.exceedance[`${sleeve}.${measure}`], measure, independent: false },
    { exceedance: independent.exceedance[`${sleeve}.${measure}`], measure, independent: true },
  ];
  const group = groupWords(sleeve, 'class', writing);
  const loss = readingLabel('measure', measure, writing.language);
  return figure({
    caption: t(
      `相关与独立两种情形下的亏损（${group}整体，${loss}占投资总额，清算时）`,
      `Losses with and without correlation (${group.toLowerCase()} taken together, ${loss.toLowerCase()} of what was invested, at liquidation)`,
    ),
    draw: (options) =>
      exceedanceChart(
        { title: text('相关性改变了什么？', 'What does correlation change?'), curves, tolerance },
        options,
      ),
    ratio: 0.5,
  });
}

/** What becomes of the losses where projects fail independently of one another. */
export function correlation(writing: Writing): readonly Block[] {
  const { independent } = writing.findings;
  if (independent) return [paragraph(breachWords(independent, writing)), lossFigure(independent, writing)];
  return [
    paragraph(
      writing.t(
        '本方案的项目相互独立，没有相关性可供检验。',
        'Projects of this scenario are independent: there is no correlation to test.',
      ),
    ),
  ];
}
