import type { Estimate } from '../analysis/estimate';
import type { ComparisonReport } from './comparison';
import { csvLines, type CsvValue } from './csv-lines';

/** section, name, scenario, statistic, value */
type Row = readonly [string, string, string, string, CsvValue];

const estimateRows = (
  section: string,
  name: string,
  scenario: string,
  { value, se }: Estimate,
  [of, error]: readonly [string, string],
): readonly Row[] => [
  [section, name, scenario, of, value],
  [section, name, scenario, error, se],
];

const runRows = ({ paths, seed, equalMoney }: ComparisonReport): readonly Row[] =>
  Object.entries({ paths, seed, equalMoney }).map(([name, value]) => ['run', name, '', 'value', value]);

const indicatorRows = ({ answers, names }: ComparisonReport): readonly Row[] =>
  answers.flatMap(({ question: { indicator, formula }, cells }) => {
    const name = indicator?.id ?? formula.text;
    return cells.flatMap(({ estimate, difference, withinError }, i): readonly Row[] => [
      ...estimateRows('indicators', name, names[i], estimate, ['value', 'se']),
      ...(difference
        ? [
            ...estimateRows('indicators', name, names[i], difference, ['difference', 'differenceSe']),
            ['indicators', name, names[i], 'withinError', withinError] as const,
          ]
        : []),
    ]);
  });

const changeRows = ({ changes, names }: ComparisonReport): readonly Row[] =>
  changes.flatMap(({ key, cells }) =>
    cells.flatMap(({ value, status, source }, i): readonly Row[] => [
      ['changes', key, names[i], 'value', typeof value === 'object' ? JSON.stringify(value) : value],
      ['changes', key, names[i], 'status', status],
      ['changes', key, names[i], 'source', source],
    ]),
  );

function decompositionRows({ decomposition }: ComparisonReport): readonly Row[] {
  if (!decomposition) return [];
  const { start, end, total, parts, orders, allOrders } = decomposition;
  const named = Object.entries({ start, end, total }).map(([name, estimate]) => ({ name, estimate }));
  const effects = parts.map(({ bundle, effect }) => ({ name: bundle.id, estimate: effect }));
  const section = 'decomposition';
  return [
    ...[...named, ...effects].flatMap(({ name, estimate }) =>
      estimateRows(section, name, '', estimate, ['value', 'se']),
    ),
    [section, 'orders', '', 'value', orders],
    [section, 'allOrders', '', 'value', allOrders],
  ];
}

/** Everything a comparison found as one tidy table; numbers unrounded, money in 万元. */
export const comparisonToCsv = (report: ComparisonReport): string =>
  csvLines(
    ['section', 'name', 'scenario', 'statistic', 'value'],
    [...runRows(report), ...indicatorRows(report), ...changeRows(report), ...decompositionRows(report)],
  );
