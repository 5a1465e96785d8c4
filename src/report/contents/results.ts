import { mainSleeve } from '../../analysis/headline';
import { moneyLabel } from '../../analysis/reading-labels';
import { comparedExceedanceChart } from '../../charts/compared-exceedance';
import { frequencyError95 } from '../../engine/statistics';
import { text } from '../../model/text';
import { formatCount } from '../../model/units';
import type { ReportedScenario } from '../findings';
import { columnNames } from '../names';
import { figure, numberColumn, table, textColumn, type Block, type ReportRow } from '../report';
import { chance, percent, tenths, withError, withRange, type Writing } from '../writing';
import { costNotes, costRows } from './cost-rows';
import { lossRows, sameSleeve } from './loss-rows';
import { differInSize, perMoneyRows } from './per-money-row';
import { metricWords, RESULT_METRICS, sayMetric } from './result-metrics';
import { undefinedRateNotes } from './undefined-rates';

/** Probabilities that read the same with their one decimal in per cent. */
const TOLD_APART = 0.0005;

/** Those whose means are told as well, with their errors; the annex has the sampling intervals of all medians and percentiles. */
const WITH_MEANS: readonly string[] = ['government.tvpi', 'government.npv'];

function metricRows(name: string, writing: Writing): readonly ReportRow[] {
  const { findings, language, t } = writing;
  const say = sayMetric(name, writing);
  const metrics = findings.scenarios.map(({ outcome }) => outcome.result.metrics[name]);
  const range = { cells: [metricWords(name, writing), ...metrics.map((metric) => withRange(say, metric, language))] };
  if (!WITH_MEANS.includes(name)) return [range];
  return [
    range,
    { cells: [t('　同上，平均 ± 误差', '  the same, mean ± error'), ...metrics.map((each) => withError(say, each))] },
  ];
}

function breakEvenRow({ t, findings, language }: Writing): ReportRow {
  const cells = findings.scenarios.map(({ outcome }) => {
    const year = outcome.result.metrics['fiscal.breakEvenYear']?.p50;
    const never = outcome.neverBreaksEven.probability;
    const isBack = never < 0.5 && typeof year === 'number';
    const written = isBack ? tenths(year) : t('未收回', 'not back');
    return language === 'zh' ? `${written}（${percent(never)} 不回）` : `${written} (${percent(never)} never)`;
  });
  return { cells: [t('现金收回年份，中位数', 'Year the cash is back, median'), ...cells] };
}

function notBackRow({ t, findings }: Writing): ReportRow {
  const cells = findings.scenarios.map(({ outcome: { result } }) => {
    const notBack = 1 - result.probabilities.capitalBack.probability;
    return chance(notBack, frequencyError95(notBack, result.paths));
  });
  return { cells: [t('收不回本金的可能性', 'Probability that the principal is not back'), ...cells] };
}

/** A scenario's name in the figure: with its kind of fund where they differ. */
function curveName({ resolved }: ReportedScenario, name: string, writing: Writing): string {
  if (sameSleeve(writing)) return name;
  const kind = moneyLabel(mainSleeve(resolved.parameters), writing.language);
  return writing.t(`${name}（${kind}）`, `${name} (${kind.toLowerCase()})`);
}

function lossFigure(writing: Writing): Block {
  const { findings, language, t } = writing;
  const names = columnNames(findings.scenarios, language);
  const curves = findings.scenarios.flatMap((scenario, i) => {
    const { parameters } = scenario.resolved;
    const sleeve = mainSleeve(parameters);
    const exceedance = scenario.outcome.result.exceedance[`${sleeve}.net`];
    const name = curveName(scenario, names[i], writing);
    const tolerance = parameters[`${sleeve}.lossTolerance`];
    return exceedance ? [{ name: text(name, name), place: i, exceedance, tolerance }] : [];
  });
  const sleeve = sameSleeve(writing);
  const kind = sleeve ? text(moneyLabel(sleeve, 'zh'), moneyLabel(sleeve, 'en')) : text('主要基金', 'Main funds');
  const title = text(`${kind.zh}净亏损超过 x 的可能性有多大？`, `${kind.en}: how likely is a net loss above x?`);
  return figure({
    caption: t(`${kind.zh}净亏损超过 x 的可能性`, `${kind.en}: probability of a net loss above x`),
    draw: (options) => comparedExceedanceChart({ title, curves }, options),
    ratio: 0.26,
  });
}

/** Cash that is back may be ceded again at liquidation: then more futures end without the principal than never had the cash. */
const isCededAgain = ({ outcome: { result, neverBreaksEven } }: ReportedScenario): boolean =>
  1 - result.probabilities.capitalBack.probability - neverBreaksEven.probability > TOLD_APART;

function notesOf(writing: Writing): readonly string[] {
  const { t, findings } = writing;
  const { paths } = findings.scenarios[0].outcome.result;
  const [zh, en] = [formatCount(paths, 'zh'), formatCount(paths, 'en')];
  const many = t(
    `各方案均模拟 ${zh} 次，共用一组随机数；可能性的误差以百分点计；净现值按各方案的资金成本折现。`,
    `${en} futures each, with the same random numbers; errors of probabilities are in points; NPVs at each scenario's own cost of money.`,
  );
  const one = t(
    `模拟 ${zh} 次；可能性的误差以百分点计；净现值按本方案的资金成本折现。`,
    `${en} futures; errors of probabilities are in points; NPV at the scenario's own cost of money.`,
  );
  const ceded = t(
    '“不回”指累计收支从未转正；转正后在清算时让利的，仍可能收不回本金。',
    'Never: the cumulative cash does not turn positive within the term; where it did, gains ceded at liquidation may still leave less than the principal.',
  );
  const sizes = t(
    '各方案出资规模不同，不宜直接比总额，宜看倍数、比率和每百元出资。',
    'The options differ in size: compare multiples, rates and amounts per money paid in rather than totals.',
  );
  return [
    findings.scenarios.length > 1 ? many : one,
    ...(differInSize(writing) ? [sizes] : []),
    ...(findings.scenarios.some(isCededAgain) ? [ceded] : []),
    ...costNotes(writing),
    ...undefinedRateNotes(writing),
  ];
}

/** What the runs come to: medians with the range of eight futures in ten, means and probabilities with their errors. */
export function results(writing: Writing): readonly Block[] {
  const { t, findings, language } = writing;
  return [
    table({
      caption: t(
        '主要结果：中位数（10% ~ 90% 分位），± 为 95% 抽样误差',
        'Main results: median (10th to 90th percentile), ± is the 95% sampling error',
      ),
      head: [
        textColumn(t('指标', 'Measure'), 1.42),
        ...columnNames(findings.scenarios, language).map((name) => numberColumn(name, 1.2)),
      ],
      rows: [
        ...RESULT_METRICS.flatMap((name) => [
          ...metricRows(name, writing),
          ...(name === 'government.npv' ? perMoneyRows(writing) : []),
        ]),
        ...costRows(writing),
        breakEvenRow(writing),
        notBackRow(writing),
        ...lossRows(writing),
      ],
      notes: notesOf(writing),
    }),
    lossFigure(writing),
  ];
}
