import { mainSleeve } from '../../analysis/headline';
import { moneyLabel } from '../../analysis/reading-labels';
import { comparedExceedanceChart } from '../../charts/compared-exceedance';
import { metricLabel } from '../../charts/metric-labels';
import { frequencyError95 } from '../../engine/statistics';
import type { Exceedance, Measure, Result } from '../../engine/result';
import type { Sleeve } from '../../model/parameters';
import { text } from '../../model/text';
import { formatCount } from '../../model/units';
import type { ReportedScenario } from '../findings';
import { columnNames } from '../names';
import { figure, numberColumn, table, textColumn, type Block, type ReportRow } from '../report';
import { chance, multiple, percent, tenths, withError, withRange, type Writing } from '../writing';

type Say = (value: number | null | undefined) => string;

/** Metrics of the table, in the order of a decision. */
const METRICS = [
  'government.paidIn',
  'fiscal.peakExposure',
  'government.tvpi',
  'government.irr',
  'government.npv',
  'leverage.social',
  'leverage.total',
  'projects.count',
  'projects.successes',
] as const;

/** Tolerances that officials ask about, whatever the scenario's own. */
const TOLERANCES = [0.4, 0.6, 0.8];

function sayOf(name: string, { money }: Writing): Say {
  const { quantity } = metricLabel(name);
  if (quantity === 'money') return money;
  if (quantity === 'share') return percent;
  return quantity === 'multiple' ? multiple : tenths;
}

function labelOf(name: string, { language, moneyUnit, t }: Writing): string {
  const { label, quantity } = metricLabel(name);
  if (quantity === 'money') return label[language] + t(`，${moneyUnit}`, `, ${moneyUnit}`);
  return quantity === 'multiple' ? label[language] + t('，倍', ', ×') : label[language];
}

function metricRows(name: string, writing: Writing): readonly ReportRow[] {
  const { findings, language, t } = writing;
  const say = sayOf(name, writing);
  const metrics = findings.scenarios.map(({ outcome }) => outcome.result.metrics[name]);
  return [
    { cells: [labelOf(name, writing), ...metrics.map((metric) => withRange(say, metric, language))] },
    { cells: [t('　平均 ± 误差', '  mean ± error'), ...metrics.map((metric) => withError(say, metric))] },
  ];
}

const chanceOf = (probability: number, { paths }: Result): string =>
  chance(probability, frequencyError95(probability, paths));

const probabilityRow = (
  label: string,
  of: (one: ReportedScenario) => number | undefined,
  writing: Writing,
): ReportRow => ({
  cells: [
    label,
    ...writing.findings.scenarios.map((one) => {
      const probability = of(one);
      return probability === undefined ? '—' : chanceOf(probability, one.outcome.result);
    }),
  ],
});

/** P(loss > x) on the curve's own grid of whole per cents. */
function exceeds({ loss, probability }: Exceedance, x: number): number | undefined {
  return probability[loss.findIndex((at) => Math.abs(at - x) < 1e-9)];
}

function lossRows(sleeve: Sleeve, measure: Measure, writing: Writing): readonly ReportRow[] {
  const { t, language } = writing;
  const kind = measure === 'net' ? t('净亏损', 'net loss') : t('亏损项目合计', 'losing projects');
  return TOLERANCES.map((x) =>
    probabilityRow(
      t(
        `${moneyLabel(sleeve, 'zh')}${kind}超过 ${percent(x)} 的可能性`,
        `P(${kind} of ${moneyLabel(sleeve, language).toLowerCase()} > ${percent(x)})`,
      ),
      ({ outcome }) => {
        const curve = outcome.result.exceedance[`${sleeve}.${measure}`];
        return curve && exceeds(curve, x);
      },
      writing,
    ),
  );
}

function breakEvenRow({ t, findings, language }: Writing): ReportRow {
  const cells = findings.scenarios.map(({ outcome }) => {
    const year = outcome.result.metrics['fiscal.breakEvenYear']?.p50;
    const never = outcome.neverBreaksEven.probability;
    const written =
      never >= 0.5 || year === null || year === undefined ? t('期内未收回', 'not within the term') : tenths(year);
    return language === 'zh' ? `${written}（${percent(never)} 期内不回）` : `${written} (${percent(never)} never)`;
  });
  return { cells: [t('现金收回年份，中位数', 'Year the cash is back, median'), ...cells] };
}

function lossFigure(sleeve: Sleeve, { findings, language, t }: Writing): Block {
  const names = columnNames(findings.scenarios, language);
  const curves = findings.scenarios.flatMap(({ resolved, outcome }, i) => {
    const exceedance = outcome.result.exceedance[`${sleeve}.net`];
    const tolerance = resolved.parameters[`${sleeve}.lossTolerance`];
    return exceedance ? [{ name: text(names[i], names[i]), exceedance, tolerance }] : [];
  });
  const [zh, en] = [
    `${moneyLabel(sleeve, 'zh')}净亏损超过 x 的可能性有多大？`,
    `How likely is a net loss of the ${moneyLabel(sleeve, 'en').toLowerCase()} above x?`,
  ];
  return figure({
    caption: t(
      `${moneyLabel(sleeve, 'zh')}净亏损的超越概率`,
      `Net loss of the ${moneyLabel(sleeve, 'en').toLowerCase()}: probability of exceeding x`,
    ),
    draw: (options) => comparedExceedanceChart({ title: text(zh, en), curves }, options),
    ratio: 0.5,
  });
}

/** What the runs come to: medians with the range of eight futures in ten, means and probabilities with their errors. */
export function results(writing: Writing): readonly Block[] {
  const { t, findings, language } = writing;
  const [first] = findings.scenarios;
  const sleeve = mainSleeve(first.resolved.parameters);
  const { probabilities, paths } = first.outcome.result;
  if (!probabilities) throw new Error('a result without probabilities');
  return [
    table({
      caption: t(
        '主要结果：中位数（10%–90% 区间），± 为 95% 抽样误差',
        'Main results: median (10–90% range), ± is the 95% sampling error',
      ),
      head: [
        textColumn(t('指标', 'Measure'), 1.7),
        ...columnNames(findings.scenarios, language).map((name) => numberColumn(name, 1.2)),
      ],
      rows: [
        ...METRICS.flatMap((name) => metricRows(name, writing)),
        breakEvenRow(writing),
        probabilityRow(
          t('收不回本金的可能性', 'Probability that the principal is not back'),
          ({ outcome }) => 1 - outcome.result.probabilities.capitalBack.probability,
          writing,
        ),
        ...lossRows(sleeve, 'net', writing),
        ...lossRows(sleeve, 'gross', writing),
      ],
      notes: [
        t(
          `各方案均模拟 ${formatCount(paths, 'zh')} 次，使用同一组随机数；概率的误差以百分点计。净现值按各方案自己的财政资金成本折现。`,
          `Every scenario is simulated ${formatCount(paths, 'en')} times with the same random numbers; errors of probabilities are in percentage points. NPVs are at each scenario's own cost of public money.`,
        ),
      ],
    }),
    lossFigure(sleeve, writing),
  ];
}
