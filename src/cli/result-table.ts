import { programmeYears } from '../engine/layout';
import { breachOf, headlineReading, headlineSleeve } from '../analysis/headline';
import type { MetricStatistics, Result } from '../engine/result';
import { meanError95 } from '../engine/statistics';
import type { Parameters } from '../model/parameters';
import type { Stress } from '../model/stresses';
import { text, type Language } from '../model/text';
import { formatCount, moneyColumn, type MoneyColumn } from '../model/units';
import { backTestLines } from './back-test-table';
import { breachLines, PROBABILITY, sayHolder, sayProbability } from './breach-table';
import { columnLines } from './columns';
import { metricLook } from './metric-looks';
import type { NamedRun } from './named-run';
import { partyLines } from './party-table';

function headLines(
  { scenario, paths, seed }: Result,
  stresses: readonly Stress[],
  language: Language,
): readonly string[] {
  const count = formatCount(paths, language);
  const scale = text(`模拟 ${count} 次，随机种子 ${seed}`, `${count} simulated futures, seed ${seed}`);
  const names = stresses.map(({ name }) => name[language]).join(language === 'zh' ? '、' : ', ');
  const stressed = text(`叠加压力情景：${names}`, `Stresses: ${names}`);
  const head = [`${scenario.name[language]} [${scenario.id}]`, scale[language]];
  return stresses.length > 0 ? [...head, stressed[language]] : head;
}

/** The three probabilities a policymaker asks for first. */
function outcomeLines(result: Result, parameters: Parameters, language: Language): readonly string[] {
  const { capitalBack, npvPositive } = result.probabilities;
  const sleeve = headlineSleeve(parameters);
  const breach = breachOf(result, sleeve, headlineReading(parameters));
  const holder = sayHolder(sleeve, language);
  const outcomes = [
    { name: text('财政收回全部本金', 'The government gets its capital back'), probability: capitalBack },
    { name: text('财政净现值不为负', 'The government’s NPV is not negative'), probability: npvPositive },
    ...(breach
      ? [{ name: text(`${holder}亏损超过容错线*`, `${holder}: loss above tolerance*`), probability: breach }]
      : []),
  ];
  const headings = [text('结果', 'Outcome'), PROBABILITY];
  return columnLines(
    headings.map((heading) => heading[language]),
    outcomes.map(({ name, probability }) => [name[language], sayProbability(probability, result.paths, language)]),
  );
}

const BREAK_EVEN = 'fiscal.breakEvenYear';

/** 万元; an amount whose unit (万元, ¥ m) is small enough to show sampling errors as well. */
const SMALL_AMOUNT = 1000;

function metricCells(name: string, statistics: MetricStatistics, money: MoneyColumn, language: Language): string[] {
  const { label, format, digits } = metricLook(name);
  const write = (value: number | null, decimals: number): string =>
    format ? format(value ?? NaN, language, decimals) : money.format(value ?? NaN);
  const { mean, se, p5, p50, p95 } = statistics;
  return [
    format ? label[language] : `${label[language]} ${money.unit}`,
    write(mean, digits),
    se === null ? '' : `± ${write(meanError95(se), digits + 1)}`,
    ...[p5, p50, p95].map((value) => write(value, digits)),
  ];
}

/** The year of break-even has no mean where it may be never, which the result writes as a year after the programme's last. */
function breakEvenCells(statistics: MetricStatistics, lastYear: number, language: Language): string[] {
  const { label, format, digits } = metricLook(BREAK_EVEN);
  const never = text('期内未收回', 'not within the term')[language];
  const write = (year: number | null): string =>
    year === null || year > lastYear ? never : (format?.(year, language, digits) ?? String(year));
  const { p5, p50, p95 } = statistics;
  return [label[language], '', '', ...[p5, p50, p95].map(write)];
}

function metricLines({ metrics }: Result, lastYear: number, language: Language): readonly string[] {
  const money = moneyColumn([SMALL_AMOUNT], language);
  const rows = Object.entries(metrics).map(([name, statistics]) =>
    name === BREAK_EVEN
      ? breakEvenCells(statistics, lastYear, language)
      : metricCells(name, statistics, money, language),
  );
  const headings = [
    text('指标', 'Metric'),
    text('均值', 'Mean'),
    text('95%误差', '95% error'),
    text('5%分位', '5%'),
    text('中位数', 'Median'),
    text('95%分位', '95%'),
  ];
  return columnLines(
    headings.map((heading) => heading[language]),
    rows,
  );
}

/** The result as aligned tables for a terminal: probabilities, metrics with their errors, readings of a breach, who pays and gets what. */
export function resultToTable(result: Result, run: NamedRun, language: Language): string {
  const { parameters } = run.scenario;
  const parts = [
    headLines(result, run.stresses, language),
    outcomeLines(result, parameters, language),
    metricLines(result, programmeYears(parameters), language),
    breachLines(result, headlineReading(parameters), language),
    partyLines(result, language),
    backTestLines(run, language),
    [`${text('复现码 SHA-256', 'Digest SHA-256')[language]} ${result.digest}`],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join(''))
    .join('\n');
}
