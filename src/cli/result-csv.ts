import type { Result } from '../engine/result';
import { csvLines, type CsvValue } from './csv-lines';

/** One number of a result. `from` and `to`: the year, loss or bin it belongs to. */
interface TidyRow {
  readonly section: string;
  readonly name: string;
  readonly statistic: string;
  readonly from?: number;
  readonly to?: number;
  readonly value: CsvValue;
}

function runRows({ engine, scenario, seed, paths, digest }: Result): readonly TidyRow[] {
  const values = { engine, scenario: scenario.id, hash: scenario.hash, seed, paths, digest };
  return Object.entries(values).map(([name, value]) => ({ section: 'run', name, statistic: 'value', value }));
}

/** A section whose entries are flat records of numbers. */
const recordRows = (section: string, records: Readonly<Record<string, object>>): readonly TidyRow[] =>
  Object.entries(records).flatMap(([name, statistics]) =>
    Object.entries(statistics).map(([statistic, value]) => ({
      section,
      name,
      statistic,
      value: value as number | null,
    })),
  );

function breachRows({ breaches }: Result): readonly TidyRow[] {
  const named = breaches.map(({ sleeve, measure, base, timing, level, ...numbers }): [string, object] => [
    [sleeve, measure, base, timing, level].join('.'),
    numbers,
  ]);
  return recordRows('breaches', Object.fromEntries(named));
}

const seriesRows = ({ series }: Result): readonly TidyRow[] =>
  Object.entries(series).flatMap(([name, { years, ...statistics }]) =>
    Object.entries(statistics).flatMap(([statistic, values]) =>
      years.map((year, i) => ({ section: 'series', name, statistic, from: year, to: year, value: values[i] })),
    ),
  );

const histogramRows = ({ histograms }: Result): readonly TidyRow[] =>
  Object.entries(histograms).flatMap(([name, { edges, counts }]) =>
    counts.map((value, i) => ({
      section: 'histograms',
      name,
      statistic: 'count',
      from: edges[i],
      to: edges[i + 1],
      value,
    })),
  );

const exceedanceRows = ({ exceedance }: Result): readonly TidyRow[] =>
  Object.entries(exceedance).flatMap(([name, { loss, probability }]) =>
    loss.map((from, i) => ({ section: 'exceedance', name, statistic: 'probability', from, value: probability[i] })),
  );

const meanRows = (section: string, means: object): readonly TidyRow[] =>
  Object.entries(means).map(([name, value]) => ({ section, name, statistic: 'mean', value: value as number }));

/** Every number of a result as one row of a tidy table: CSV (RFC 4180 quoting, UTF-8, unrounded), for statistics programs. */
export function resultToCsv(result: Result): string {
  const rows = [
    ...runRows(result),
    ...recordRows('metrics', result.metrics),
    ...recordRows('probabilities', result.probabilities),
    ...breachRows(result),
    ...seriesRows(result),
    ...histogramRows(result),
    ...exceedanceRows(result),
    ...recordRows('incidence', result.incidence),
    ...meanRows('transfers', result.transfers),
    ...recordRows('channels', result.channels),
    ...meanRows('counts', result.counts),
    ...meanRows('undefinedIrr', result.undefinedIrr),
  ];
  const cells = rows.map(({ section, name, statistic, from, to, value }) => [
    section,
    name,
    statistic,
    from,
    to,
    value,
  ]);
  return csvLines(['section', 'name', 'statistic', 'from', 'to', 'value'], cells);
}
